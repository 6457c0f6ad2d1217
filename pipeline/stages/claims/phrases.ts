/** Items as phrases: noun phrases with their preposition, verb groups, marks and linking words. No grammar deeper than that. */
import type { Tense } from '../../locales/claims-context.js';
import type { Span } from '../../schema.js';
import type { Item } from './items.js';
import type { Lexicon, VerbForm } from './lexicon.js';

/** `start` and `end` leave the preposition out. */
export interface NounPhrase extends Span {
  readonly kind: 'noun';
  readonly preposition: string | null;
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
}

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

export interface OtherPhrase extends Span {
  readonly kind: 'mark' | 'and' | 'clause' | 'relative' | 'example' | 'skip';
  readonly item: Item;
}

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
          ? joined(phrases, found.phrase)
          : handName(phrases, found.phrase, lexicon),
      );
      at = found.next;
      continue;
    }
    const item = items[at]!;
    phrases.push({ kind: otherKind(item), item, start: item.start, end: item.end });
    at += 1;
  }
  return phrases;
}

/** «la startup d’intelligence artificielle Scale AI»: the name belongs to the startup, not to the intelligence. */
function handName(phrases: Phrase[], phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const before = phrases.at(-1);
  if (before?.kind !== 'noun' || before.entity) return phrase;
  const { entity, words, preposition } = phrase;
  if (!entity || words.length === 0 || phrase.determiner || preposition !== lexicon.locale.of) return phrase;
  const group = before.head && lexicon.anaphoric.get(before.head.word.noun ?? '');
  const own = phrase.head && lexicon.anaphoric.get(phrase.head.word.noun ?? '');
  if (!group?.types.includes(entity.entity!.type) || own) return phrase;
  phrases[phrases.length - 1] = { ...before, entity };
  return { ...phrase, entity: null, end: words.at(-1)!.end };
}

/** «a investi dans … et collaboré avec elle»: the second participle shares the auxiliary of the first. */
function joined(phrases: readonly Phrase[], verb: VerbPhrase): VerbPhrase {
  const joint = phrases.at(-1);
  if (!verb.bare || joint?.kind !== 'and') return verb;
  for (let left = phrases.length - 2; left >= 0; left -= 1) {
    const before = phrases[left]!;
    if (before.kind === 'clause' || before.kind === 'relative') return verb;
    if (before.kind !== 'verb') continue;
    const compound =
      before.form === 'finite' && before.head.word.verbs.some(({ form }) => form === 'participle');
    return compound && !before.bare
      ? { ...verb, form: 'finite', bare: false, passive: before.passive }
      : verb;
  }
  return verb;
}

function otherKind({ kind, word }: Item): OtherPhrase['kind'] {
  if (kind === 'mark') return 'mark';
  if (word.example) return 'example';
  if (word.relative) return 'relative';
  if (word.subordinator) return 'clause';
  if (word.conjunction) return 'and';
  return 'skip';
}

interface Read<Kind extends Phrase> {
  readonly phrase: Kind;
  readonly next: number;
}

/** True for a verb phrase with a subject of its own. */
export const hasSubject = (phrase: Phrase): phrase is VerbPhrase =>
  phrase.kind === 'verb' && phrase.form === 'finite';

function verbPhrase(items: readonly Item[], from: number, lexicon: Lexicon): Read<VerbPhrase> | null {
  let at = from;
  let preposition: string | null = null;
  let reflexive = false;
  let clitic: Item | null = null;
  let negated = false;
  const first = items[at]!;
  if (first.word.preposition && !first.word.preposition.article && !isVerb(items, from, lexicon, false)) {
    preposition = first.word.preposition.base;
    at += 1;
  }
  for (; at < items.length; at += 1) {
    const { word } = items[at]!;
    if (word.clitic === 'reflexive') reflexive = true;
    else if (
      word.clitic === 'object' &&
      (at > from || !word.preposition || isVerb(items, at + 1, lexicon, true))
    )
      clitic = items[at]!;
    else if (word.negation && !word.conjunction) negated = true;
    else if (!(at > from && word.adverb)) break;
  }
  const item = items[at];
  if (!item || !isVerb(items, at, lexicon, at > from && (reflexive || clitic !== null))) return null;
  const { have, be } = lexicon;
  let reading = chooseReading(item, lexicon, preposition !== null);
  if (preposition && reading.form === 'finite') return null;
  let head = item;
  let form = reading.form;
  const { tense } = reading;
  let passive = reading.form === 'participle' && !lexicon.beVerbs.has(reading.lemma);
  let bare = reading.form === 'participle';
  let end = at + 1;
  for (let step = 0; step < 2 && (reading.lemma === have || reading.lemma === be); step += 1) {
    let then = end;
    while (then < items.length && isInserted(items[then]!)) then += 1;
    const next = items[then];
    if (next && reading.lemma === have && isUnknownParticiple(next, lexicon)) end = then + 1;
    const participle = next?.word.verbs.find((verb) => verb.form === 'participle');
    if (!participle || next!.word.determiner) break;
    const isBe = reading.lemma === be;
    reading = pickParticiple(items[then]!, lexicon);
    passive = isBe && !reflexive && !lexicon.beVerbs.has(reading.lemma);
    bare = false;
    head = items[then]!;
    end = then + 1;
  }
  if (bare && first !== item && preposition === null && !reflexive) form = 'participle';
  const start = preposition ? items[from + 1]!.start : first.start;
  return {
    phrase: {
      kind: 'verb',
      lemma: reading.lemma,
      form,
      tense,
      negated,
      head,
      passive,
      reflexive,
      preposition,
      clitic,
      bare,
      start,
      end: items[end - 1]!.end,
    },
    next: end,
  };
}

/** «a foncé»: after «avoir» a word that no table knows is its participle. */
const isUnknownParticiple = (item: Item, lexicon: Lexicon): boolean =>
  isUnknown(item) && lexicon.participleEndings.some((ending) => item.norm.endsWith(ending));

const isInserted = ({ word, kind }: Item): boolean =>
  kind === 'time' || (kind === 'word' && !!(word.adverb || word.negation || word.clitic));

function pickParticiple(item: Item, lexicon: Lexicon) {
  const all = item.word.verbs.filter((verb) => verb.form === 'participle');
  return all.find((verb) => lexicon.verbPatterns.has(verb.lemma)) ?? all[0]!;
}

function chooseReading(item: Item, lexicon: Lexicon, afterPreposition: boolean) {
  const { verbs } = item.word;
  const wanted = afterPreposition ? verbs.filter((verb) => verb.form !== 'finite') : verbs;
  const list = wanted.length > 0 ? wanted : verbs;
  return list.find((verb) => lexicon.verbPatterns.has(verb.lemma)) ?? list[0]!;
}

/** Whether an item is a verb here and not the noun or adjective that looks like it. */
function isVerb(items: readonly Item[], at: number, lexicon: Lexicon, afterClitic: boolean): boolean {
  const item = items[at];
  if (!item || item.kind !== 'word' || item.word.verbs.length === 0 || item.word.earlyAdjective) return false;
  const { verbs } = item.word;
  const previous = items[at - 1];
  if (item.word.preposition && verbs.length > 0)
    return !!items[at + 1]?.word.preposition && !!previous && !previous.word.preposition;
  if (isFirstPerson(items, at, lexicon)) return false;
  if (item.word.guessed && !lexicon.purposes.has(previous?.word.preposition?.base ?? '')) return false;
  const bareParticiple = verbs.every((verb) => verb.form === 'participle');
  if (bareParticiple && !verbs.some((verb) => lexicon.verbPatterns.has(verb.lemma))) return false;
  if (!previous) return bareParticiple || verbs.some(({ form }) => form !== 'finite');
  if (bareParticiple && previous.kind === 'entity') return true;
  if (previous.kind === 'mark') return !item.word.nounForm || bareParticiple || followsSubject(items, at);
  const { word } = previous;
  if (word.determiner || (word.preposition?.article ?? false) || word.earlyAdjective) {
    // «la cède» is a pronoun and a verb, «la vente» an article and a noun.
    const pronoun = afterClitic && word.clitic === 'object' && !item.word.nounForm && hasHost(items, at - 2);
    return pronoun && verbs.some((verb) => verb.form === 'finite' || verb.form === 'infinitive');
  }
  if (word.preposition) {
    if (afterClitic) return true;
    return verbs.some((verb) => verb.form === 'infinitive' || verb.form === 'gerund') && !item.word.nounForm;
  }
  if (
    item.word.nounForm &&
    !word.clitic &&
    !word.negation &&
    !word.pronoun &&
    !word.relative &&
    !word.verbs.length
  )
    return followsSubject(items, at);
  return true;
}

/** «avions», «actions»: verbs of the first person only after «nous». */
function isFirstPerson(items: readonly Item[], at: number, { firstEndings }: Lexicon): boolean {
  const { norm, word } = items[at]!;
  if (
    !firstEndings.some((ending) => norm.endsWith(ending)) ||
    !word.verbs.every(({ form }) => form === 'finite')
  )
    return false;
  return items[at - 1]?.word.pronoun !== 'first' && items[at - 2]?.word.pronoun !== 'first';
}

/** «L’incendie a fait …»: what could be a pronoun is an article where nothing before it could be its subject. */
const hasHost = (items: readonly Item[], at: number): boolean => {
  const host = items[at];
  return host !== undefined && host.kind !== 'mark';
};

/** A noun form is a verb after a name or a noun where an object, a number or a preposition follows. */
function followsSubject(items: readonly Item[], at: number): boolean {
  const previous = items[at - 1]!;
  const next = items[at + 1];
  if (!next || next.kind === 'mark') return false;
  const { word, kind } = next;
  if (kind === 'quantity' || kind === 'entity' || word.pronoun || word.subordinator) return true;
  if ((word.determiner && !word.preposition) || word.verbs.some(({ form }) => form === 'infinitive'))
    return true;
  const isSubject =
    previous.kind === 'entity' || (previous.kind === 'word' && !items[at - 2]?.word.preposition);
  return isSubject && !!(word.preposition || word.adverb);
}

/** The most words of a noun phrase. */
const LONGEST = 30;

function nounPhrase(items: readonly Item[], from: number, lexicon: Lexicon): Read<NounPhrase> | null {
  let at = from;
  let preposition: string | null = null;
  let partitive = false;
  let determiner: Item | null = null;
  const { word } = items[at]!;
  if (word.preposition && !(word.determiner && !word.preposition.article)) {
    preposition = word.preposition.base;
    partitive = !!word.determiner;
    if (word.preposition.article) determiner = items[at]!;
    at += 1;
  }
  const begin = at;
  const words: Item[] = [];
  let entity: Item | null = null;
  let quantity: Item | null = null;
  let time: Item | null = null;
  let pronoun: Item | null = null;
  let superlative = false;
  for (; at < items.length && at - begin < LONGEST; at += 1) {
    const item = items[at]!;
    if (item.kind === 'mark') {
      // Quotation marks around a word inside a phrase do not end it: «un investissement "important" de Meta».
      if (words.length > 0 && isQuoteMark(item) && closesSoon(items, at)) continue;
      if (words.length > 0 && isQuoteMark(item) && opensJustBefore(items, at, begin)) continue;
      break;
    }
    if (item.kind === 'entity') {
      if (entity || quantity || time) break;
      entity = item;
      at += 1;
      // «le Fonds souverain saoudien place …»: an adjective after the name.
      if (determiner && isUnknown(items[at]) && (items[at + 1]?.word.verbs.length ?? 0) > 0) at += 1;
      break;
    }
    if (item.kind === 'quantity') {
      if (words.some((one) => !one.word.earlyAdjective) || quantity || entity) break;
      quantity = item;
      if (item.quantity!.kind === 'ordinal') superlative = true;
      continue;
    }
    if (item.kind === 'time') {
      if (at > begin) break;
      time = item;
      at += 1;
      break;
    }
    if (item.word.pronoun && !item.word.determiner) {
      if (at > begin || isClitic(items, at)) break;
      pronoun = item;
      at += 1;
      break;
    }
    // After a preposition «des» is an article: «par des géants».
    if (item.word.determiner && (!item.word.preposition || (preposition !== null && at === begin))) {
      if (words.length > 0 || determiner || quantity) break;
      determiner = item;
      continue;
    }
    if (!isNominal(items, at, lexicon, words.length > 0)) break;
    if (
      determiner &&
      words.every(({ word: own }) => own.earlyAdjective) &&
      lexicon.superlatives.has(item.norm)
    )
      superlative = true;
    else if (!item.word.adverb || item.word.guessed) words.push(item);
  }
  if (words.length === 0 && !entity && !quantity && !time && !pronoun) return null;
  const last = items[at - 1]!;
  const start = items[begin]!.start;
  return {
    phrase: {
      kind: 'noun',
      preposition,
      partitive,
      determiner,
      words,
      head: headOf(words, lexicon),
      entity,
      quantity,
      time,
      pronoun,
      superlative,
      start: preposition === null && determiner ? determiner.start : start,
      end: last.end,
    },
    next: at,
  };
}

const isUnknown = (item: Item | undefined): boolean =>
  item?.kind === 'word' && Object.keys(item.word).length === 1 && item.word.verbs.length === 0;

const QUOTE = new Set(['"', '“', '”', '«', '»', "'", '’', '‘']);
const isQuoteMark = (item: Item): boolean => QUOTE.has(item.norm);
const closesSoon = (items: readonly Item[], at: number): boolean => {
  for (let then = at + 1; then < items.length && then <= at + 3; then += 1)
    if (items[then]!.kind === 'mark') return isQuoteMark(items[then]!);
  return false;
};
const opensJustBefore = (items: readonly Item[], at: number, begin: number): boolean => {
  for (let then = at - 1; then > begin && then >= at - 3; then -= 1)
    if (items[then]!.kind === 'mark') return isQuoteMark(items[then]!);
  return false;
};

const isClitic = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.clitic === 'object' &&
  (items[at + 1]?.word.verbs.length ?? 0) > 0 &&
  !items[at]!.word.pronoun;

/** Whether a word may go on a noun phrase. */
function isNominal(items: readonly Item[], at: number, lexicon: Lexicon, begun: boolean): boolean {
  const { word } = items[at]!;
  if (word.subordinator && items[at - 1]?.word.preposition) return true; // «un accident de car»
  if (word.preposition || word.conjunction || word.subordinator || word.relative || word.example)
    return false;
  if (word.negation && !word.adverb) return false;
  if (word.clitic === 'reflexive') return false;
  if (word.clitic && isVerb(items, at + 1, lexicon, true)) return false;
  if (word.verbs.length > 0 && isVerb(items, at, lexicon, false)) return false;
  if (word.adverb && word.guessed) return isNounPlace(items[at - 1]);
  if (word.adverb) return begun || (items[at + 1] !== undefined && items[at + 1]!.kind === 'word');
  return true;
}

/** After an article, adjective or preposition, «-ment» is a noun («un développement»). */
const isNounPlace = (before: Item | undefined): boolean =>
  !!before && !!(before.word.determiner || before.word.preposition || before.word.earlyAdjective);

function headOf(words: readonly Item[], lexicon: Lexicon): Item | null {
  const nouns = words.filter(({ word }) => !word.earlyAdjective);
  return (lexicon.locale.headLast ? nouns.at(-1) : nouns[0]) ?? words.at(-1) ?? null;
}
