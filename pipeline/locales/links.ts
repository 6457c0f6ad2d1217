/** What linking needs to know of a language: words that place a claim in time, posts, and what is counted. */
export interface LinksLocale {
  /** Regular expression sources, matched in lower case at word boundaries inside the claim's own words. */
  readonly cues: {
    /** An event that lies before the one reported: «a déjà investi». */
    readonly prior: readonly string[];
    /** A state that has passed: «lors de sa dernière levée», «initialement». */
    readonly former: readonly string[];
    /** A part of the figure before it: «dont 1 500 en France». */
    readonly part: readonly string[];
    /** A state that holds when the article comes out, and did not before: «désormais». */
    readonly now: readonly string[];
    /** A count that takes the place of those before it: «selon un nouveau bilan», «le bilan s’alourdit». */
    readonly latest: readonly string[];
    /** What is still to come, whoever reports it: «devrait être nommée, selon nos informations», «pressentie». */
    readonly ahead: readonly string[];
    /** What somebody only thinks of: «envisage de fermer». */
    readonly considered: readonly string[];
    /** Who came together on one day: «ont défilé», «revendique 3 000 manifestants». */
    readonly gathering: readonly string[];
    /** Whom something struck: «a touché 200 000 clients». */
    readonly struck: readonly string[];
  };
  /** The article itself says that a figure was replaced by another: «au lieu des 792», «792 initialement annoncés». */
  readonly replaced: {
    /** Right before the figure. */
    readonly before: readonly string[];
    /** Right after it. */
    readonly after: readonly string[];
  };
  /** The name of a funding round, so that two rounds are not taken for one: «série B». */
  readonly rounds: readonly string[];
  /** Words of a filler that do not tell it from another: determiners, prepositions, «nouveau», «actuel». */
  readonly emptyWords: readonly string[];
  /**
   * Words before and behind the name of a house that say what it is, and that the press leaves out as often as not («Biscuits
   * Brialys», «Groupe Brialys», «Brialys»), as parts of entity keys.
   */
  readonly houseWords: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Words for one thing, the first standing for all, in lower case without accents. */
  readonly synonyms: readonly (readonly string[])[];
  /** Posts that one person holds at a time, as `synonyms` writes them. */
  readonly singlePosts: readonly string[];
  /** Nouns and verbs of one deed of a court, an office or a party, the usual one first: «a formé un recours», «fait appel». */
  readonly deeds: readonly (readonly string[])[];
  /** Nouns of a place that is everywhere, which says no more than none: «dans le monde». */
  readonly everywhere: readonly string[];
  /** Words for who leads a house, whatever it calls the post. */
  readonly chiefs: readonly string[];
  /** Nouns of places of work, which a name may stand behind. */
  readonly sites: readonly string[];
  /** How a post that one person holds is told without its name («a pris la tête de»), by the name that then stands for it. */
  readonly headships: readonly { readonly post: string; readonly told: readonly string[] }[];
  /** Endings of posts by gender, the one first that stands for both: «directeur», «directrice». */
  readonly genders: readonly (readonly [one: string, other: string])[];
  /** Words of a post that do not change which post it is: «par intérim». */
  readonly interim: readonly string[];
  /** Counted nouns by kind, in the singular: counts are compared only within a kind. */
  readonly counted: Readonly<Record<string, readonly string[]>>;
  /**
   * The bodies that judge one case one after the other, in plain lower case: who asks, who judges first, who judges
   * again, who judges last.
   */
  readonly instances: readonly (readonly string[])[];
  /** The states that a firm in trouble passes through, in order, in plain lower case. */
  readonly decline: readonly (readonly string[])[];
  /** Events that a narrower word may name too: «l’accident» is «la collision». Plain, in the singular. */
  readonly broadEvents: readonly string[];
  /** Whom a figure is for, right behind it: «6 euros pour les enfants», «40 000 euros à un salarié». */
  readonly payees: readonly string[];
  /** Where what is opened goes, right behind it: «une ligne vers Oslo». */
  readonly routes: readonly string[];
  /** People of one sort, plain, in the singular: «trois policiers» and «douze manifestants» are two tolls. */
  readonly sorts: Readonly<Record<string, readonly string[]>>;
  /** Who comes together («9 000 personnes», «30 000 manifestants»), and what they do («Ils étaient 300 à défiler»). */
  readonly gatherers: readonly string[];
  /** Nouns of what is counted anew every day («62 patients»), plain, in the singular: two figures of two days are two facts. */
  readonly fleeting: readonly string[];
  /** The noun of a change to the frame whose level it changes: «valorisation» → valuation. */
  readonly metrics: Readonly<Record<string, readonly string[]>>;
}
