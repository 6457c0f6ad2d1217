/** The front matter of a Markdown file: the lines between «---» at its head, which speak of the article and are none of it. */

/** So long it may be, in UTF-16 code units: two rules far apart are marks of the text. */
const LONGEST = 10_000;
const FENCE = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/gm;
/** «title: …» in its first line of content: prose between two rules is no front matter. */
const KEYED = /^\s*(?:#[^\n]*\n\s*)*["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:\s|$)/u;

/** Where the lines between the fences start and end, and where the closing fence ends; null where there is none. */
export function frontMatterOf(
  text: string,
): { readonly start: number; readonly end: number; readonly after: number } | null {
  const opening = FENCE.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text.slice(0, LONGEST));
  if (!closing || !KEYED.test(text.slice(start, closing.index))) return null;
  return { start, end: closing.index, after: closing.index + closing[0].length };
}
