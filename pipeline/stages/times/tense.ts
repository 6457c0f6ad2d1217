/** Whether the words around a time say that it has been or is to come. */
import type { Spellings, TenseLocale } from '../../locales/times.js';
import { isDigit, isLetter } from '../../numerals/characters.js';
import type { Span } from '../../schema.js';
import { compileLookBack, type LookBack, standsBefore } from './behind.js';
import type { Slot } from './slot.js';
import { LETTERS } from './templates.js';

/**
 * `future` and `since` leave no other side («passera au 1er novembre», «depuis janvier»); `ahead` and `past` only
 * lean to one («prévue en mars», «avant mars», «a ouvert en mars»), `even` to none («a gelé les prix jusqu’au 31
 * octobre»); null where nothing is said.
 */
export type Tense = 'future' | 'ahead' | 'past' | 'even' | 'since' | null;

/** What one word tells; a participle is past where no future stands before it. */
type Told = Tense | 'participle';

/** The tense table of a language, compiled. */
export interface Tenses {
  /** What stands directly before the time. */
  readonly since: LookBack;
  readonly by: LookBack;
  readonly until: LookBack;
  readonly lasting: LookBack;
  readonly effective: LookBack;
  readonly sentenceStart: RegExp;
  /** Somebody who speaks of what is about to be, null where a language has no words for it; and a past that is no such thing. */
  readonly personal: RegExp | null;
  readonly perfect: RegExp | null;
  readonly table: TenseLocale;
  readonly words: ReadonlyMap<string, Told>;
  readonly not: ReadonlySet<string>;
}

/** So many characters a verb may stand away from its time, within one clause. */
const CLAUSE = 60;
/** The verb of a sentence that begins with a time stands no farther, behind any commas. */
const SENTENCE = 100;
/** «Au cours du», «D’ici la». */
const MOST_OPENING_WORDS = 3;
const LONGEST_OPENING_WORD = 6;
const ENDS_CLAUSE = '.,;:!?«»()\n';

/** The tables of a locale for `tense`, ready for look-up. */
export function compileTenses(table: TenseLocale, slots: Readonly<Record<string, Slot>>): Tenses {
  const before = (template: string, ahead = '') => compileLookBack([template], slots, ahead);
  const { ahead, future, past, participles, stops } = table;
  const words = new Map<string, Told>();
  const add = (list: readonly string[], tense: Told) => {
    for (const word of list) words.set(word, tense);
  };
  add(stops, null);
  add(participles.words, 'participle');
  add(past.words, 'past');
  add(future.words, 'future');
  add(ahead.words, 'ahead');
  return {
    since: before(table.since),
    by: before(table.by),
    until: before(table.until),
    lasting: before(table.lasting),
    // A day, not «au mois de mai».
    effective: before(table.effective, '(?=[0-9])'),
    sentenceStart: before('{sentencestart}').regex,
    personal: personalOf(table.personal),
    perfect: perfectOf(table.personal),
    table,
    words,
    not: new Set([...future.not, ...ahead.not, ...past.not, ...participles.not]),
  };
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const NO_LETTER_BEFORE = `(?<![${LETTERS}-])`;
const NO_LETTER_BEHIND = `(?![${LETTERS}])`;

function personalOf({ words, endings, not }: TenseLocale['personal']): RegExp | null {
  if (words.length === 0) return null;
  const bidding =
    endings.length === 0 ? '' : `|(?!${anyOf(not)}${NO_LETTER_BEHIND})[${LETTERS}]+${anyOf(endings)}`;
  return new RegExp(`${NO_LETTER_BEFORE}(?:${anyOf(words)}${bidding})${NO_LETTER_BEHIND}`);
}

function perfectOf({ auxiliaries, participles, reported }: TenseLocale['personal']): RegExp | null {
  if (auxiliaries.length === 0) return null;
  const between = `(?:[ '-][${LETTERS}]+){0,2}? `;
  return new RegExp(
    `${NO_LETTER_BEFORE}${anyOf(auxiliaries)}${between}[${LETTERS}]*${anyOf(participles)}${NO_LETTER_BEHIND}|(?<=[${LETTERS}])${anyOf(reported)}${NO_LETTER_BEHIND}`,
  );
}

/**
 * The tense of a time: by the word before it, else by the nearest verb of its clause before it, or behind it where it
 * opens the sentence.
 * @param folded the text by `foldText`
 * @param original the same text, where names can be told by their capitals
 * @param word the word before, by `lastWordBefore`
 */
export function tenseOf(
  folded: string,
  original: string,
  { start, end }: Span,
  word: number,
  tenses: Tenses,
): Tense {
  if (standsBefore(tenses.since, folded, start, word)) return 'since';
  if (standsBefore(tenses.by, folded, start, word)) return 'ahead';
  const before = tenseBefore(folded, original, start, tenses);
  const opens = before === null && opensSentence(folded, start, tenses);
  const told = opens ? tenseBehind(folded, original, end, tenses) : before;
  if (told === 'past') return standsBefore(tenses.lasting, folded, start, word) ? 'even' : told;
  if (told) return told;
  if (standsBefore(tenses.until, folded, start, word)) return 'ahead';
  if (standsBefore(tenses.effective, folded, start, word)) return 'even';
  return isPersonal(folded, start, end, tenses) ? 'ahead' : null;
}

/** «Salut, on se voit mardi ?»: one speaks to another in the sentence, and tells no past. */
function isPersonal(folded: string, start: number, end: number, { personal, perfect }: Tenses): boolean {
  if (personal === null) return false;
  let from = start;
  while (from > 0 && start - from < SENTENCE && !endsSentence(folded, from - 1)) from -= 1;
  let to = end;
  while (to < folded.length && to - end < SENTENCE && !endsSentence(folded, to)) to += 1;
  const sentence = folded.slice(from, to);
  return personal.test(sentence) && perfect?.test(sentence) !== true;
}

/** Marks of quotations too: who speaks in one tells nothing of a time outside it. */
function endsSentence(folded: string, at: number): boolean {
  return '.!?;\n«»“”"'.includes(folded[at]!);
}

function fitsAt(words: RegExp, folded: string, start: number): boolean {
  words.lastIndex = start;
  return words.test(folded);
}

/** «Mardi, …», «Au deuxième trimestre, …»: nothing but short words stands between the time and its sentence. */
function opensSentence(folded: string, start: number, { sentenceStart }: Tenses): boolean {
  let at = start;
  for (let words = 0; words <= MOST_OPENING_WORDS; words += 1) {
    if (fitsAt(sentenceStart, folded, at)) return true;
    const end = at - 1;
    at = end;
    while (at > 0 && isLetter(folded.charCodeAt(at - 1))) at -= 1;
    if (at === end || end - at > LONGEST_OPENING_WORD) return false;
  }
  return false;
}

function tenseBefore(folded: string, original: string, at: number, tenses: Tenses): Tense {
  let least = Math.max(0, at - CLAUSE);
  let end = at;
  let participle: Tense = null;
  while (end > least && !endsClause(folded, end - 1)) {
    let start = end;
    while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start -= 1;
    if (start < end) {
      const told = toldBy(folded, original, start, end, tenses);
      if (told === 'participle') {
        // the auxiliary of the last one stands no farther from it
        if (participle === null) least = Math.max(0, start - CLAUSE);
        participle = 'past';
      } else if (told !== undefined) return told ?? participle;
    }
    end = start < end ? start : end - 1;
  }
  return participle;
}

function tenseBehind(folded: string, original: string, at: number, tenses: Tenses): Tense {
  const most = Math.min(folded.length, at + SENTENCE);
  let start = at;
  while (start < most && (folded[start] === ',' || !endsClause(folded, start))) {
    let end = start;
    while (end < folded.length && isLetter(folded.charCodeAt(end))) end += 1;
    if (start < end) {
      const told = toldBy(folded, original, start, end, tenses);
      if (told === 'participle') return 'past';
      if (told !== undefined) return told;
    }
    start = end > start ? end : start + 1;
  }
  return null;
}

/** A mark that ends a clause; not the one inside a figure. */
function endsClause(folded: string, at: number): boolean {
  return (
    ENDS_CLAUSE.includes(folded[at]!) &&
    !(isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)))
  );
}

/** What one word tells; undefined where it is neither a verb nor begins another clause. */
function toldBy(
  folded: string,
  original: string,
  start: number,
  end: number,
  { table, words, not }: Tenses,
): Told | undefined {
  const word = folded.slice(start, end);
  const listed = words.get(word);
  const isName = original[start] !== folded[start];
  if (listed === 'ahead' && isBefore(table.ahead.notBefore, folded, end)) return 'participle';
  // «I have until the 30th»
  if (listed === 'past' && isBefore(table.past.notBefore, folded, end)) return undefined;
  if (listed !== undefined) return isName && listed !== 'ahead' ? undefined : listed;
  if (table.comparators.includes(word) && isDigit(folded.charCodeAt(end + 1))) return 'past';
  if (isName || not.has(word)) return undefined;
  if (endsIn(word, table.future.endings)) return 'future';
  if (endsIn(word, table.ahead.endings)) return 'ahead';
  if (endsIn(word, table.participles.endings)) return 'participle';
  return endsIn(word, table.past.endings) ? 'past' : undefined;
}

/** Whether one of the words stands behind a space. */
function isBefore(words: Spellings | undefined, folded: string, at: number): boolean {
  if (words === undefined || folded[at] !== ' ') return false;
  for (const word of words)
    if (folded.startsWith(word, at + 1) && !isLetter(folded.charCodeAt(at + 1 + word.length))) return true;
  return false;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
