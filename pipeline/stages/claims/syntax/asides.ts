/** What is set beside a name between commas, past which a relative clause is said of the name. */
import type { Item } from './items.js';
import { isMark, isNoun, type ParsedSentence, SOMEBODY } from './parsed-sentence.js';
import type { NounPhrase, Phrase } from './phrases.js';

/** The most phrases of what is set beside a name. */
const LONGEST = 6;

/**
 * «Kombi, basée à Lyon, qui emploie …», «Luc Petit, en poste depuis neuf ans, qui part»: the name before an aside that
 * ends in a place, a time or what it is in; not «fondée par Luc Petit, qui …», «avec son usine, qui …».
 */
export function nameBeforeAside({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  const isJoined = phrases[at - 1]?.kind === 'and';
  let last = isJoined ? at - 2 : at - 1;
  const isClosed = isMark(phrases[last], ',');
  if (isClosed) last -= 1;
  else if (!isJoined) return null;
  let open = last;
  while (open > last - LONGEST && isAsidePart(phrases[open])) open -= 1;
  const [name, first, end] = [phrases[open - 1], phrases[open + 1], phrases[last]];
  if (open === last || !isMark(phrases[open], ',') || !isNoun(name) || !isNoun(end)) return null;
  if (!SOMEBODY.has(name.entity?.entity?.type ?? '') || !endsAside(end)) return null;
  if (!opensAside(first, phrases.slice(open + 1, last + 1), lexicon.locale.of)) return null;
  // «Zerna, filiale de Kombi, basée à Lyon, qui …»
  const isSetBeside = name.preposition === lexicon.locale.of && isMark(phrases[open - 3], ',');
  const before = phrases[open - 4];
  if (isSetBeside) return isNoun(before) && SOMEBODY.has(before.entity?.entity?.type ?? '') ? open - 4 : null;
  return open - 1;
}

const isAsidePart = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) || phrase?.kind === 'skip' || (phrase?.kind === 'verb' && phrase.form === 'participle');

/** «basée à», «en poste», «62 ans»; not «pour son site de Lens» */
const opensAside = (first: Phrase | undefined, aside: readonly Phrase[], of: string): boolean =>
  (first?.kind === 'verb' && first.form === 'participle') ||
  (isNoun(first) &&
    (isYears(first.quantity) ||
      first.time !== null ||
      (first.preposition !== null && first.preposition !== of)) &&
    aside.every((one) => !isNoun(one) || one.entity || one.time || !one.determiner));

/** A place, a time, an age, or a noun without an article («en redressement judiciaire»): nothing that would do anything. */
const endsAside = (phrase: NounPhrase): boolean =>
  phrase.entity !== null
    ? phrase.entity.entity?.type === 'LOC'
    : phrase.time !== null ||
      isYears(phrase.quantity) ||
      (!phrase.determiner && !phrase.quantity && !phrase.pronoun);

/** «62 ans», «neuf ans» */
export const isYears = (amount: Item | null): boolean =>
  amount?.quantity?.kind === 'age' || amount?.quantity?.kind === 'duration';
