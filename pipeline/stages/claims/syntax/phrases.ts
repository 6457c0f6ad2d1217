/** Items as phrases: noun phrases with their preposition, verb groups, marks and linking words. No grammar deeper than that. */
import type { Tense } from '../../../locales/claims-context.js';
import type { Span } from '../../../schema.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { VerbForm } from '../lexicon/word.js';
import type { Item } from './items.js';
import { nounPhrase } from './noun-phrases.js';
import { isRestrictive } from './restriction.js';
import { verbPhrase } from './verb-phrases.js';

/** `start` and `end` leave the preposition out. */
export interface NounPhrase extends Span {
  readonly kind: 'noun';
  readonly preposition: string | null;
  /** The preposition's own word, where it can say a claim («à la tête de»). */
  readonly lead: Item | null;
  /** True where the preposition may be an article («des sources»). */
  readonly partitive: boolean;
  readonly determiner: Item | null;
  /** The common nouns and adjectives, in order. */
  readonly words: readonly Item[];
  readonly head: Item | null;
  readonly entity: Item | null;
  readonly quantity: Item | null;
  readonly time: Item | null;
  /** «le plus important investissement» */
  readonly superlative: boolean;
  readonly pronoun: Item | null;
  /** Where the noun is said that the phrase stands for («celui des jeunes»). */
  readonly stand?: Span;
}

/** A verb with its auxiliaries, pronouns and negation. */
export interface VerbPhrase extends Span {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly form: VerbForm;
  /** The tense of its first verb. */
  readonly tense: Tense;
  readonly negated: boolean;
  /** The item of the full verb. */
  readonly head: Item;
  readonly passive: boolean;
  readonly reflexive: boolean;
  /** A preposition before an infinitive or gerund. */
  readonly preposition: string | null;
  /** An object pronoun before the verb («la rachète»). */
  readonly clitic: Item | null;
  /** Without an auxiliary: a bare participle. */
  readonly bare: boolean;
}

/** What is neither noun nor verb: a mark, or a linking word. */
export interface OtherPhrase extends Span {
  readonly kind: 'mark' | 'and' | 'clause' | 'relative' | 'example' | 'skip';
  readonly item: Item;
  /** The preposition that leads to a relative pronoun («à laquelle», «auquel»). */
  readonly led?: string;
}

/** What a sentence is made of. */
export type Phrase = NounPhrase | VerbPhrase | OtherPhrase;

/** Reads the phrases of a sentence, left to right, each item in one phrase. */
export function phrasesOf(items: readonly Item[], lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < items.length) {
    const found = verbPhrase(items, at, lexicon) ?? nounPhrase(items, at, lexicon);
    if (found) {
      phrases.push(
        found.phrase.kind === 'verb'
          ? reduced(
              phrases,
              joined(phrases, found.phrase, items[found.next], lexicon),
              items[found.next],
              lexicon,
            )
          : handName(phrases, oneOf(phrases, found.phrase, lexicon), lexicon),
      );
      at = found.next;
      continue;
    }
    const item = items[at]!;
    const isOnly = isRestrictive(items, at, lexicon);
    if (isOnly) affirm(phrases);
    const led = item.word.relative ? leadOf(items, at, phrases, lexicon) : undefined;
    phrases.push({
      kind: isOnly ? 'skip' : otherKind(item),
      item,
      start: item.start,
      end: item.end,
      ...(led !== undefined && { led }),
    });
    at += 1;
  }
  return phrases;
}

/** «n’a levé que 2 millions»: the verb before is not negated. */
function affirm(phrases: Phrase[]): void {
  const at = phrases.findLastIndex(({ kind }) => kind === 'verb');
  const verb = phrases[at];
  if (verb?.kind === 'verb') phrases[at] = { ...verb, negated: false };
}

/** «un de ses gardes», «dans une des usines», «certains des élus»: some of those in the genitive, and no genitive. */
function oneOf(phrases: Phrase[], phrase: NounPhrase, { locale, none }: Lexicon): NounPhrase {
  const some = phrases.at(-1);
  if (some?.kind !== 'skip' || phrase.preposition !== locale.of || !phrase.head) return phrase;
  if (some.item.word.determiner?.grade !== 'indefinite' || none.has(some.item.norm)) return phrase;
  phrases.pop();
  const lead = phrases.at(-1);
  const preposition = lead?.kind === 'skip' ? lead.item.word.preposition?.base : undefined;
  if (preposition !== undefined) phrases.pop();
  return { ...phrase, preposition: preposition ?? null, partitive: true, start: some.start };
}

/** The most phrases of a description before the name behind it («le géant du commerce en ligne Kombi»). */
const LONGEST_DESCRIPTION = 3;

/**
 * «la startup d’intelligence artificielle Scale AI», «le géant du commerce en ligne Kombi»: the name belongs to who is
 * described, not to the intelligence.
 */
function handName(phrases: Phrase[], phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const { entity, words, preposition, determiner } = phrase;
  if (!entity || words.length === 0 || preposition === null) return phrase;
  const { of } = lexicon.locale;
  const { type } = entity.entity!;
  const noun = phrase.head?.word.noun ?? '';
  // «la secrétaire générale à l’enfance Anne Duval»
  const isOffice = type === 'PER' && isTitle(phrases.at(-1), lexicon);
  // «place en redressement judiciaire Kombi»: what says a claim is no trade, but for «le courtier en énergie Kombi»
  const isTrade = !lexicon.nounPatterns.has(noun) || isFirm(phrases.at(-1), lexicon);
  if (preposition !== of && ((determiner && !isOffice) || !isTrade)) return phrase;
  if (lexicon.circles.has(noun)) return phrase;
  // «le président du club Luc Petit»: no club is called so
  const own = lexicon.anaphoric.get(noun);
  const isNobodys = type === 'PER' && own !== undefined && !own.types.includes(type);
  if (!isNobodys && (own || lexicon.metonyms.has(noun))) return phrase;
  for (let left = phrases.length - 1; left >= 0 && left >= phrases.length - LONGEST_DESCRIPTION; left -= 1) {
    const before = phrases[left]!;
    if (before.kind !== 'noun' || before.entity || before.quantity || before.time) return phrase;
    const group = before.head && lexicon.anaphoric.get(before.head.word.noun ?? '');
    if (group?.types.includes(type)) {
      phrases[left] = { ...before, entity };
      return { ...phrase, entity: null, end: words.at(-1)!.end };
    }
    if (before.preposition !== of) return phrase;
  }
  return phrase;
}

/** A time alone: «mardi», «en 2023». */
export const isTime = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.time !== null && !phrase.head;

const isFirm = (phrase: Phrase | undefined, { anaphoric }: Lexicon): boolean =>
  phrase?.kind === 'noun' && anaphoric.get(phrase.head?.word.noun ?? '')?.types.includes('ORG') === true;

const isTitle = (phrase: Phrase | undefined, { titles }: Lexicon): boolean =>
  phrase?.kind === 'noun' && titles.has(phrase.head?.word.noun ?? '');

/** «a investi dans … et collaboré avec elle»: the second participle shares the auxiliary of the first. */
function joined(
  phrases: readonly Phrase[],
  verb: VerbPhrase,
  next: Item | undefined,
  { be, onward }: Lexicon,
): VerbPhrase {
  const joint = phrases.at(-1);
  const isJoint = joint?.kind === 'and' || (joint?.kind === 'skip' && onward.has(joint.item.norm));
  if (!verb.bare || !isJoint) return verb;
  for (let left = phrases.length - 2; left >= 0; left -= 1) {
    const before = phrases[left]!;
    if (before.kind === 'clause' || before.kind === 'relative') return verb;
    if (before.kind !== 'verb') continue;
    // «a annulé les licenciements, prononcés en 2019, et condamné la firme à …»: what has an object is no such participle
    const hasObject = next?.word.determiner !== undefined && next.word.preposition === undefined;
    if (before.form === 'participle' && before.bare && hasObject) continue;
    const compound =
      before.form === 'finite' && before.head.word.verbs.some(({ form }) => form === 'participle');
    return compound && !before.bare
      ? { ...verb, form: 'finite', bare: false, passive: before.passive || before.lemma === be }
      : verb;
  }
  return verb;
}

/**
 * «upheld a fine imposed on Kombi»: a form that is a past tense too is a participle behind the object of a verb, unless
 * that verb says what follows («said profit increased»).
 */
function reduced(
  phrases: readonly Phrase[],
  verb: VerbPhrase,
  next: Item | undefined,
  { locale, clauseVerbs }: Lexicon,
): VerbPhrase {
  const { head, form, tense, start, lemma } = verb;
  if (!locale.headLast || form !== 'finite' || tense !== 'past' || start !== head.start) return verb;
  const isParticiple = head.word.verbs.some((one) => one.lemma === lemma && one.form === 'participle');
  if (!isParticiple || !next?.word.preposition || verb.negated) return verb;
  let left = phrases.length - 1;
  if (phrases[left]?.kind !== 'noun' || (phrases[left] as NounPhrase).pronoun) return verb;
  while (phrases[left]?.kind === 'noun') left -= 1;
  const governor = phrases[left];
  const isObject = governor !== undefined && hasSubject(governor) && !clauseVerbs.has(governor.lemma);
  return isObject ? { ...verb, form: 'participle', tense: 'participle', passive: true, bare: true } : verb;
}

/** The most words before «duquel» that are one preposition with what it holds («à la tête duquel»). */
const LONGEST_LEAD = 3;

/** The preposition before a relative pronoun, or that it holds; words before it that belong to it make no phrase. */
function leadOf(
  items: readonly Item[],
  at: number,
  phrases: Phrase[],
  { prepositions, locale }: Lexicon,
): string | undefined {
  const before = phrases.at(-1);
  const { leads } = items[at]!.word;
  if (leads === undefined) return before?.kind === 'skip' ? before.item.word.preposition?.base : undefined;
  for (let from = Math.max(0, at - LONGEST_LEAD); leads === locale.of && from < at; from += 1) {
    const words = [...items.slice(from, at).map(({ norm }) => norm), leads].join('_');
    const first = phrases.findLastIndex(({ start }) => start <= items[from]!.start);
    if (!prepositions.has(words) || first < phrases.length - 2) continue;
    const { start, end } = items[from]!;
    phrases.splice(first, phrases.length - first, { kind: 'skip', item: items[from]!, start, end });
    return words;
  }
  return leads;
}

/** A relative pronoun that is the subject of its verb («qui»; not «avec qui», «à laquelle»). */
export const isSubjectRelative = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'relative' && phrase.item.word.relative === 'subject' && phrase.led === undefined;

function otherKind({ kind, word }: Item): OtherPhrase['kind'] {
  if (kind === 'mark') return 'mark';
  if (word.example) return 'example';
  if (word.relative) return 'relative';
  if (word.subordinator) return 'clause';
  if (word.conjunction) return 'and';
  return 'skip';
}

/** A phrase with the index of the first item after it. */
export interface Read<Kind extends Phrase> {
  readonly phrase: Kind;
  readonly next: number;
}

/** True for a verb phrase with a subject of its own. */
export const hasSubject = (phrase: Phrase): phrase is VerbPhrase =>
  phrase.kind === 'verb' && phrase.form === 'finite';
