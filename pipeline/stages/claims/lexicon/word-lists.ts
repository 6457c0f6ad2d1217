/** The lists of words that patterns ask for, each with a number that its words carry. */
import type { Word } from './word.js';

/** Lists of singular nouns, of lemmas of verbs, and of prepositions and pronouns. */
export type ListKind = 'noun' | 'verb' | 'small';

export interface WordLists {
  /** The number of a list. */
  readonly numberOf: (words: ReadonlySet<string>, of: ListKind) => number;
  /** Notes at a word in which lists it is; `form` is the word as written. */
  readonly mark: (word: Word, form: string) => void;
  readonly count: () => number;
}

/** No lists yet. */
export function newWordLists(): WordLists {
  const numbers = {
    noun: new Map<ReadonlySet<string>, number>(),
    verb: new Map<ReadonlySet<string>, number>(),
    small: new Map<ReadonlySet<string>, number>(),
  };
  let count = 0;
  /** By noun, lemma or form, the lists that have it. */
  const listed = {
    noun: new Map<string, number[]>(),
    verb: new Map<string, number[]>(),
    small: new Map<string, number[]>(),
  };
  return {
    numberOf(words, of) {
      const known = numbers[of].get(words);
      if (known !== undefined) return known;
      const number = count;
      count += 1;
      numbers[of].set(words, number);
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
        listed.small.get(form),
        listed.small.get(word.preposition?.base ?? word.leads ?? ''),
        ...word.verbs.map(({ lemma }) => listed.verb.get(lemma)),
      ];
      if (lists.some((one) => one !== undefined))
        word.lists = [...new Set(lists.flatMap((one) => one ?? []))];
    },
    count: () => count,
  };
}
