/** A sentence as items: its words with what they can be, and each name, quantity and time as one item. */
import { isDigit } from '../../../numerals/characters.js';
import type { Entity, Quantity, Span, Time } from '../../../schema.js';
import { SPACE, skip } from '../lexicon/characters.js';
import type { Known, Lexicon, Opens, WordPhrase } from '../lexicon/lexicon.js';
import { FORM, NOTHING, type Word } from '../lexicon/word.js';
import { readToken, type Token } from './tokens.js';

/** A word, mark, name, amount or time of a sentence. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'entity' | 'quantity' | 'time';
  /** Lower case, with straight apostrophes; the parts of a phrase are joined by `_`. */
  readonly norm: string;
  readonly word: Word;
  readonly entity: Entity | undefined;
  readonly quantity: Quantity | undefined;
  readonly time: Time | undefined;
  /** What is known of the word that it is. */
  readonly known: Known | undefined;
}

/** The items of one layer that lie in one sentence, in order. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

/** Reads the items of `text` between the ends of `span`. */
export function itemsOf(text: string, span: Span, named: Named, lexicon: Lexicon): Item[] {
  return joinPhrases(tokens(text, span, overlay(text, named, lexicon), lexicon), lexicon);
}

/** A name, an amount or a time with the words that its item covers. */
interface Overlaid {
  start: number;
  readonly end: number;
  readonly entity: Entity | undefined;
  readonly quantity: Quantity | undefined;
  readonly time: Time | undefined;
}

/** Names first, then the longer of quantity and time; in order, without overlaps. */
function overlay(text: string, { entities, quantities, times }: Named, lexicon: Lexicon): Overlaid[] {
  const all: Overlaid[] = [];
  for (const entity of entities) {
    // «the Paris-based firm»: an adjective, where heads stand last
    if (lexicon.locale.headLast && isHyphenated(text, entity.end) && !joinedWord(text, entity.end, lexicon))
      continue;
    all.push({ start: entity.start, end: entity.end, entity, quantity: undefined, time: undefined });
  }
  for (const time of times)
    all.push({ start: time.start, end: time.end, entity: undefined, quantity: undefined, time });
  for (const quantity of quantities) {
    // The word that bends a number is part of its item, so that «près de» is no preposition.
    const { cue, end } = quantity;
    const isBent = cue && cue.end <= quantity.start && !isVerb(text, cue, lexicon);
    const start = isBent ? cue.start : quantity.start;
    all.push({ start, end, entity: undefined, quantity, time: undefined });
  }
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Overlaid[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.entity && !last.entity) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Whether a hyphen and a letter stand at an offset. */
const isHyphenated = (text: string, at: number): boolean =>
  text.charAt(at) === '-' && /\p{Ll}/u.test(text.charAt(at + 1));

/** «Kombi-owned», «Altor-backed»: the end of a word joined to a name, where it says a claim; 0 where it does not. */
function joinedWord(text: string, at: number, { vocabulary }: Lexicon): number {
  readToken(text, at + 1, token);
  const { end } = token;
  return vocabulary.find(text, at, end).isKnown ? end : 0;
}

/** «Kombi frôle les 400 salariés», «n’a pas dépassé 3 milliards»: a verb with a subject of its own; not «dépassant». */
function isVerb(text: string, cue: Span, lexicon: Lexicon): boolean {
  const first = wordAt(text, cue.start, lexicon);
  const { verbs } = first.negation ? wordAt(text, skip(text, token.end, SPACE), lexicon) : first;
  return verbs.length > 0 && verbs.every(({ tense }) => tense !== 'gerund');
}

/** «ne dépasse pas 3 milliards»: whether the words that bend a number begin with a negation, which denies nothing. */
export const isLimit = (text: string, cue: Span | null, lexicon: Lexicon): boolean =>
  cue !== null && wordAt(text, cue.start, lexicon).negation;

/** The word at an offset; its end is in `token`. */
function wordAt(text: string, start: number, { vocabulary }: Lexicon): Word {
  readToken(text, start, token);
  return vocabulary.findHashed(text, start, token.end, token.hash).word;
}

const token: Token = { end: 0, hash: 0 };

function tokens(text: string, span: Span, spans: readonly Overlaid[], lexicon: Lexicon): Item[] {
  const { findHashed, find } = lexicon.vocabulary;
  const items: Item[] = [];
  let next = 0;
  for (let start = skip(text, span.start, SPACE); start < span.end; start = skip(text, start, SPACE)) {
    readToken(text, start, token);
    const { end } = token;
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    const over = spans[next];
    // A span may begin inside a token («l’Élysée» is two, but «ex-Twitter» is one).
    if (over && over.start < end) {
      if (over.start > start) items.push(plain(start, over.start, find(text, start, over.start)));
      pushVerb(text, items, over, lexicon);
      if (over.entity?.type === 'PER') joinAddress(items, lexicon);
      const before = items.at(-1)?.norm === '(' ? items.at(-2) : personBeside(text, items, over, lexicon);
      items.push(overlaid(text, takeBetween(items, over, lexicon), lexicon, before));
      start = Math.max(over.end, start + 1);
      next += 1;
      const joined = over.entity && isHyphenated(text, start) ? joinedWord(text, start, lexicon) : 0;
      if (joined > 0) items.push(plain(start, joined, find(text, start, joined)));
      start = Math.max(start, joined);
      continue;
    }
    const before = end === start + 1 ? items.at(-1) : undefined;
    if (before && isLabel(text, start, before)) items[items.length - 1] = { ...before, end };
    else items.push(plain(start, end, findHashed(text, start, end, token.hash)));
    start = end;
  }
  return items;
}

/** «la catégorie A», «le plan B»: a capital alone behind a noun is its label, and no verb; not «le président A. Barrow». */
function isLabel(text: string, start: number, { kind, word, known, end: last }: Item): boolean {
  const isNoun = kind === 'word' && (word.noun !== undefined || word === NOTHING);
  if (!isNoun || last + 1 !== start) return false;
  const letter = text.charAt(start);
  // «une série A» is a phrase of its own
  return (
    CAPITAL.test(letter) && text.charAt(start + 1) !== '.' && !known?.opens?.seconds.has(letter.toLowerCase())
  );
}

const CAPITAL = /^[A-Z]$/;

/** «M. Petit», «Me Duval»: the full stop of a form of address is no mark, and one that is a pronoun too is none here. */
function joinAddress(items: Item[], { addresses }: Lexicon): void {
  const isAddress = (item: Item | undefined): boolean => item !== undefined && addresses.has(item.norm);
  if (items.at(-1)?.norm === '.' && isAddress(items.at(-2))) items.pop();
  if (isAddress(items.at(-1)) && items.at(-1)!.word.clitic) items.pop();
}

/** The longest that a verb stands before its number («franchi la barre des 2 euros»), in words. */
const BEFORE_NUMBER = 4;

/**
 * «multiplié par trois», «franchi la barre des 2 euros»: the words of an amount that lead from its verb to its number
 * are words of their own, so that the verb has a subject; the amount begins behind them.
 */
function pushVerb(text: string, items: Item[], over: Overlaid, lexicon: Lexicon): void {
  const { quantity, end } = over;
  if (!quantity || isDigit(text.charCodeAt(over.start))) return;
  const led: Item[] = [];
  const word: Token = { end: 0, hash: 0 };
  let start = over.start;
  for (let count = 0; count < BEFORE_NUMBER && start < end; count += 1) {
    readToken(text, start, word);
    if (word.end >= end) break;
    const known = lexicon.vocabulary.findHashed(text, start, word.end, word.hash);
    if (!known.isKnown || !(count === 0 ? known.word.verbs.length > 0 : leadsOn(known.word))) break;
    led.push(plain(start, word.end, known));
    start = skip(text, word.end, SPACE);
  }
  // «dépassant les 14 milliards» only bends its number
  if (!led.at(-1)?.word.preposition) return;
  items.push(...led);
  over.start = start;
}

const leadsOn = ({ preposition, determiner, noun }: Word): boolean =>
  preposition !== undefined || determiner?.grade === 'definite' || noun !== undefined;

/** A number that is one verb («doubler») stays a word, so that it has a subject. */
function overlaid(text: string, over: Overlaid, lexicon: Lexicon, bracketing: Item | undefined): Item {
  const { start, end, entity, quantity, time } = over;
  if (quantity && !isDigit(text.charCodeAt(quantity.start))) {
    const known = lexicon.vocabulary.find(text, quantity.start, quantity.end);
    if (known.isKnown && known.word.verbs.length > 0)
      return { start, end, kind: 'word', norm: known.form, word: known.word, entity, quantity, time, known };
  }
  const kind = entity ? 'entity' : quantity ? 'quantity' : 'time';
  const rank = quantity?.kind === 'ordinal' ? lexicon.bracketed.rank : undefined;
  const word = rank ?? ((bracketing && bracketedWord(text, over, bracketing, lexicon)) || NOTHING);
  return { start, end, kind, norm: '', word, entity, quantity, time, known: undefined };
}

/**
 * What opens the brackets behind an item: «(+3,2 %)», a share with a sign, says by itself that something moved; «(24 990
 * euros)», a sum, what something costs; «Anne Duval (CGT)», «Anne Duval, de la CGT», an organisation, for whom somebody speaks.
 */
function bracketedWord(
  text: string,
  { quantity, entity, end }: Overlaid,
  bracketing: Item,
  { bracketed: { up, down, money, house } }: Lexicon,
): Word | undefined {
  const isPerson = bracketing.entity?.type === 'PER';
  if (entity)
    return isPerson && entity.type === 'ORG' && '),.;:» '.includes(text.charAt(end)) ? house : undefined;
  if (quantity?.kind === 'money') return money;
  if (quantity?.kind !== 'percent') return undefined;
  const sign = text.charAt(quantity.start);
  return sign === '+' ? up : '-−–'.includes(sign) ? down : undefined;
}

/** «Luc Petit, de la CGT, …»: the person whom an organisation in the genitive stands beside, up to the next mark. */
function personBeside(
  text: string,
  items: readonly Item[],
  { entity, end }: Overlaid,
  { locale }: Lexicon,
): Item | undefined {
  if (entity?.type !== 'ORG' || !ENDS_APPOSITION.test(text.slice(end, end + 2))) return undefined;
  const isArticle = items.at(-1)?.word.determiner !== undefined && !items.at(-1)?.word.preposition;
  const last = items.length - (isArticle ? 2 : 1);
  const isOf = items[last]?.word.preposition?.base === locale.of;
  return isOf && items[last - 1]?.norm === ',' ? items[last - 2] : undefined;
}

const ENDS_APPOSITION = /^\s?[,.;:)»]|^$/u;

/** «entre 95 et 110 millions»: the preposition of a range belongs to its amount. */
function takeBetween(items: Item[], over: Overlaid, lexicon: Lexicon): Overlaid {
  const before = items.at(-1);
  if (over.quantity?.op !== 'range' || before?.norm !== lexicon.locale.between) return over;
  items.pop();
  return { ...over, start: before.start };
}

const plain = (start: number, end: number, known: Known): Item => ({
  start,
  end,
  kind: known.kind,
  norm: known.form,
  word: known.word,
  entity: undefined,
  quantity: undefined,
  time: undefined,
  known,
});

/** Joins the words of the locale’s phrases («auprès de», «chiffre d’affaires»), longest first. */
function joinPhrases(items: Item[], lexicon: Lexicon): Item[] {
  let length = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    const opens = item.known?.opens;
    const found = opens && item.kind === 'word' ? phraseAt(items, at, opens) : null;
    const isVerb =
      found && (endsInVerb(items, at + found.words.length - 1, found) || isDone(items, at, found, lexicon));
    const phrase = isVerb ? null : found;
    items[length] = phrase ? wholeOf(phrase, item, items[at + phrase.words.length - 1]!) : item;
    length += 1;
    if (phrase) at += phrase.words.length - 1;
  }
  items.length = length;
  return items;
}

/** «sales fall 9 %»: two words that are a noun elsewhere («a 9 % sales fall»). */
const endsInVerb = (items: readonly Item[], last: number, { word }: WordPhrase): boolean =>
  word.forms === 0 && items[last]!.word.nounForm && items[last + 1]?.kind === 'quantity';

/** «a été mise en examen», «Anne Duval, mise en demeure par la Cnil, …»: a participle, and no noun («la mise en examen de …»). */
function isDone(items: readonly Item[], at: number, { words, word }: WordPhrase, lexicon: Lexicon): boolean {
  const first = items[at]!;
  if (word.noun === undefined || (first.word.forms & FORM.participle) === 0) return false;
  const before = items[at - 1];
  if (before?.word.verbs.some(({ lemma }) => lexicon.copulas.has(lemma))) return true;
  const isApart = !before || (before.kind === 'mark' && before.norm === ',');
  const then = items[at + words.length];
  const isOwned = then?.word.preposition?.base === lexicon.locale.of;
  return isApart && then !== undefined && then.kind !== 'mark' && !isOwned;
}

/** The longest of some phrases whose words stand at a place. */
function phraseAt(items: readonly Item[], at: number, { phrases, seconds }: Opens): WordPhrase | null {
  const second = items[at + 1];
  const base = second?.word.preposition?.base;
  if (!second || !(seconds.has(second.norm) || (base && seconds.has(base)))) return null;
  for (const phrase of phrases) {
    const { words } = phrase;
    let count = 0;
    while (count < words.length && fits(items[at + count], words[count]!)) count += 1;
    if (count === words.length) return phrase;
  }
  return null;
}

function wholeOf(phrase: WordPhrase, first: Item, last: Item): Item {
  const { word } = phrase;
  const isContracted = (last.word.preposition?.article ?? false) && word.preposition;
  return {
    ...first,
    end: last.end,
    norm: phrase.words.join('_'),
    word: isContracted ? { ...word, preposition: { base: isContracted.base, article: true } } : word,
  };
}

const fits = (item: Item | undefined, word: string): boolean =>
  item?.kind === 'word' && (item.norm === word || item.word.preposition?.base === word);

/** A word that no table knows. */
export const isUnknown = (item: Item | undefined): boolean => item?.kind === 'word' && item.word === NOTHING;
