/** Figures without a verb beside whom they are of: «Aérolis, 74 salariés et 12 millions de ventes, cherche …». */
import { chainHead, isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';
import { subjectOf } from './subject-of.js';

/** The marks that set a figure beside what it is of, or beside another figure. */
const BESIDE = ',–—';

/** The types of what is a firm: its name may be taken for that of what it makes. */
const FIRMS: ReadonlySet<string> = new Set(['ORG', 'PRODUCT']);

/** How many figures may stand in a row. */
const ROW = 5;

/**
 * «Aérolis, 74 salariés, cherche …», «Aérolis – 8 millions de ventes, 74 salariés –», «(mécanique, 130 salariés)»: what an
 * amount without article or preposition stands beside, alone or in a row of figures, or inside brackets that do not
 * open with it.
 */
export function apposedTo(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  if (!isFigure(phrases[at])) return [];
  const inBrackets = bracketAround(sentence, at);
  if (inBrackets !== null) return inBrackets;
  const first = firstOfRow(phrases, at);
  if (first === null || !isMark(phrases[first - 1], BESIDE)) return [];
  if (!endsBehind(phrases, at) || isSubject(sentence, first, at)) return [];
  const last = beforeBrackets(phrases, first - 2);
  return phrases[last]?.kind === 'noun' ? hostOf(sentence, last) : [];
}

/** «74 salariés», «8 millions d’euros»: not «ses 74 salariés», «de 8 millions», nor a title with an ordinal. */
const isFigure = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) &&
  phrase.quantity !== null &&
  phrase.quantity.quantity?.kind !== 'ordinal' &&
  !phrase.determiner &&
  !phrase.entity &&
  phrase.preposition === null;

/** «(mécanique, 130 salariés)»: what stands before brackets that do not open with the figure; null where none do. */
function bracketAround({ phrases }: ParsedSentence, at: number): number[] | null {
  if (!isMark(phrases[at - 1], ',')) return null;
  let open = at - 2;
  while (isNoun(phrases[open]) || isMark(phrases[open], ',')) open -= 1;
  if (!isMark(phrases[open], '(')) return null;
  return isNoun(phrases[open - 1]) ? [open - 1] : [];
}

/** The first of the figures in a row that ends with the one at a place. */
function firstOfRow(phrases: readonly Phrase[], at: number): number | null {
  let first = at;
  for (let count = 0; count < ROW; count += 1) {
    const isJoined = phrases[first - 1]?.kind === 'and';
    if (!isJoined && !isMark(phrases[first - 1], BESIDE)) return isJoined ? null : first;
    let before = first - 2;
    while (isNoun(phrases[before]) && phrases[before - 1]?.kind === 'noun') before -= 1;
    // «8 millions de ventes (+3 %), 74 salariés»
    if (!isFigure(phrases[before])) return isJoined ? null : first;
    first = before;
  }
  return first;
}

/** Whether nothing but complements stands between a figure and the next mark or the next figure. */
function endsBehind(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (phrases[next]?.kind === 'skip' || isComplement(phrases[next])) {
    next += 1;
    // «entre l’Auvergne et le Mexique»
    const joined = phrases[next + 1];
    if (phrases[next]?.kind === 'and' && isNoun(joined) && joined.entity && !joined.quantity) next += 2;
  }
  const after = phrases[next];
  return !after || after.kind === 'mark' || after.kind === 'example' || after.kind === 'and';
}

const isComplement = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) && (phrase.preposition !== null || (phrase.time !== null && !phrase.head));

/** «Selon Aérolis, 74 salariés, dont 12 cadres, sont concernés»: what the row says is said by a verb. */
function isSubject(sentence: ParsedSentence, first: number, at: number): boolean {
  const verb = sentence.phrases.findIndex((phrase, place) => place > at && hasSubject(phrase));
  if (verb < 0) return false;
  const subject = subjectOf(sentence, verb);
  return subject !== null && subject >= first && subject <= at;
}

/** «le spécialiste des algues de Bréhan (Morbihan), 800 salariés» */
function beforeBrackets(phrases: readonly Phrase[], at: number): number {
  if (!isMark(phrases[at], ')')) return at;
  let open = at;
  while (open > 0 && !isMark(phrases[open], '(')) open -= 1;
  return open - 1;
}

/**
 * The only firm that is named in the phrases before the figures, or in those before «Coutelia, premier fabricant de
 * lames, 1 200 salariés», else their first noun.
 */
function hostOf(sentence: ParsedSentence, last: number): number[] {
  const { phrases, lexicon } = sentence;
  const head = chainHead(sentence, last);
  const firms = firmsIn(phrases, head, last);
  if (firms.length > 0) {
    const only = firms.length === 1 ? firms[0]! : firms.includes(head) ? head : null;
    if (only === null) return [];
    return lexicon.sources.has((phrases[only] as NounPhrase).preposition ?? '') ? [] : [only];
  }
  const { quantity, preposition, determiner } = phrases[head] as NounPhrase;
  const before = phrases[head - 2];
  if (preposition === null && !determiner && isMark(phrases[head - 1], ',') && isNoun(before)) {
    const named = firmsIn(phrases, chainHead(sentence, head - 2), head - 2);
    if (named.length === 1) return named;
  }
  return quantity || preposition !== null ? [] : [head];
}

function firmsIn(phrases: readonly Phrase[], first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const phrase = phrases[at];
    if (isNoun(phrase) && FIRMS.has(phrase.entity?.entity?.type ?? '')) found.push(at);
  }
  return found;
}
