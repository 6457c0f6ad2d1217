/** The lists of nouns and verbs that patterns ask for, each with a number that its words carry. */
import type { Word } from './word.js';

export interface WordLists {
  /** The number of a list of singular nouns, or of lemmas of verbs. */
  readonly numberOf: (words: ReadonlySet<string>, of: 'noun' | 'verb') => number;
  /** Notes at a word in which lists it is; `form` is the word as written. */
  readonly mark: (word: Word, form: string) => void;
  readonly count: () => number;
}

export function newWordLists(): WordLists {
  const numbers = new Map<string, number>();
  /** By noun or lemma, the lists that have it. */
  const listed = { noun: new Map<string, number[]>(), verb: new Map<string, number[]>() };
  return {
    numberOf(words, of) {
      const key = `${of} ${[...words].join(' ')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words) {
        const same = listed[of].get(word);
        if (same) same.push(number);
        else listed[of].set(word, [number]);
      }
      return number;
    },
    mark(word, form) {
      const lists = [
        listed.noun.get(word.noun ?? form),
        ...word.verbs.map(({ lemma }) => listed.verb.get(lemma)),
      ];
      if (lists.some((one) => one !== undefined))
        word.lists = [...new Set(lists.flatMap((one) => one ?? []))];
    },
    count: () => numbers.size,
  };
}
