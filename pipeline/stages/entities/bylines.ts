/** Who wrote it: a first name with a surname in capitals, which names nothing else in a byline. */
import { slug } from './key.js';
import { type Mention, overlaid, type ReadBlock, RULE_SCORE } from './mention.js';

/** «Solenn PERROT», «Jean-Yves LE HIR»; the groups are both parts. */
const SIGNATURE =
  /(?<![\p{L}\p{N}'’-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00A0]((?:\p{Lu}{1,2}[ '’]|\p{Lu}{2,3} )?\p{Lu}{3,}(?:-\p{Lu}{2,})?)(?![\p{L}\p{N}'’-])/gu;
/** A line with a day in figures is a byline, whatever it was taken for. */
const DAY = /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)/;
/** A line that holds more is no signature, whatever its kind. */
const LONGEST = 200;

/** Adds the authors of bylines, and of lines that hold nothing else. */
export function addBylines(
  text: string,
  { block, tables }: ReadBlock,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (block.end - block.start > LONGEST) return mentions;
  const line = text.slice(block.start, block.end);
  const isByline = block.kind === 'byline' || DAY.test(line);
  const isWord = (word: string) => tables.aliases.has(slug(word)) || tables.generic.has(word);
  const authors: Mention[] = [];
  for (const { 0: name, 1: first, 2: surname, index } of line.matchAll(SIGNATURE)) {
    const isWhole = line.replace(/[.\s]+$/u, '') === name;
    if (!isByline && !isWhole) continue;
    if ([name, first!, surname!].some(isWord) || tables.institutionHeads.has(first!)) continue;
    if (tables.corporateHeads.has(slug(first!))) continue;
    const start = block.start + index;
    authors.push({ start, end: start + name.length, type: 'PER', score: RULE_SCORE, rule: 'byline' });
  }
  return overlaid(mentions, authors, (touched, author) =>
    touched.every(({ start, end }) => start >= author.start && end <= author.end) ? [author] : touched,
  );
}
