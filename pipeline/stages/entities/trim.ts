/** The ends of a name: no space, no loose punctuation, no article, no title. */
import type { EntitiesLocale } from '../../locales/entities.js';
import type { Span } from '../../schema.js';
import { compiled } from './compiled.js';

/** Shortens the span from both ends; null when nothing is left. */
export function trimmed(text: string, span: Span, locale: EntitiesLocale): Span | null {
  const { loose, leading } = compiled(locale);
  let { start, end } = span;
  for (;;) {
    while (start < end && loose.test(text[start]!)) start += 1;
    leading.lastIndex = start;
    const front = leading.exec(text);
    if (!front || leading.lastIndex >= end) break;
    start = leading.lastIndex;
  }
  while (end > start && loose.test(text[end - 1]!) && !closes(text, start, end)) end -= 1;
  return start < end ? { start, end } : null;
}

/** A last sign that belongs to the name: the bracket of «RATP (groupe)», the point of «Inc.» and «J.-C.», «Yahoo!». */
function closes(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  if (last === ')') return text.slice(start, end).includes('(');
  if (last === '.')
    return /(?:^|[\s.-])(?:\p{Lu}|Inc|Co|Corp|Ltd|Jr|Sr|Bros|St)\.$/u.test(text.slice(start, end));
  if (last === '!') return /^Yahoo\s?!$/iu.test(text.slice(start, end));
  return last === '+' || last === '#';
}
