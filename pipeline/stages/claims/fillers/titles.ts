/** Which titles stand in the words of an office. */

import type { Filler } from '../../../schema.js';
import type { Draft } from '../draft.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** An office in a company needs no company beside it, that of a minister does. */
export const mayImply = (draft: Pick<Draft, 'args' | 'trigger'>, text: string, lexicon: Lexicon): boolean =>
  hasTitle(draft, text, lexicon, lexicon.companyTitles);

/** «député européen»: an office of state, other than of a town. */
export const isPublic = (draft: Pick<Draft, 'args' | 'trigger'>, text: string, lexicon: Lexicon): boolean =>
  !hasTitle(draft, text, lexicon, lexicon.townTitles) && hasTitle(draft, text, lexicon, lexicon.publicTitles);

/** Whether one of some titles stands in what is said of an office. */
export function hasTitle(
  { args, trigger }: Pick<Draft, 'args' | 'trigger'>,
  text: string,
  { wordOf }: Lexicon,
  titles: ReadonlySet<string>,
): boolean {
  const span = args.role?.[0] ?? trigger;
  if (span.start === null || span.end === null) return false;
  const words = text.slice(span.start, span.end).toLowerCase();
  const isTitle = (word: string): boolean => titles.has(wordOf(word)?.noun ?? '');
  // «secrétaire d’État» is `secrétaire_d'_état` in the tables
  const joined = words.replace(/['’]/gu, "' ").replace(/\s+/gu, '_');
  const isPhrase = (title: string): boolean =>
    title.includes('_') && joined.includes(title) && `_${joined}_`.includes(`_${title}_`);
  if ([...titles].some(isPhrase)) return true;
  return words.split(/[\s-]+/u).some(isTitle) || words.split(/\s+/u).some(isTitle);
}

/** Whether words hold a title («président»), and not only a seat («la présidence»). */
export const namesTitle = (
  { start, end }: Filler,
  text: string,
  { wordOf, titles }: Pick<Lexicon, 'wordOf' | 'titles'>,
): boolean =>
  start !== null &&
  text
    .slice(start, end!)
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => titles.has(wordOf(word)?.noun ?? ''));

/** «adjointe aux sports»; not «directrice adjointe». */
export function opensWithTitle(
  { args, trigger }: Pick<Draft, 'args' | 'trigger'>,
  text: string,
  { wordOf, townTitles }: Lexicon,
): boolean {
  const span = args.role?.[0] ?? trigger;
  if (span.start === null || span.end === null) return false;
  const [first, second] = text.slice(span.start, span.end).toLowerCase().split(/\s+/u);
  return townTitles.has(wordOf(first!)?.noun ?? '') || townTitles.has(`${first}_${second}`);
}
