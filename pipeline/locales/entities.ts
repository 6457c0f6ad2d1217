/** What the entities stage needs to know of a language. */
import type { EntityType } from '../schema.js';
import type { KnownNames } from './names/known.js';

export interface EntitiesLocale {
  /** Words in front of a person's name that are no part of it, as they are written: «M.», «Mme», «Dr». */
  readonly titles: readonly string[];
  /** Those of them that tell a man or a woman: «M. Martin» is not «Mme Martin». */
  readonly titleGenders: Readonly<Record<'m' | 'f', readonly string[]>>;
  /** Words before a surname that make it a family's: «famille», «les». */
  readonly families: readonly string[];
  /** Given names that tell it, as keys. */
  readonly givenNames: Readonly<Record<'m' | 'f', readonly string[]>>;
  /** Articles that are no part of a name behind them, in lower case: «le», «la». */
  readonly articles: readonly string[];
  /** The same before an apostrophe: «l», «d». */
  readonly elisions: readonly string[];
  /** Words in capitals that begin a sentence and are no part of the name behind them: «Selon», «Imaginez». */
  readonly sentenceOpeners: readonly string[];
  /** What a firm has, in front of its name and no part of it: «conseil d’administration» de X, «CA» de X. */
  readonly organs: readonly string[];
  /** The same where another word stands before it: «(entrée) en Bourse» de X, but «la Bourse de Paris» is a name. */
  readonly organsBehind: Readonly<Record<string, readonly string[]>>;
  /** What a thing is, in lower case in front of its name and no part of it: «fonderie» Dupont, «association» Les Amis. */
  readonly classWords: readonly string[];
  /** Those of them that stand in a place: «usine» Dupont de Lyon. */
  readonly sites: readonly string[];
  /** Words that hold a name's parts together and never end it: «de», «pour», «et». */
  readonly connectors: readonly string[];
  /** Those of them after which a name goes on that the model left in pieces: «Conseil de» + «Paris». */
  readonly genitives: readonly string[];
  /** Words before a surname that make it another thing than the person: «loi» Sapin, «rue» Pasteur. */
  readonly eponyms: readonly string[];
  /** Words with capitals that name nothing: «IA», «PDG», «TVA», weekdays, months. */
  readonly generic: readonly string[];
  /**
   * Words with a capital that are parts of a date: with nothing but small words and figures beside them they name nothing
   * («Thursday after», «October 2026»). Where a language has none, a name may be all small letters.
   */
  readonly dateWords: readonly string[];
  /** Feasts, which are dates and no names, unless a person is called so. */
  readonly feasts: readonly string[];
  /** Public bodies that are one name with their place: «parquet» de Paris, «CHU» de Nantes. */
  readonly offices: readonly string[];
  /** Public bodies that only a capital tells from their place, with or without «de»: «la Ville» de Nantes, «la Région» Bretagne. */
  readonly bodies: readonly string[];
  /** Prepositions before a place, which a firm of its name has not: «à» Évian. */
  readonly locatives: readonly string[];
  /** Codes that are no names, as a regular expression for the whole of one: road numbers, hours («11H00»). */
  readonly codes: string;
  readonly known: readonly KnownNames[];
  /** What stands behind a company's name by law: «SA», «GmbH». */
  readonly legalForms: readonly string[];
  /** Product lines that a number or a version makes a product: «iPhone» 15, «GPT»-5. */
  readonly productLines: readonly string[];
  /** What may follow the number: «Pro», «Turbo». */
  readonly productSuffixes: readonly string[];
  /** Words after a number that make it a quantity, so that it is no part of a product: «millions», «%». */
  readonly countable: readonly string[];
  /** Phrases right in front of a name, up to the name itself, by the type that they give it. */
  readonly cues: readonly TypeCue[];
  /** What only a firm is followed by, as regular expressions: «, dont le siège», « emploie 300». */
  readonly firmFollowers: readonly string[];
  /** What the text around a name says of its type, weighed over all mentions of the name. */
  readonly evidence: readonly TypeEvidence[];
  /** Organisations whose branches are named by a hyphen and what they work in: «CGT-Transports». */
  readonly federations: readonly string[];
  /** Words of articles on firms, as they are written there: where there are several, a name that nothing marks is more likely a firm's. */
  readonly businessWords: readonly string[];
  /** Prepositions up to the name behind them, as regular expressions: in «le site de X, qui emploie 300 personnes» it is not X that does. */
  readonly governors: readonly string[];
  /** An adjective between such a word and the name («la start-up lyonnaise X»), as a regular expression. */
  readonly cueAdjective: string;
  /** Capitals that stand for their state when they act: the capital, then the usual name of the state. */
  readonly actingCapitals: Readonly<Record<string, string>>;
  /** What they then do, right behind the name, as a regular expression: «a annoncé», «menace». */
  readonly acting: string;
  /** First words of institutions that news shortens to: «la Commission», «la Banque». */
  readonly institutionHeads: readonly string[];
  /** Words around a company's name that its short form leaves out. */
  readonly corporateHeads: readonly string[];
  readonly corporateTails: readonly string[];
  /** Small words that an acronym skips, and that a surname may begin with («von der Leyen»). */
  readonly particles: readonly string[];
}

/** «le PDG de» says that an organisation follows, unless the name was taken for a place. */
export interface TypeCue {
  readonly name: string;
  readonly type: EntityType;
  /** The type of the mention that it may correct. */
  readonly corrects: readonly EntityType[];
  readonly words: readonly string[];
  /** Between the word and the name: «de», «du», «d’»; an empty list for none. */
  readonly links: readonly string[];
  /** The most characters between word and link: «analyste (des marchés) chez X»; 0 unless told. */
  readonly gap?: number;
  /** Wins over a nearer cue, which is a part of it: «son usine de» over «usine de». */
  readonly overrides?: true;
  /** A person of several words is one, whatever the cue says: «le spécialiste des pompes Jean Dupont». */
  readonly sparesFullNames?: true;
}

/** «X, qui emploie 300 personnes» says that X is an organisation, wherever else the article names it. */
export interface TypeEvidence {
  readonly type: EntityType;
  /** The types that it speaks against; with none it says only that the name is used as `type`. */
  readonly over: readonly EntityType[];
  /** In votes: a mention that the model is sure of has one. */
  readonly weight: number;
  /** What ends right before the name, as regular expressions. */
  readonly before?: readonly string[];
  /** What begins right behind it. */
  readonly after?: readonly string[];
  /** Says nothing of a name of several words: «le groupe de Mulhouse», «le groupe de Jean Martin». */
  readonly oneWord?: true;
  /** Says nothing of a name of one word. */
  readonly severalWords?: true;
  /** Speaks against a person of several words too: «Yves Rocher supprime 300 postes». */
  readonly fullNames?: true;
}
