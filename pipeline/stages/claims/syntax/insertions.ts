/** Words that look like nouns right behind an insertion, where the subject stands before it and no verb has come yet. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { FORM } from '../lexicon/word.js';
import type { Item } from './items.js';

const OPENING = ',(–—';
const CLOSING = ',)–—';
const ENDING = ':;«»“”?!.';

const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && marks.includes(item.norm);

const isMainVerb = ({ kind, word }: Item): boolean =>
  kind === 'word' &&
  (word.forms & FORM.finite) !== 0 &&
  (word.forms & FORM.participle) === 0 &&
  !word.nounForm &&
  !word.preposition;

/**
 * «Luc Petit, 62 ans, part à la retraite», «Kombi, endetté, chute de 4 %»: the verb of a sentence that has had none, before a
 * preposition; not «Zerna, filiale de Kombi, marque à succès, a fermé».
 */
export function isBehindInsertion(items: readonly Item[], at: number, { locale }: Lexicon): boolean {
  const next = items[at + 1];
  if (locale.headLast || (items[at]!.word.forms & FORM.finite) === 0 || !isMark(items[at - 1], CLOSING))
    return false;
  const led = next?.word.preposition;
  if (!led && !next?.word.adverb) return false;
  if (led?.base === locale.of && items[at + 2]?.kind !== 'quantity') return false;
  return hasSubjectOnly(items, at) && !isApposed(items, at);
}

/** Before the insertion that ends right before a place stands a noun phrase, and no verb but those of relatives. */
function hasSubjectOnly(items: readonly Item[], at: number): boolean {
  let isOpened = false;
  let isPending = false;
  let left = at - 2;
  for (; left >= 0 && !isMark(items[left], ENDING); left -= 1) {
    const item = items[left]!;
    if (isMainVerb(item)) isPending = true;
    else if (item.word.relative || item.word.subordinator) isPending = false;
    else if (isMark(item, OPENING)) {
      if (isPending) return false;
      isOpened = true;
    }
  }
  const first = items[left + 1];
  return isOpened && !isPending && first !== undefined && !first.word.preposition && !first.word.subordinator;
}

/** What follows up to the next comma is one more apposition, as the verb stands behind it. */
function isApposed(items: readonly Item[], at: number): boolean {
  let right = at + 1;
  while (items[right] && items[right]!.kind !== 'mark') right += 1;
  const verb = items[right + 1];
  return isMark(items[right], CLOSING) && verb !== undefined && (verb.word.forms & FORM.finite) !== 0;
}
