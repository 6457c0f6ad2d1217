/** What a word tells of its block or sentence before that is read: whether anybody may say something there. */
import type { ClaimsContextLocale } from '../../../locales/claims-context.js';
import { FINITE, REPORTS } from './entries.js';
import type { Entry, Known, Phrase, VerbCue } from './lexicon.js';

/** A finite verb; a verb of saying, or the longest word of a phrase that is one; that of a phrase like «selon». */
export const SIGN = { finite: 1, saying: 2, according: 4 } as const;

/** The words of the tables, those that begin phrases among them, each with its signs. */
export function knownOf(
  entries: ReadonlyMap<string, Entry>,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  verbCues: ReadonlyMap<string, readonly VerbCue[]>,
  verbs: ClaimsContextLocale['verbs'],
): Map<string, Known> {
  const sayings = sayingsOf(verbCues, verbs);
  const according = [...phrases.values()].flat().filter(({ use }) => use.kind === 'according');
  const telling = new Map(sayings.words.map((word) => [word, SIGN.saying as number]));
  for (const { words } of according)
    telling.set(longest(words), (telling.get(longest(words)) ?? 0) | SIGN.according);
  const known = new Map<string, Known>();
  /** Of the entries that several words share. */
  const shared = new Map<Entry, Known>();
  for (const [form, entry] of entries) {
    const canon = entry.canon ?? form;
    const [opens, told] = [phrases.get(canon), telling.get(canon)];
    const same = opens || told ? undefined : shared.get(entry);
    if (same) {
      known.set(form, same);
      continue;
    }
    const isFiniteForm = entry.forms.some(({ tense }) => FINITE.has(tense));
    const isSaying = entry.forms.some(({ lemma }) => sayings.lemmas.has(lemma));
    const own = (isFiniteForm ? SIGN.finite : 0) | (isSaying ? SIGN.saying : 0);
    const made = { entry, opens, signs: own | (told ?? 0) };
    if (!opens && !told) shared.set(entry, made);
    known.set(form, made);
  }
  for (const form of [...phrases.keys(), ...telling.keys()])
    if (!known.has(form))
      known.set(form, { entry: undefined, opens: phrases.get(form), signs: telling.get(form) ?? 0 });
  return known;
}

/** The verbs that say, announce or judge; of those with an auxiliary («être convaincu») the words behind it. */
function sayingsOf(
  verbCues: ReadonlyMap<string, readonly VerbCue[]>,
  { be, have }: ClaimsContextLocale['verbs'],
): { lemmas: Set<string>; words: string[] } {
  const reports = [...verbCues.values()].flat().filter(({ cue }) => REPORTS.has(cue));
  const isAuxiliary = ({ lemma, tail }: VerbCue): boolean =>
    (lemma === be || lemma === have) && tail.length > 0;
  return {
    lemmas: new Set(reports.filter((cue) => !isAuxiliary(cue)).map(({ lemma }) => lemma)),
    words: reports.filter(isAuxiliary).map(({ tail }) => longest(tail)),
  };
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best));
