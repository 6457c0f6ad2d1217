/** The names of an article in order, each with what the words before it tell. */
import { isLetter } from '../../../numerals/characters.js';
import type { Entity } from '../../../schema.js';
import { isApostrophe, lowerCase } from '../lexicon/characters.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { kindIn, nameHas } from '../lexicon/name-kinds.js';
import type { Word } from '../lexicon/word.js';
import type { Mention } from './mention.js';

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
  { start, end, type, entity, name }: Entity,
  sentence: number,
  count: number,
  institution: boolean,
  text: string,
  lexicon: Lexicon,
): Mention {
  const { sources, locale } = lexicon;
  const [last, lastButOne] = wordsBefore(text, start);
  return {
    start,
    type,
    key: entity,
    sentence,
    free: isFree(text, start, lexicon),
    source: sources.has(last) || sources.has(lastButOne),
    institution,
    civic: lexicon.civicHouses.has(kindIn(name)),
    town: last === locale.goal || (type === 'LOC' && isDateline(text, start, end)),
    bare: isBare(lexicon.wordOf(last), lexicon.locale),
    count,
  };
}

/** Neither an article nor a preposition that stands before other places («en France», «dans le Gers»). */
function isBare(word: Word | undefined, { of, goal }: Lexicon['locale']): boolean {
  const { determiner, preposition } = word ?? {};
  if (determiner || preposition?.article) return false;
  return !preposition || preposition.base === of || preposition.base === goal;
}

/** «Vitré. Avec 18 904 habitants …», «Pontoise : Hervé Lancelin réélu maire»: the place that an article opens with. */
const isDateline = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^ ?[.:] /u.test(text.slice(end, end + 3));

/** Whether no preposition stands before a name, nor before the nouns in front of it («du plan X», «le patron du groupe X»). */
function isFree(text: string, offset: number, { wordOf, locale, metonyms, origins }: Lexicon): boolean {
  // «le député (Horizons) de l’Eure»
  if (text[offset - 1] === '(') return false;
  let at = offset;
  let isBroken = false;
  const next = (): Word | undefined => {
    const [start, end] = wordBefore(text, at);
    // past the first word nothing but blanks stands between
    if (isBroken) return undefined;
    isBroken = !/^[ \u00a0\u202f]*$/u.test(text.slice(end, at));
    if (isBroken && at < offset) return undefined;
    at = start;
    return start < end ? wordOf(lowerCase(text, start, end)) : undefined;
  };
  let word = next();
  // «51 % de sa filiale allemande X»: who is said to be of a country is told of, too
  if (word?.noun && origins.has(word.noun)) return true;
  for (let seen = 0; seen < DEPTH && word?.noun && !word.preposition && !word.determiner; seen += 1) {
    word = next();
    // «la maison de ventes X»: what sort of house it is
    if (word?.preposition?.base === locale.of && !word.preposition.article) {
      word = next();
      if (word?.determiner) return false;
    }
  }
  if (word?.preposition?.base === locale.of) {
    // «Le conseil d’administration de X a tranché»: through whom X acts
    const [start, end] = wordBefore(text, at);
    const through = lowerCase(text, start, end);
    for (const noun of metonyms) if (noun === through || noun.endsWith(`_${through}`)) return true;
  }
  // «Sédaine, dont Altor possède le tiers»
  if (word?.preposition || word?.relative === 'other') return false;
  return !(word?.determiner && next()?.preposition);
}

/** How far before a name words are looked for, and how many nouns are gone past. */
const REACH = 48;
const DEPTH = 2;

/** The last word before an offset and the one before that, where there are any; an apostrophe ends a word. */
function wordsBefore(text: string, offset: number): [last: string, lastButOne: string] {
  const [start, end] = wordBefore(text, offset);
  const [first, until] = wordBefore(text, start);
  return [lowerCase(text, start, end), lowerCase(text, first, until)];
}

/** The last word before an offset, empty where there is none. */
function wordBefore(text: string, offset: number): [start: number, end: number] {
  const first = Math.max(0, offset - REACH);
  let at = offset;
  while (at > first && !isLetter(text.charCodeAt(at - 1)) && !isApostrophe(text.charCodeAt(at - 1))) at -= 1;
  const end = at;
  if (at > first && isApostrophe(text.charCodeAt(at - 1))) at -= 1;
  while (at > first && isLetter(text.charCodeAt(at - 1))) at -= 1;
  return [at, end];
}

const isInstitution = (name: string, { institutions, authorities }: Lexicon): boolean =>
  institutions.has(name.toLowerCase()) || nameHas(name, authorities);
