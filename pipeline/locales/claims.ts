/** What the claims stage needs to know of a language: its function words, its verbs, its nouns, and who says what how. */
import type { EntityType, Frame } from '../schema.js';
import type { Nation, Trade } from './names/renown.js';

/** Words in a string, parted by spaces; a phrase of several words is written with `_`. */
export type Words = string;

/**
 * Where a role's filler stands, tried in order: `subject`, `object`, `agent` (of a passive), `possessive` («sa»),
 * `of` (the genitive), `described` (the trigger's own phrase, where it is more than a bare subject), `antecedent` (what «que» before the subject of the verb stands for), `bearer` (whom a title or description is said of), `self` (the trigger's own phrase),
 * `named` (a name right after the noun), `compound` (a name or noun before it), `numbered` (the one before its number), `numeral` (the number whose noun it is: «une centaine de morts»), `then` (the infinitive that follows), `aim` (the one that says what for), `ruled` (what is to come by the verb that governs the noun), `willed` (that which a verb of will governs), `done_before` (what somebody is said to have done: «pour avoir fraudé»), `bare` (one right behind the verb, without preposition), `act` (such a one of what is still to be done), `deed` (one after the genitive preposition), `seat` (the office in a preposition behind it: «à la présidence de»), `said` (the clause of what a verb of saying says), `promised` (what its subject is to do by that clause: «annonce qu’il fermera»), `matter` (the object with all that follows),
 * `complement` (what stands where an object would), `colon` (a name behind a colon that ends the sentence), `predicate` (what the noun's verb says of it), `patient` (subject of
 * a passive or intransitive, else object), `outside` (the phrase before the brackets that open with the noun), `served_à` (that complement of the verb whose subject a participle is said of: «cette levée, menée par X, permet à Y de …»), `beside` (the name right before a participle behind a comma), `apposed` (what an amount stands beside between commas), `bracketed` (that phrase and those it hangs on), `listed` (a name behind a colon right behind the noun), `inset` (an amount in brackets right behind the verb), `bought` (what the latest deal is about), `its` (whose «le propriétaire» is, where it does not say), `whose` (what «dont» before the subject stands for), `any` (every noun phrase of the sentence), `governed` (the object of the noun's verb), `outer` (the subject of the clause
 * around), `thereof`, `thereat` (what «en» and «y» before the verb stand for), `venue` (a name behind the preposition of a place, over a relative or participle), `superlative`, `counted` (the noun of the quantity), `title` (the trigger with its complements), `trigger`,
 * `quoter` (who says what is quoted alone: «« Aucun commentaire », a répondu X»), `where` (what «où» before the verb stands for), `joined` (what is joined to the objects), `meant` (whom the article has just named, and the title with its house means: «La présidente de Kombi a …»), `holder` (who is beside a phrase that stands by itself: «À la tête de X, Y …»), `headlined` (the name before the noun where no verb stands), `fronted` (the phrase that opens the sentence, before a comma), `house` (the object without a name, with what hangs on it), `headline` (the noun before a headline's colon),
 * `done_à` (that complement of the participle behind a noun: «l’amende infligée à X»), `opening_à` (what opens the clause of the noun’s verb with that preposition), `before_avec` (the name behind that preposition before the noun: «en négociations avec X pour la vente de …»), `inner` (the object of the infinitive that follows), `spent` (the object of the verb that an infinitive of purpose hangs on), `main` (the subject behind an opening phrase), `phrase` (the verb with all that follows), `topic` (the organisation that the article is about, where no other owner is
 * named), `scene` (the event of a toll, or its place, as the event’s own words or the sentences before tell it), `done` (the first genitive), `doer` (who announces, decides or carries out what the noun says), or a preposition, in its base form with `_` for spaces. `object.of` is the
 * genitive of the object, `subject.owner` the owner named in the subject. A role name ending in `+` adds to that role.
 */
export type Slots = Words;

/** The nouns by which a pattern means a signed share in brackets: «(+3,2 %)», «(-4 %)». */
export const SIGNED = { up: '+%', down: '-%' } as const;

/** The noun by which a pattern means a sum that opens brackets: «(24 990 euros)». */
export const BRACKETED_MONEY = '(€)';

/** The noun by which a pattern means an organisation in brackets behind a person: «Anne Duval (CGT)». */
export const BRACKETED_HOUSE = '(ORG)';

/** The noun by which a pattern means a rank that stands alone: «Kombi, quatrième du marché». */
export const BARE_RANK = '(1er)';

/** One way in which a frame is said. */
export interface Pattern {
  readonly frame: Frame;
  /**
   * Exactly one of these: lemmas of verbs (`se:` before reflexive ones, `*` for every verb in the tenses of `forms`,
   * where no other pattern says anything), or nouns (adjectives count as nouns) in the singular.
   */
  readonly verbs?: Words;
  readonly nouns?: Words;
  /** Role name, `quantity`, or of offices `followed` (whose it was), to slots. */
  readonly roles: Readonly<Record<string, Slots>>;
  /** What must be filled: all the names of one string. Without it one key role and, in frames of numbers, the quantity. */
  readonly requires?: Words | readonly Words[];
  /** True where what is missing may come from the deal that the article speaks of («a validé cet investissement»). */
  readonly implicit?: boolean;
  /** A value that the words themselves give («bondi»: direction up). */
  readonly values?: Readonly<Record<string, string>>;
  /**
   * The head noun of one of these slots must be one of its words: `object: 'poste emploi'`; `*name` is any name that
   * fits, `*person` one of a person, `*plural` several common things, `*the` a noun with the definite article, `*article` anything with a determiner, `*some` a noun with an indefinite article and no number, `*own` one with a possessive, `*none` one of none at all («aucun»), `*thing` a common noun that stands for nobody, `*common` a noun that names nothing, `*official` an official body by its name or noun, `*fund` one that invests by its name, `*time` a time or how long, `*pronoun` a pronoun, `*top` a superlative or ordinal, `*percent` a percentage, `*whole` one of 100, `*share` that or a fraction, `*count` a counted thing, `*measure` a measured one. A role with that slot is filled from such a phrase only.
   */
  readonly heads?: Readonly<Record<string, Words>>;
  /** The verb that governs the noun must be one of these lemmas; `*` is any, so that the noun opens no clause. */
  readonly governors?: Words;
  /** The verb that governs the noun must be none of these lemmas («approuve le rachat»). */
  readonly notGovernors?: Words;
  /** Words next to the trigger, on either side, that turn the reading off («investir les lieux»), a verb by its infinitive; `*relative` is a relative clause right behind it, `*passive` says that the verbs are meant in the passive only. */
  readonly not?: Words;
  /** Words one of which must stand next to the trigger, on either side («soutient financièrement»). */
  readonly beside?: Words;
  /** Prepositions one of which must stand before the noun or infinitive («de quoi financer …»). */
  readonly after?: Words;
  /** Prepositions before the noun or infinitive that turn the reading off («au départ de», «va à Lyon pour ouvrir …»). */
  readonly notAfter?: Words;
  /** Slots in which nothing with a name or article may stand («cède 4 % de Ferrari» is no move of shares). */
  readonly without?: Slots;
  /** With `*`: verbs that are not meant. */
  readonly except?: Words;
  /** The tenses that the verb must be in; `finite` is any with a subject. */
  readonly forms?: Words;
  /** True where the verb itself must be in such a tense, and no auxiliary («est allé»). */
  readonly simple?: boolean;
  /** True where it, or the verb that governs it, must be negated. */
  readonly negated?: boolean;
  /** True where the verb must be said to be so no more («ne dirige plus»): what is told is the end, and no negation. */
  readonly ended?: boolean;
  /** True where the negation, or the demand, is what is told («n’a pas été reconduit», «réclame 3 millions»); so it is where `ended`. */
  readonly affirms?: boolean;
  /** True where the words say the opposite of the frame («sort du capital»). */
  readonly negates?: boolean;
  /** True for what is still to come by its verb («cherche 30 soudeurs»): `planned` where nothing says how sure it is. */
  readonly ahead?: boolean;
  /** The head noun of one of these slots too must be one of its words. */
  readonly andHeads?: Readonly<Record<string, Words>>;
  /** What fills one of these slots without a name must have one of its words as head noun: what has none is left out, and the rest still read. */
  readonly only?: Readonly<Record<string, Words>>;
  /** What fills one of these slots without a name, or counts there, must have none of its words as head noun; `*official` turns off names too. */
  readonly never?: Readonly<Record<string, Words>>;
  /** True where its words leave no doubt, so that it is read before others that say as much («verse 5 000 euros à la Ligue contre le cancer» is a gift). */
  readonly sure?: true;
  /** True where it is said beside what another pattern says at the same words. */
  readonly also?: boolean;
  /** The only entity types that may fill a role here; `STATE` lets public bodies without a name in too, `WORDS` anybody without one. */
  readonly types?: Readonly<Record<string, Words>>;
  /** True where the imperfect counts only in what somebody says («a indiqué qu’il allait fermer»), and not in a tale. */
  readonly told?: boolean;
  /** True where one filler is enough of a role that asks for several («le conseil de Kombi s’est réuni»). */
  readonly alone?: true;
  /** True where the noun must stand in the plural («les ventes», not «la vente»), false where in the singular. */
  readonly plural?: boolean;
  /** True where only the passive or the bare participle is meant («évaluée à»). */
  readonly passive?: boolean;
  /** The kinds of noun whose quantity counts: a head noun of the quantity («1 500 postes»). */
  readonly counted?: Words;
}

/** Nouns that stand for an entity named elsewhere, by what they can stand for. */
export interface AnaphoricNouns {
  readonly types: readonly EntityType[];
  readonly nouns: Words;
  /**
   * True where such nouns say whose they are («la filiale»): they mean only what the article itself calls so; `bare`
   * where they do so without a complement («le distributeur», not «le distributeur de musique»).
   */
  readonly relational?: true | 'bare';
  /** True for nouns that are things unless the article names one so («l’armée», after «l’armée pakistanaise»). */
  readonly named?: true;
  /** True for nouns that any firm is called by («le groupe»): that the article calls one so says little. */
  readonly general?: true;
  /** True for nouns of one trade («l’assureur»), which seldom mean whom the article calls by another. */
  readonly trade?: true;
  /** True for nouns of what is no firm («l’association»). */
  readonly civic?: true;
  /** True for nouns of who is a party to the deal that was told last («l’acquéreur»). */
  readonly party?: true;
  /** The side of a deal such nouns are usually on («la startup» is bought, «le géant» buys). */
  readonly side?: 'buyer' | 'bought';
}

/** How a language comes back to an event that the article has told. */
export interface ResumedLocale {
  /** Nouns that stand for an event, by the frames of the events; `plural` where they may stand in the plural. */
  readonly nouns: readonly { readonly frames: Words; readonly nouns: Words; readonly plural?: true }[];
  /** Nouns of a step in its course, before its genitive («la finalisation de l’opération»). */
  readonly steps: Words;
  /** Nouns of what it costs, before its genitive («le montant de l’opération»). */
  readonly sums: Words;
  /** Verbs of what is done with it: it is their object. */
  readonly treated: Words;
  /** Those that are said of nothing else, so that a pronoun is enough («Elle devrait être bouclée fin mars»). */
  readonly closed: Words;
  /** Verbs of those who deny it, without an object too («La direction dément»). */
  readonly denying: Words;
  /** The frames of the events that these close. */
  readonly closing: Words;
  /** Verbs of what it does; reflexive ones with `se:`, others with a noun that follows («avoir:lieu»). */
  readonly happens: Words;
  /** Verbs between it and its amount. */
  readonly amounts: Words;
  /** Verbs of those who say its amount. */
  readonly estimated: Words;
  /** Verbs of those who lead a round of funding. */
  readonly led: Words;
  /** Nouns of those whom it counts. */
  readonly people: Words;
  /** Prepositions before its amount. */
  readonly prices: Words;
}

export type Gender = 'm' | 'f' | null;
/** `genitive` is the «’s» of the owner before it. */
export type Grade = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'genitive';

export interface ClaimsLocale {
  /** The stemmer of `natural` for this language. */
  readonly stemmer: 'fr' | 'en';
  /** True where the head of a noun phrase is its last word. */
  readonly headLast: boolean;
  /** Determiners by what they say; `word` or `word:gender`. */
  readonly determiners: Readonly<Record<Grade, Words>>;
  readonly pluralDeterminers: Words;
  /** Words that say an amount of each of several («chacun»). */
  readonly each: Words;
  /** Determiners of nobody and nothing («aucun»). */
  readonly none: Words;
  /** Capitals that stand without an accent, and the small letters that they may be («Etat»); alone, at the head of a sentence, the first. */
  readonly bareCapitals: Readonly<Record<string, string>>;
  /** When a pronoun stands for nobody («il faut», «il s'agit», «il y a», «il est prévu de», «il est question»). */
  readonly impersonal: {
    readonly pronouns: Words;
    readonly verbs: Words;
    readonly reflexive: Words;
    /** Between the pronoun and its verb. */
    readonly before: Words;
    /** Participles, before an infinitive. */
    readonly passive: Words;
    /** Behind the copula. */
    readonly predicates: Words;
  };
  /** A contraction is a preposition and a definite article: `du` to `de`. */
  readonly contractions: Readonly<Record<string, string>>;
  readonly prepositions: Words;
  /** The genitive preposition. */
  readonly of: string;
  /** The relative pronoun of an owner («dont»). */
  readonly whose: string;
  /** The relative pronoun of a place («où»). */
  readonly where: string;
  /** Pronouns, titles and forms of address that tell the gender of whom they mean. */
  readonly genders: Readonly<Record<'m' | 'f', Words>>;
  /** Pronouns that mean what was named last («ce dernier»). */
  readonly latter: Words;
  /** The preposition of where a change ends («passer de A à B»). */
  readonly goal: string;
  /** The prepositions of a passive's agent. */
  readonly agent: Words;
  /** What a name begins with that is of no firm («hôpital Karolinska»). */
  readonly civicHouses: Words;
  /** Nouns of firms that act together, and the verbs behind them whose agent or object tells who they are («un groupement mené par X et associant Y»). */
  readonly groups: { readonly nouns: Words; readonly by: Words; readonly of: Words };
  /** Words that join equals («et»). */
  readonly conjunctions: Words;
  /** Adverbs by which a second participle goes on from the first («passé par Thales, puis embauché par Kombi»). */
  readonly onward: Words;
  /** Prepositions that are adverbs between an auxiliary and its participle («a depuis fermé»). */
  readonly lateAdverbs: Words;
  /** Adverbs that are nouns right behind an article («l’ensemble»). */
  readonly adverbialNouns: Words;
  /** Words that begin a clause of its own («que», «si», «alors que»). */
  readonly subordinators: Words;
  /** Those of them before which the subject of the verb behind them may stand («gagne mais déçoit»). */
  readonly sharing: Words;
  /** Those of them that say when, on what condition or what for: what is to come there is no news. */
  readonly circumstances: Words;
  /** Relative pronouns: the subject's («qui»), the object's («que», also a conjunction) and the others. */
  /** Words that, alone behind an article, mean the first or the second of two just named («le second»). */
  readonly ofTwo: { readonly first: Words; readonly second: Words };
  /** Relative pronouns; `led` are those of `other` that hold a preposition, with it («auquel/à»). */
  readonly relatives: {
    readonly subject: Words;
    readonly object: Words;
    readonly other: Words;
    readonly led: Words;
  };
  readonly pronouns: {
    readonly singular: Words;
    readonly plural: Words;
    readonly first: Words;
    readonly neuter: Words;
  };
  /** Pronouns of persons alone, those of what is none («she», «it»), and that of who speaks («je»). */
  readonly pronounsOf: { readonly persons: Words; readonly things: Words; readonly oneself: Words };
  /** Pronouns that stand between subject and verb, the reflexive ones apart. */
  readonly clitics: Words;
  /** Those that stand for an object, and those that stand for a phrase with the given preposition. */
  readonly cliticSlots: Readonly<Record<string, Words>>;
  readonly reflexives: Words;
  readonly negations: Words;
  /** Those that say that something is so no more («plus»). */
  readonly ended: Words;
  /** Prepositions of who is before or behind somebody in a ranking («derrière Volkswagen»). */
  readonly rivals: Words;
  /** Words that stand for the noun said before («celui de Casino», «that of»). */
  readonly stand: Words;
  /** Words that stand for another of what was just said («une autre de 210 millions»). */
  readonly others: Words;
  /** «ne … que»: the negation, the words that may stand with it («ne … plus que»), and the word that makes it «only». */
  readonly only: { readonly negation: Words; readonly still: Words; readonly word: Words };
  readonly adverbs: Words;
  /** Endings of adverbs and the words with that ending that are none are the nouns of the patterns. */
  readonly adverbEndings: Words;
  /** Prepositions that are also forms of a verb, as `form/lemma`: verbs where a preposition follows («entre au capital»). */
  readonly prepositionForms: Words;
  /** Verbs with the word behind them that makes them another verb («lay_off»): all forms of the first are forms of the whole. */
  readonly phrasalVerbs: Words;
  /**
   * The word before infinitives («to»): behind it a word that is a noun too is a verb, and a headline tells by it what is
   * to come («Kombi to cut 600 jobs»). Empty where a language has none.
   */
  readonly infinitiveMarker: string;
  /** Verbs that an infinitive follows as it stands («will»), so that a noun behind them is a verb. */
  readonly modals: Words;
  /** Verbs whose past behind a comma is no participle («Kombi, owner of Zerna, declined to comment»). */
  readonly intransitives: Words;
  /** Verbs that what is said may follow without a conjunction («said profit rose»). */
  readonly clauseVerbs: Words;
  /** True where a relative clause may stand right behind its noun («the £652m it made»). */
  readonly bareRelatives: boolean;
  /** Nouns of deeds with their verbs, as `verb/noun`, by whether the verb has an object: the noun says what the verb's patterns say. */
  readonly deeds: Readonly<Record<'transitive' | 'intransitive', Words>>;
  /** Verbs that say a deed together with its noun, so that the claim is theirs («donne son approbation»). */
  readonly lightVerbs: Words;
  /** Nouns that are an object without an article («porte plainte»), so that the word before them is a verb. */
  readonly bareObjects: Words;
  /** Verbs whose subject does what the noun after them says («annonce le rachat», «procède à des embauches»). */
  readonly performers: Words;
  /** Nouns of what is not yet done: what is in their genitive counts («un projet de fermeture»). */
  readonly projects: Words;
  /** Endings of verb forms that need a pronoun of the first person, so that nouns like them are none («avions»). */
  readonly firstEndings: Words;
  /** Endings of participles that agree with an object before them («la société qu’il a créée»). */
  readonly agreedEndings: Words;
  /** The preposition of what something has («Avec un chiffre d’affaires de …, Sodiaal»). */
  readonly with: string;
  /** Prepositions of a place where a figure is so («en France»). */
  readonly spots: Words;
  /** Prepositions of the earlier figure beside a new one («contre 6 milliards un an plus tôt»). */
  readonly versus: Words;
  /** Prepositions of an earlier figure that has a time of its own («après 91 millions en 2021»). */
  readonly previous: Words;
  /** Prepositions of who gives a figure («9.000 selon la police, 30.000 selon la CGT»). */
  readonly accounts: Words;
  /** Prepositions of what a change is measured from («par rapport à 2015»). */
  readonly comparing: Words;
  /** Nouns of what is measured, so that they are not what changes («les ventes reculent»). */
  readonly figures: Words;
  /** Figures that only a company has: where nobody is named they are those of the one that the article is about. */
  readonly ownFigures: Words;
  /** Prepositions of what a sentence opens with, as what it is about («Quant à X, elle …»). */
  readonly concerning: Words;
  /** What a company has on the stock exchange: where nobody is named it is that of whom the sentence before was about. */
  readonly shares: Words;
  /** What a share is of: «15 % du capital» is a share of the company that the sentence before was about. */
  readonly equity: Words;
  /** Nouns of those who own or take over a firm: «son actionnaire» is no thing's. */
  readonly ownersOfFirms: Words;
  /** Those of them that only one who has all of it is («la maison mère»). */
  readonly parents: Words;
  /** What others give a company: its rating, the price that they expect of its share. */
  readonly rated: Words;
  /** Words before the same amount in other units («soit 12 millions d’euros»). */
  readonly equivalents: Words;
  /** Nouns of a line that an amount crosses («la barre des 2 euros»). */
  readonly thresholds: Words;
  /** Prepositions of the whole that a part is of («300 postes sur les 2 000»). */
  readonly outOf: Words;
  /** Nouns that count a workforce, and of its sum («sur un total de 2 000 salariés»). */
  readonly workforce: Words;
  /** Nouns of whoever works somewhere, by trade. */
  readonly workers: Words;
  /** Who works somewhere or is taken on, whatever they do, and nouns of a job; the ones beside which a kind tells whose («postes de fonctionnaires»). */
  readonly staff: Words;
  readonly posts: Words;
  /** Adjectives and nouns that tell what kind of staff or job is meant («postes administratifs»). */
  readonly staffKinds: Words;
  /** Parts of a house in which some of its staff work («dans sa division jeux vidéo», «en production»). */
  readonly units: Words;
  /** Nouns and adjectives of how jobs go, by the value, and the prepositions before them («via des départs volontaires»). */
  readonly means: Readonly<Record<string, Words>>;
  readonly ways: Words;
  /** What behind an amount says that it is so much more or less than before («6 % de plus»), and what behind that turns it off («que prévu»). */
  readonly further: Readonly<Record<'up' | 'down' | 'not', Words>> & {
    /** Last words of a factor («deux fois plus»), and the word of what it is compared with, behind it. */
    readonly times: Readonly<Record<'up' | 'down' | 'than', Words>>;
    /** Nouns of a trend behind what is counted, and the preposition before them («en hausse de 4 %»). */
    readonly trend: Readonly<Record<'up' | 'down' | 'in', Words>>;
  };
  /** The preposition inside a range («entre 95 et 110 millions»). */
  readonly between: Words;
  /** Words of what was not so before: «au plus haut depuis 2011», «une première depuis 2008» happened on no such day. */
  readonly records: Words;
  /** Words that make a superlative after a definite article. */
  readonly superlatives: Words;
  /** Words in the names of official bodies; `!` before a whole name that has one and is none («!cma_cgm»). */
  readonly authorities: Words;
  /** Words in the names of those whose business is to invest («Ventures»). */
  readonly funds: Words;
  /** Public bodies that need no name («l’État», «la région»). */
  readonly states: Words;
  /** Those of them that no town is («la région»), so that as a body they mean only what the article calls so. */
  readonly regions: Words;
  /** Words in the names of courts, which employ, own and earn nothing in the news. */
  readonly courts: Words;
  /** Adjectives that stand before their noun, so that they are not taken for it. */
  readonly earlyAdjectives: Words;
  /** Verbs of what something is or has: their gerund behind a comma is said of the noun before it, that of others of the subject. */
  readonly statives: Words;
  /** Verbs after which a noun phrase is the subject of the infinitive («voit sa valorisation doubler»). */
  readonly perception: Words;
  /** Reflexive verbs whose subject the infinitive behind them is done to («s’est fait racheter»). */
  readonly suffering: Words;
  /** Reflexive verbs before an infinitive of what somebody is given or imposed («s’est vu accorder un prêt par»). */
  readonly granting: Words;
  /** Nouns of all that is somebody's, whose name stands behind them and is of no one in it («le distributeur de la galaxie X»). */
  readonly circles: Words;
  /** Nouns of what a person has and nobody is: «le nom de Claire Duval, qui …» goes on with her. */
  readonly personal: Words;
  /** Verbs behind whose participle the name of what is described stands («le nouvel ensemble, baptisé Kombi»). */
  readonly naming: Words;
  /** Verbs whose object does what the infinitive of purpose behind it says («choisit Anne Duval pour diriger»). */
  readonly choosing: Words;
  /** Adjectives of who is still to come into an office. */
  readonly comers: Words;
  /** Nouns of an office itself, also within a preposition («à la présidence de»). */
  readonly seats: Words;
  /** Nouns of what the holder of an office is given to look after («l’urbanisme»). */
  readonly briefs: Words;
  /** Adjectives of an office that is held no more. */
  readonly formers: Words;
  /** Figures of a country or of everybody, which no company has. */
  readonly publicFigures: Words;
  /** By type of name, nouns that are not whose name stands right behind them («le prix Anne Duval», «le candidat LR»). */
  readonly namesakes: Readonly<Partial<Record<EntityType, Words>>>;
  /** Verbs whose object, or whom they speak to, is to do what the infinitive behind it says («contraint Kombi à vendre»). */
  readonly controlling: { readonly direct: Words; readonly indirect: Words };
  /** Verbs whose object is had from somebody («rachète à Altor sa filiale»). */
  readonly buying: Words;
  /** Verbs whose object goes to somebody («cède», «revend»). */
  readonly selling: Words;
  /** Prepositions before whom what is bought is had from. */
  readonly sellers: Words;
  /** Prepositions before infinitives, and the endings of infinitives that no table knows. */
  readonly purposes: Words;
  /** Those of them that say what something is done for. */
  readonly aims: Words;
  readonly infinitiveEndings: Words;
  /** Endings of nouns that end as infinitives do («mobilier»). */
  readonly nounEndings: Words;
  readonly participleEndings: Words;
  /** Verbs of being, after which a noun phrase describes the subject. */
  readonly copulas: Words;
  /** Forms of verbs that are oftener nouns: verbs only after a subject and before an object. */
  readonly nounForms: Words;
  /** Endings of the plural: singular ending to plural ending, the first that fits. */
  readonly plurals: readonly (readonly [string, string])[];
  /** Words that bring in members of a group: «tels que», «dont», «comme». */
  readonly examples: Words;
  readonly anaphora: {
    readonly nouns: readonly AnaphoricNouns[];
    /**
     * Words that say of which country or town somebody is, masculine and feminine («allemand/allemande»). Alone they
     * stand for a firm or person («le suédois»); beside a noun they tell whom it can mean.
     */
    readonly origins: {
      readonly nations: Words;
      readonly towns: Words;
      /** Those of the towns that are regions: somebody of a town may be of one, too. */
      readonly regions: Words;
      /** The nation of the towns that stand in none of `within`; empty where they may be of any. */
      readonly home: string;
      /** By nation, its towns and regions, and what else it is called. */
      readonly within: Readonly<Record<string, Words>>;
      /** Those that lie in several nations. */
      readonly anywhere: Words;
    };
    /** What firms that everybody knows are called without being introduced (`names/renown.ts`). */
    readonly renown: {
      /** By trade, the nouns of who is in it, and words for what it deals in («géant des réseaux sociaux»). */
      readonly trades: Readonly<Partial<Record<Trade, { readonly nouns: Words; readonly fields: Words }>>>;
      /** By nation, its word of `origins.nations`. */
      readonly nations: Readonly<Record<Nation, string>>;
      /** Emblems, with the keys of the firms that have them («la marque au losange»). */
      readonly emblems: Readonly<Record<string, Words>>;
    };
    /** Nouns of persons by office, which also make positions. */
    readonly titles: Words;
    /** Nouns of the bodies that fill the offices of a house («le conseil d’administration de»). */
    readonly boards: Words;
    /** Forms of address before a person's name («Mme»), in small letters and without a full stop. */
    readonly addresses: Words;
    /** Those titles that are of companies, whose organisation an article need not say again. */
    readonly companyTitles: Words;
    /** Those whose department is part of the title, also where it has a name («ministre de l’Intérieur»). */
    readonly portfolios: Words;
    /** Those of state, which nobody is called by who is called by another of them. */
    readonly publicTitles: Words;
    /** Those of a town, which an article that is about one need not say again. */
    readonly townTitles: Words;
    /** Those that any house has and states have too («présidente»), which alone mean the house that the article is about or has just named. */
    readonly houseTitles: Words;
    /** Nouns of a deal, which stand for its claim («cette opération»). */
    readonly deals: Words;
  };
  readonly resumed: ResumedLocale;
  /** Prepositions and nouns before a place that something is only near («près de Lyon», «au sud de Lyon»). */
  readonly nearby: Words;
  /** Verbs of where a firm has its seat, as participles («basé à Massy»). */
  readonly seated: Words;
  /** Prepositions before the organisation of whom the sentence goes on to name («Chez Sédaine, Philippe Roncevaux …»). */
  readonly workplaces: Words;
  /** Prepositions before whose view it is («pour le patron de Kombi, …»). */
  readonly views: Words;
  /** Nouns of a stretch of time, which own nothing («la perte de l’exercice»). */
  readonly periods: Words;
  /** Nouns of what comes one after another, which an ordinal counts and does not rank («la troisième phase»). */
  readonly successions: Words;
  /** Nouns of what happens all at once and hurts people («l’incendie»): a toll told just behind is its own. */
  readonly happenings: Words;
  /** Verbs of what happens so («a percuté un car», «s’est renversé»): where a toll told behind was. */
  readonly crashes: Words;
  /** Nouns that the names of roads begin with: the town beside one tells better where something was. */
  readonly roads: Words;
  /** Nouns of buildings and squares where people come together («à la sous-préfecture»). */
  readonly venues: Words;
  /** Nouns of places that have no name («dans le monde»). */
  readonly places: Words;
  /** Nouns of what stands in a town, which is the town’s («l’usine de Vesoul»), as no firm is («le groupe de Vesoul»). */
  readonly sites: Words;
  /** Nouns of what a firm has and can sell, and is no firm itself («ses vergers», «les actifs de»). */
  readonly assets: Words;
  /** What money is put into that is no single thing («l’électricité», «la recherche»). */
  readonly outlets: Words;
  /** Nouns whose owner acts through them: «les actions de Meta», «la direction de Renault», «les ventes». */
  readonly metonyms: Words;
  /** Nouns of a part of a firm that has figures of its own («sa filiale belge»): they are not those of the firm. */
  readonly branches: Words;
  /** Words right before the name of a source («selon», «rapport»), whose bearer is seldom meant later. */
  readonly sources: Words;
  readonly patterns: readonly Pattern[];
}
