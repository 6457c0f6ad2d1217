/** Many names looked for at once, word by word: one pass over the text, whatever their number. */
import type { Span } from '../../schema.js';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}
export type NameTrie<Value> = Node<Value>;

/** A word or a sign of a text; `folded` makes the ways to write it one. */
export interface TrieWord extends Span {
  readonly folded: string;
}

export interface TrieHit<Value> extends Span {
  readonly values: readonly Value[];
}

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const ACCENTED_CAPITAL = /[À-ÖØ-Þ]/g;
const MARKS = /\p{M}/gu;

export const newTrie = <Value>(): NameTrie<Value> => ({ next: new Map(), values: [] });

export function addToTrie<Value>(trie: NameTrie<Value>, name: string, value: Value): void {
  let node = trie;
  for (const { folded } of trieWords(name, { start: 0, end: name.length })) {
    let next = node.next.get(folded);
    if (!next) {
      next = newTrie();
      node.next.set(folded, next);
    }
    node = next;
  }
  node.values.push(value);
}

/** The words of a part of the text; capitals lose their accents («Etats-Unis») and apostrophes are alike. */
export function trieWords(text: string, { start, end }: Span): TrieWord[] {
  const words: TrieWord[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const word = match[0];
    words.push({
      start: match.index,
      end: match.index + word.length,
      folded:
        word === '’'
          ? "'"
          : word.replace(ACCENTED_CAPITAL, (char) => char.normalize('NFD').replace(MARKS, '')),
    });
  }
  return words;
}

/** The longest names from the left, without overlap; `accepts` may refuse one, then a shorter one is tried. */
export function findInTrie<Value>(
  trie: NameTrie<Value>,
  words: readonly TrieWord[],
  accepts: (first: number, last: number, values: readonly Value[]) => boolean = () => true,
): TrieHit<Value>[] {
  const hits: TrieHit<Value>[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const ends: { last: number; values: readonly Value[] }[] = [];
    let node = trie.next.get(words[first]!.folded);
    for (let last = first; node; last += 1) {
      if (node.values.length > 0) ends.push({ last, values: node.values });
      node = last + 1 < words.length ? node.next.get(words[last + 1]!.folded) : undefined;
    }
    const found = ends.reverse().find(({ last, values }) => accepts(first, last, values));
    if (!found) continue;
    hits.push({ start: words[first]!.start, end: words[found.last]!.end, values: found.values });
    first = found.last;
  }
  return hits;
}
