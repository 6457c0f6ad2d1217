/** Many names looked for at once, word by word: one pass over the text, whatever their number. */
import { isWordCharacter } from '../../numerals/characters.js';
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
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && isInWord(text.charCodeAt(next))) next += 1;
    if (next > at) words.push({ start: at, end: next, folded: withoutAccents(text.slice(at, next)) });
    else {
      next = at + signLength(text, at);
      const sign = text.slice(at, next);
      if (sign.trim() !== '') words.push({ start: at, end: next, folded: sign === '’' ? "'" : sign });
    }
    at = next;
  }
  return words;
}

const NUMBER = /\p{N}/u;
const isInWord = (code: number): boolean =>
  isWordCharacter(code) || (code > 127 && NUMBER.test(String.fromCharCode(code)));

/** A sign of two code units is one. */
function signLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

function withoutAccents(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 0xc0 && code <= 0xde)
      return word.replace(ACCENTED_CAPITAL, (char) => char.normalize('NFD').replace(MARKS, ''));
  }
  return word;
}

/** The longest names from the left, without overlap; `accepts` may refuse one, then a shorter one is tried. */
export function findInTrie<Value>(
  trie: NameTrie<Value>,
  words: readonly TrieWord[],
  accepts: (first: number, last: number, values: readonly Value[]) => boolean = () => true,
): TrieHit<Value>[] {
  const hits: TrieHit<Value>[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let node = trie.next.get(words[first]!.folded);
    if (!node) continue;
    const ends: { last: number; values: readonly Value[] }[] = [];
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
