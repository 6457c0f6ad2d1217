import type { VerbGroup } from './verbs.js';
import type { Word } from './words.js';

/** A pair of quotation marks, by the words that they are; `finite` when a finite verb stands between them. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
  readonly finite: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”' };

/** Pairs the quotation marks of a block, in order of their opening; a mark without its partner is none. */
export function pairQuotes(words: readonly Word[], groups: readonly VerbGroup[]): QuotePair[] {
  const finites = groups.filter((group) => group.mood === 'finite');
  let next = 0;
  return pairMarks(words).map(([open, close]) => {
    while (next < finites.length && finites[next]!.first < open) next += 1;
    return { open, close, finite: next < finites.length && finites[next]!.first < close };
  });
}

const count = (waiting: Map<string, number>, closing: string, by: number) =>
  waiting.set(closing, (waiting.get(closing) ?? 0) + by);

function pairMarks(words: readonly Word[]): [number, number][] {
  const pairs: [number, number][] = [];
  const open: { at: number; closing: string }[] = [];
  const waiting = new Map<string, number>();
  for (let i = 0; i < words.length; i += 1) {
    const { form } = words[i]!;
    if (form.length !== 1) continue;
    if ((waiting.get(form) ?? 0) > 0) {
      for (let done = false; !done; ) {
        const { at, closing } = open.pop()!;
        count(waiting, closing, -1);
        done = closing === form;
        if (done) pairs.push([at, i]);
      }
    } else if (form === '"' || CLOSING[form]) {
      const closing = CLOSING[form] ?? form;
      open.push({ at: i, closing });
      count(waiting, closing, 1);
    }
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}
