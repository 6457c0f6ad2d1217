/** The phrases of all locales, made fit for lookup once: a page may be furnished in another language than it is written in. */

import type { BlocksLocale } from '../../locales/blocks.js';
import { onceFor } from '../../once.js';
import type { Tools } from '../../stage.js';
import { fold } from './fold.js';

/** The phrases of all locales by which kinds of lines are told. */
export interface BlockRules {
  /** The length of the longest phrase for a whole line, in UTF-16 code units. */
  readonly longest: number;
  readonly furniture: ReadonlySet<string>;
  readonly furnitureStarts: RegExp;
  readonly furnitureParts: RegExp;
  readonly related: ReadonlySet<string>;
  readonly relatedStarts: RegExp;
  readonly tails: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly bylines: ReadonlySet<string>;
  readonly bylineStarts: RegExp;
  readonly captionStarts: RegExp;
  /** «L’usine, en 2019. Photo X / AFP»: a credit after a sentence, without a stop but of initials. */
  readonly captionEnds: RegExp;
  /** A line that is an age and nothing else: «1 mois ago», «il y a 2 heures». */
  readonly age: RegExp;
  /** An age glued to the word before it, as lists of teasers lose their spaces: «SèteEn Ligne 4 semainesSète : …». */
  readonly gluedAge: RegExp;
  /** A line that is a date, with or without a place, an hour, an agency: «PARIS, 12 juin 2025 (AFP)». */
  readonly date: RegExp;
  /** Someone or something, then the date: «Jean Dupont, publié le 13/03/2024 à 18h32», «La rédaction – 4 mars 2025». */
  readonly signedDate: RegExp;
  /** Furniture that is a heading of the article where it stands between running text. */
  readonly headingWords: ReadonlySet<string>;
  /** «Par », «By »: what stands before an author's name. */
  readonly authorStarts: RegExp;
  /** Small words inside a person's name: «de», «van». */
  readonly particles: ReadonlySet<string>;
  readonly notInNames: ReadonlySet<string>;
}

/** The rules of a set of locales, made once. */
export const blockRulesOf: (locales: Tools['locales']) => BlockRules = onceFor((locales) =>
  rulesFrom(Object.values(locales).map((locale) => locale.blocks)),
);

function rulesFrom(tables: readonly BlocksLocale[]): BlockRules {
  const all = (entries: (table: BlocksLocale) => readonly string[]) => [
    ...new Set(tables.flatMap(entries).map(fold)),
  ];
  const before = oneOf(all((table) => table.age.before));
  const after = oneOf(all((table) => table.age.after));
  const span = `\\d{1,3}\\s?(?:${oneOf(all((table) => table.age.units))})`;
  const month = oneOf(all((table) => table.months));
  const weekday = '(?:\\p{L}{3,9},?\\s)?';
  const at = oneOf(all((table) => table.hourWords));
  const hour = `(?:(?:[\\s,|·-]|\\s(?:${at})(?=\\s))*\\d{1,2}\\s?[:h]\\s?(?:\\d{2})?(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{L}{2,4})?)?`;
  const day = `(?:\\d{1,2}(?:${oneOf(all((table) => table.ordinalEnds))})?\\s(?:${month})\\.?(?:,?\\s\\d{4})?|(?:${month})\\.?\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
  const on = oneOf(all((table) => table.dateWords));
  const starts = oneOf(all((table) => table.bylineStarts));
  const furniture = all((table) => table.furniture);
  const related = all((table) => table.related);
  const tails = all((table) => table.tails);
  return {
    longest: Math.max(...[...furniture, ...related, ...tails].map((phrase) => phrase.length)),
    furniture: new Set(furniture),
    furnitureStarts: new RegExp(
      `^(?:${oneOf(all((table) => table.furnitureStarts))})(?!(?<=\\p{L})\\p{L})`,
      'u',
    ),
    furnitureParts: new RegExp(`(?:${oneOf(all((table) => table.furnitureParts))})`, 'u'),
    related: new Set(related),
    relatedStarts: new RegExp(`^(?:${oneOf(related)})\\s?(?:[:|>»→–]|- )`, 'u'),
    tails: new Set(tails),
    comments: new Set(all((table) => table.comments)),
    sections: new Set(all((table) => table.sections)),
    bylines: new Set(all((table) => table.bylines)),
    bylineStarts: new RegExp(`^(?:${oneOf(all((table) => table.bylineStarts))})(?!(?<=\\p{L})\\p{L})`, 'u'),
    captionEnds: new RegExp(
      `(?:(?:[.…!?|)\\]•] |\\()(?:${oneOf(all((table) => table.captionStarts))})[^.!?…]{0,60}(?:\\b\\p{L}\\.){0,3}\\)?| ©[^.!?…\\d]{1,60})$`,
      'u',
    ),
    captionStarts: new RegExp(`^(?:${oneOf(all((table) => table.captionStarts))})`, 'u'),
    age: new RegExp(`^(?:(?:${before})\\s)?${span}(?:\\s(?:${after}))?$`, 'u'),
    gluedAge: new RegExp(`^\\p{L}.{0,60}?(?:${before}) ${span}(?=\\p{L})`, 'u'),
    date: new RegExp(
      `^(?:\\p{L}[\\p{L} '-]{1,30},\\s)?(?:(?:${on})\\s)?${weekday}${day}${hour}(?:\\s\\([\\p{L} ]{2,16}\\))?$`,
      'u',
    ),
    signedDate: new RegExp(
      `^.{2,60}?(?:,|\\s[–—|·•-])\\s(?:(?:${starts})\\s)?(?:(?:${on})\\s)?${weekday}${day}${hour}$`,
      'u',
    ),
    headingWords: new Set(all((table) => table.headingWords)),
    authorStarts: new RegExp(`^(?:${oneOf(all((table) => table.authorWords))})\\s+`, 'iu'),
    particles: new Set(all((table) => table.particles)),
    notInNames: new Set(all((table) => table.notInNames)),
  };
}

/** An alternation of literal phrases, the longest first. */
function oneOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
