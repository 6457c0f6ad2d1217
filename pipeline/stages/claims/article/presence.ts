/**
 * What stands in a sentence at all: a pattern whose nouns, amounts or names are nowhere in it is not tried. Most
 * sentences are done with here, before their phrases are read.
 */

import { onceFor } from '../../../once.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { kindIn } from '../lexicon/name-kinds.js';
import { ANAPHOR, BIT, COLON, type Need, SUPERLATIVE, VERBAL } from '../lexicon/needs.js';
import { isBareSum } from '../lexicon/sums.js';
import type { Item } from '../syntax/items.js';

/** What stands in one sentence after another of one language. */
export interface Presence {
  /** Reads the items of the sentence that the next questions are about, and of the one before; whether any pattern of theirs may be tried. */
  readonly read: (items: readonly Item[], before?: readonly Item[]) => boolean;
  /** Whether all that some patterns need stands there, by its number. */
  readonly allows: (needs: number) => boolean;
}

/** The presence of a language's words; one sentence is read at a time. */
export const presenceOf: (lexicon: Lexicon) => Presence = onceFor(newPresence);

function newPresence({ listCount, superlatives, wordOf, figures, needs: all }: Lexicon): Presence {
  /** Those that no other table has. */
  const others = new Set([...superlatives].filter((word) => wordOf(word) === undefined));
  /** By list, the number of the sentence in which one of its words was seen last. */
  const seen = new Int32Array(listCount);
  /** By number of needs, the sentence of which it was asked last: negative where something was missing. */
  const answers = new Int32Array(all.length);
  let sentence = 0;
  let bits = 0;
  // plain loops: every item of every sentence is asked, most of them before the compiler has met these
  function note(items: readonly Item[]): void {
    sentence += 1;
    bits = 0;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]!;
      const { evidence, lists } = item.word;
      bits |= evidence;
      for (let list = 0; list < lists.length; list += 1) seen[lists[list]!] = sentence;
      if (item.kind !== 'word' || item.quantity) noteOther(item);
      else if (!item.known?.isKnown && others.has(item.norm)) bits |= SUPERLATIVE;
    }
  }
  function noteOther({ kind, norm, entity, quantity }: Item): void {
    if (entity) {
      bits |= BIT[entity.type];
      for (const list of wordOf(kindIn(entity.name))?.lists ?? []) seen[list] = sentence;
    } else if (quantity) {
      bits |= BIT[quantity.kind];
      if (quantity.kind === 'ordinal') bits |= SUPERLATIVE | ANAPHOR;
      if (isBareSum(quantity)) bits |= BIT.money;
      if (kind === 'word') bits |= VERBAL;
    } else if (kind === 'mark' && norm === ':') bits |= COLON;
  }
  /** «Le déficit s’est creusé. Il a atteint 3 %»: the figure that a pronoun may stand for is there too. */
  function noteFigure(items: readonly Item[], before: readonly Item[]): void {
    if ((bits & ANAPHOR) === 0 || !items.some(({ word }) => word.pronoun === 'singular')) return;
    const figure = before.find(({ word }) => word.noun !== undefined && figures.has(word.noun));
    for (const list of figure?.word.lists ?? []) seen[list] = sentence;
  }
  function allows(number: number): boolean {
    const answer = answers[number]!;
    if (answer === sentence) return true;
    if (answer === -sentence) return false;
    const isMet = holdsAll(all[number]!);
    answers[number] = isMet ? sentence : -sentence;
    return isMet;
  }
  function holdsAll(needs: readonly Need[]): boolean {
    for (let at = 0; at < needs.length; at += 1)
      if ((needs[at]!.bits & bits) === 0 && !holdsOne(needs[at]!.lists)) return false;
    return true;
  }
  function holdsOne(lists: readonly number[]): boolean {
    for (let at = 0; at < lists.length; at += 1) if (seen[lists[at]!] === sentence) return true;
    return false;
  }
  return {
    read(items, before = []) {
      let isNoted = false;
      for (let at = 0; at < items.length; at += 1) {
        const { needs } = items[at]!.word;
        if (needs.length === 0) continue;
        if (!isNoted) {
          note(items);
          noteFigure(items, before);
        }
        isNoted = true;
        for (let one = 0; one < needs.length; one += 1) if (allows(needs[one]!)) return true;
      }
      return false;
    },
    allows,
  };
}
