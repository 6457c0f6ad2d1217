/** The names of an article in order, each with what the words before it tell. */
import { isLetter } from '../../numerals/characters.js';
import type { Entity } from '../../schema.js';
import { lowerCase } from './characters.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './referents.js';

/** The names of a sentence. */
export interface Naming {
  readonly index: number;
  readonly entities: readonly Entity[];
  readonly lexicon: Lexicon;
}

/** Every name of some sentences. */
export function mentionsOf(sentences: readonly Naming[], text: string): Mention[] {
  const counts = new Map<string, number>();
  const institutions = new Map<string, boolean>();
  return sentences.flatMap(({ index, entities, lexicon }) =>
    entities.map((entity) => {
      const count = (counts.get(entity.entity) ?? 0) + 1;
      counts.set(entity.entity, count);
      let institution = institutions.get(entity.name);
      if (institution === undefined) {
        institution = isInstitution(entity.name, lexicon);
        institutions.set(entity.name, institution);
      }
      return mentionOf(entity, index, count, institution, text, lexicon);
    }),
  );
}

function mentionOf(
  { start, type, entity }: Entity,
  sentence: number,
  count: number,
  institution: boolean,
  text: string,
  { words, sources, locale }: Lexicon,
): Mention {
  const [last, lastButOne] = wordsBefore(text, start);
  return {
    start,
    type,
    key: entity,
    sentence,
    free:
      !words.get(last)?.preposition && !(words.get(last)?.determiner && words.get(lastButOne)?.preposition),
    source: sources.has(last) || sources.has(lastButOne),
    institution,
    town: last === locale.goal,
    count,
  };
}

/** How far before a name words are looked for. */
const REACH = 24;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The last word before an offset and the one before that, where there are any; an apostrophe ends a word. */
function wordsBefore(text: string, offset: number): [last: string, lastButOne: string] {
  const first = Math.max(0, offset - REACH);
  const words: [string, string] = ['', ''];
  let at = offset;
  for (let found = 0; found < 2; found += 1) {
    while (at > first && !isLetter(text.charCodeAt(at - 1)) && !isApostrophe(text.charCodeAt(at - 1)))
      at -= 1;
    const end = at;
    if (at > first && isApostrophe(text.charCodeAt(at - 1))) at -= 1;
    while (at > first && isLetter(text.charCodeAt(at - 1))) at -= 1;
    words[found] = lowerCase(text, at, end);
  }
  return words;
}

const isInstitution = (name: string, { institutions, authorities }: Lexicon): boolean =>
  institutions.has(name.toLowerCase()) ||
  name.split(/[\s'’-]+/u).some((word) => authorities.has(word.toLowerCase()));
