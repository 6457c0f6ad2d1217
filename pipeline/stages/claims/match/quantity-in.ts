/** The amount of a claim: the first free one in the slots of a pattern. */
import { frames } from '../../../frames.js';
import type { Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { fitsHead } from '../fillers/heads.js';
import { isOfKind } from '../lexicon/sums.js';
import type { Item } from '../syntax/items.js';
import { isMark } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { phrasesIn } from '../syntax/slots.js';
import type { Search } from './search.js';

/** Before the id of an amount that tells how many work somewhere. */
export const STAFF = 'staff:';

/** The first free amount of a kind that the frame takes, slot by slot. */
export function quantityIn(
  search: Search,
  slots: readonly string[],
  used: ReadonlySet<string>,
): Quantity | null {
  const { reading, trigger, pattern } = search;
  const { quantities, unit, borrows, flow } = frames[pattern.frame];
  // «Les 128 salariés de Kombi, dont 90 en boutique, seront licenciés», «perdront leur emploi»: a workforce, and what becomes of it
  const verb = reading.phrases[trigger.at]!;
  const isAct =
    pattern.frame === 'layoffs' && verb.kind === 'verb' && (verb.passive || slots[0] === 'subject');
  const isFree = (quantity: Quantity | undefined): quantity is Quantity =>
    quantity !== undefined &&
    (!used.has(quantity.id) || borrows || (isAct && used.has(STAFF + quantity.id))) &&
    isOfKind(quantity, quantities) &&
    (!unit || quantity.unit === null || quantity.unit === unit);
  // «un cinquième des effectifs, soit 240 personnes» is no workforce
  const isSum = quantities[0] === 'money';
  const own = trigger.item.quantity;
  if (isFree(own)) return own;
  for (const slot of slots)
    for (const found of phrasesIn(reading, trigger, slot)) {
      // «fondre ses profits de 322 à 110 millions»: what comes in now
      const place = flow ? (goalBehind(reading, found) ?? found) : found;
      const phrase = reading.phrases[place] as NounPhrase;
      const said = phrase.quantity?.quantity;
      const quantity = isFree(said) ? said : said || isSum ? equivalentAfter(reading, place) : undefined;
      if (!isFree(quantity) || (said && quantity !== said && isSameUnit(said, quantity))) continue;
      if (pattern.countedSet && !isCounted(reading, place, pattern.countedSet)) continue;
      const never = pattern.neverSets.get(slot);
      if (never && (isCounted(reading, place, never) || fitsHead(phrase, never, reading.lexicon))) continue;
      search.counted = place;
      search.places.push(place);
      return quantity;
    }
  return null;
}

/** The amount at which what began at another ends: «de 322 à 110 millions». */
function goalBehind({ phrases, lexicon }: Reading, at: number): number | null {
  const from = phrases[at];
  const to = phrases[at + 1];
  const { of, goal } = lexicon.locale;
  if (from?.kind !== 'noun' || to?.kind !== 'noun' || !from.quantity || !to.quantity) return null;
  return from.preposition === of && to.preposition === goal ? at + 1 : null;
}

/** «gagnait 2,08 dollars, ou 6,4 %, à 34 dollars»: the same amount once more, of another kind; or what it comes to. */
function equivalentAfter({ phrases, lexicon }: Reading, place: number): Quantity | undefined {
  let at = place;
  // «10 % de son chiffre d’affaires, soit 640 millions», «l’amende maximale, soit 75 000 euros»
  while (isGenitive(phrases[at + 1], lexicon.locale.of)) at += 1;
  const joint = isMark(phrases[at + 1], ',(') ? at + 2 : at + 1;
  const or = phrases[joint];
  const isJoined =
    (or?.kind === 'and' && lexicon.equivalents.has(or.item.norm)) ||
    (or?.kind === 'verb' && lexicon.equivalents.has(or.head.norm));
  const next = phrases[isJoined ? joint + 1 : joint];
  const isOpened = isMark(phrases[at + 1], '(');
  return next?.kind === 'noun' && (isJoined || isOpened) ? next.quantity?.quantity : undefined;
}

/** «$3.1 billion, or $1.22 a share»: of one unit, so that it is no other way to say the same. */
const isSameUnit = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.kind === 'money';

const isGenitive = (phrase: Reading['phrases'][number] | undefined, of: string): boolean =>
  phrase?.kind === 'noun' && phrase.preposition === of && phrase.quantity === null;

/** Whether the noun that a number counts is one of those that the pattern names. */
function isCounted({ phrases, text, lexicon }: Reading, at: number, nouns: ReadonlySet<string>): boolean {
  const phrase = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  const genitive = next?.kind === 'noun' && next.preposition !== null ? next.words : [];
  const words =
    phrase.words.length > 0
      ? throughHead(phrase)
      : genitive.length > 0
        ? throughHead(next as NounPhrase)
        : wholeBefore(phrases, at);
  if (words.length === 0 && phrase.quantity?.quantity?.kind === 'fraction')
    return wordsWithin(phrase.quantity.quantity, text, lexicon).some((noun) => nouns.has(noun));
  return words.some(({ word }) => word.noun !== undefined && nouns.has(word.noun));
}

/** «agences» of «agences commerciales»: no adjective behind a noun is counted. */
const throughHead = ({ words, head }: NounPhrase): readonly Item[] =>
  head ? words.slice(0, words.indexOf(head) + 1) : words;

/** «un salarié sur quatre»: the nouns inside a fraction. */
const wordsWithin = ({ start, end }: Quantity, text: string, { wordOf }: Reading['lexicon']): string[] =>
  text
    .slice(start, end)
    .split(/\s+/u)
    .flatMap((word) => wordOf(word.toLowerCase())?.noun ?? []);

/** «Sur les 312 emplois du site, 190 seraient supprimés»: the noun of the whole that the sentence opens with. */
function wholeBefore([whole, ...rest]: Reading['phrases'], at: number): readonly Item[] {
  const isWhole = whole?.kind === 'noun' && whole.quantity !== null && whole.preposition !== null && at > 0;
  const comma = rest.findIndex((one) => one.kind === 'mark');
  return isWhole && comma >= 0 && comma + 2 === at ? whole.words : [];
}
