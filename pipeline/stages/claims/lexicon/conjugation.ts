/**
 * Forms of verbs by the hash of their letters. A locale has fifty times as many forms as verbs, and a text has few of
 * them; so none is written out: the table has numbers only, and what a form is, is made when a text asks for it.
 */
import { type Paradigm, TENSES, type Tense, type VerbsLocale } from '../../../locales/claims-context.js';
import { hashOf } from '../../../numerals/word-table.js';
import { split } from './patterns.js';

/** A form of a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly tense: Tense;
}

/** A verb by one of its stems, with all endings that it takes. */
interface Stem {
  readonly letters: string;
  /** The place of its verb among those of all paradigms. */
  readonly rank: number;
  readonly endings: readonly Ending[];
  readonly lemma: string;
  /** By tense, the verb in it and nothing else, once it was met: most forms can be one thing alone, and share that. */
  readonly alone: (readonly [VerbForm] | undefined)[];
}

interface Ending {
  readonly letters: string;
  /** A place in `TENSES`. */
  readonly tense: number;
  /** With them the hash of a stem becomes that of the stem and the ending: times the one, plus the other. */
  readonly times: number;
  readonly plus: number;
}

/** A stem's number in the table is followed by that of its ending. */
const ENDINGS = 2 ** 8;
const NO_FORMS: readonly VerbForm[] = [];

/** Makes what tells the verbs that a form can be of, in the order of the tables; forms that can be the same share a list. */
export function conjugationOf(verbs: VerbsLocale): (form: string) => readonly VerbForm[] {
  const stems = stemsOf(verbs);
  const count = stems.reduce((sum, { endings }) => sum + endings.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(1.5 * count + 2)) - 1;
  /** Open addressing: each form's hash and its number, -1 for an empty slot, side by side. */
  const slots = new Int32Array(2 * (mask + 1)).fill(-1);
  for (const [number, { letters, endings }] of stems.entries()) {
    const head = hashOf(letters);
    for (let at = 0; at < endings.length; at += 1) {
      const { times, plus } = endings[at]!;
      const hash = (Math.imul(head, times) + plus) | 0;
      let slot = slotOf(hash, mask);
      while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & mask;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = number * ENDINGS + at;
    }
  }
  /** The lists of forms that can be several things. */
  const several = new Map<string, readonly VerbForm[]>();
  return (form) => {
    const hash = hashOf(form);
    let found: Reading[] | null = null;
    for (let slot = slotOf(hash, mask); slots[2 * slot + 1] !== -1; slot = (slot + 1) & mask) {
      if (slots[2 * slot] !== hash) continue;
      const number = slots[2 * slot + 1]!;
      const stem = stems[Math.floor(number / ENDINGS)]!;
      const ending = stem.endings[number % ENDINGS]!;
      if (form !== stem.letters + ending.letters) continue;
      found ??= [];
      found.push({ stem, tense: ending.tense });
    }
    if (!found) return NO_FORMS;
    const [first] = found as [Reading];
    return found.length === 1 ? aloneAt(first) : shared(formsOf(found), several);
  };
}

interface Reading {
  readonly stem: Stem;
  readonly tense: number;
}

function aloneAt({ stem: { lemma, alone }, tense }: Reading): readonly [VerbForm] {
  alone[tense] ??= [{ lemma, tense: TENSES[tense]! }];
  return alone[tense];
}

/** In order, each verb and tense once: a verb may stand in several paradigms, or twice in one. */
function formsOf(found: Reading[]): VerbForm[] {
  const forms: VerbForm[] = [];
  for (const reading of found.sort((a, b) => a.stem.rank - b.stem.rank || a.tense - b.tense)) {
    const [form] = aloneAt(reading);
    if (!forms.some((one) => one.lemma === form.lemma && one.tense === form.tense)) forms.push(form);
  }
  return forms;
}

function shared(forms: readonly VerbForm[], lists: Map<string, readonly VerbForm[]>): readonly VerbForm[] {
  const key = forms.map(({ lemma, tense }) => `${lemma} ${tense}`).join();
  const known = lists.get(key);
  if (known) return known;
  lists.set(key, forms);
  return forms;
}

/** The stems of all verbs; a verb has one, and more where its spelling changes. */
function stemsOf({ paradigms, stems: changes }: VerbsLocale): Stem[] {
  const stems: Stem[] = [];
  let rank = 0;
  for (const paradigm of paradigms) {
    const endings = endingsOf(paradigm);
    const changing = paradigm.ending.length < 3 ? changes : [];
    for (const lemma of split(paradigm.verbs)) {
      const alone: Stem['alone'] = [];
      const own = lemma.slice(0, lemma.length - paradigm.ending.length);
      const all = new Set([own]);
      for (const [pattern, replacement] of changing) all.add(own.replace(pattern, replacement));
      for (const letters of all) stems.push({ letters, rank, endings, lemma, alone });
      rank += 1;
    }
  }
  return stems;
}

/** The endings of a paradigm; `-` is no letter. */
const endingsOf = ({ forms }: Paradigm): Ending[] =>
  TENSES.flatMap((name, tense) =>
    split(forms[name] ?? '').map((ending) => {
      const letters = ending === '-' ? '' : ending;
      const plus = hashOf(letters);
      return { letters, tense, times: (hashOf(letters, 1) - plus) | 0, plus };
    }),
  );

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
