/** Many names looked for at once, word by word: one pass over the text, whatever their number. */
import type { Span } from '../../schema.js';
import { addToFilter, type HashFilter, mayHave, newFilter, type Words, wordAt, wordsOf } from './words.js';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** Names by their words. */
export interface NameTrie<Value> {
  readonly root: Node<Value>;
  /** The first words of the names. */
  readonly firsts: HashFilter;
}

/** Where a name stands, and what is known of it. */
export interface TrieHit<Value> extends Span {
  readonly values: readonly Value[];
}

const newNode = <Value>(): Node<Value> => ({ next: new Map(), values: [] });

/** An empty trie; `filter` is the size of its filter, a power of two well above the number of names. */
export const newTrie = <Value>(filter?: number): NameTrie<Value> => ({
  root: newNode(),
  firsts: newFilter(filter),
});

/** Adds a name; several values may have the same one. */
export function addToTrie<Value>(trie: NameTrie<Value>, name: string, value: Value): void {
  const words = wordsOf(name, { start: 0, end: name.length });
  let node = trie.root;
  for (let i = 0; i < words.starts.length; i += 1) {
    const word = wordAt(words, i)!;
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node === trie.root) return;
  addToFilter(trie.firsts, words.hashes[0]!);
  node.values.push(value);
}

/** The longest names from the left, without overlap; `accepts` may refuse one, then a shorter one is tried. */
export function findInTrie<Value>(
  { root, firsts }: NameTrie<Value>,
  words: Words,
  accepts: (first: number, last: number, values: readonly Value[]) => boolean = () => true,
): TrieHit<Value>[] {
  const hits: TrieHit<Value>[] = [];
  const { hashes } = words;
  for (let first = 0; first < hashes.length; first += 1) {
    if (!mayHave(firsts, hashes[first]!)) continue;
    let node = root.next.get(wordAt(words, first)!);
    const ends: { last: number; values: readonly Value[] }[] = [];
    for (let last = first; node; last += 1) {
      if (node.values.length > 0) ends.push({ last, values: node.values });
      const word: string | undefined = node.next.size > 0 ? wordAt(words, last + 1) : undefined;
      node = word === undefined ? undefined : node.next.get(word);
    }
    const found = ends.reverse().find(({ last, values }) => accepts(first, last, values));
    if (!found) continue;
    hits.push({ start: words.starts[first]!, end: words.ends[found.last]!, values: found.values });
    first = found.last;
  }
  return hits;
}
