/** Languages: whether each line got its language, and how that depends on its length. */
import type { GoldLanguage, LanguageSpan } from '../../schema.js';
import { type Counts, confuse, countsByType, type LayerScore, share } from '../../scoring/counts.js';
import { overlapping } from '../../scoring/matching.js';

/** Upper bounds of the length classes, in UTF-16 code units. */
const LENGTHS = [20, 50, 100, 200] as const;

/**
 * Scores languages by line of the text, because gold may join lines into runs. `accuracy` is the share of lines
 * with the right code, `decided` the same where `und` counts as no answer, and `under20` … `over200` are
 * the accuracy by the line's length.
 */
export function scoreLanguages(
  gold: readonly GoldLanguage[],
  predicted: readonly LanguageSpan[],
  text: string,
): LayerScore {
  const lines = gold.flatMap((span) => (span.optional ? [] : linesOf(text, span)));
  const best = new Map<number, { code: string; shared: number }>();
  for (const [left, right] of overlapping(lines, predicted)) {
    const shared =
      Math.min(lines[left]!.end, predicted[right]!.end) -
      Math.max(lines[left]!.start, predicted[right]!.start);
    if (shared > (best.get(left)?.shared ?? 0)) best.set(left, { code: predicted[right]!.code, shared });
  }
  const confusion: Record<string, Record<string, number>> = {};
  const byLength = new Map<string, { right: number; all: number }>();
  let right = 0;
  let answered = 0;
  const items = lines.map(({ start, end, code }, index) => {
    const got = best.get(index)?.code ?? 'und';
    const length = lengthClass(end - start);
    const tally = byLength.get(length) ?? { right: 0, all: 0 };
    byLength.set(length, tally);
    tally.all += 1;
    if (got !== 'und') answered += 1;
    if (got === code) {
      right += 1;
      tally.right += 1;
    }
    confuse(confusion, `${code} ${length}`, got);
    const outcome = got === code ? 'right' : got === 'und' ? 'undecided' : 'language';
    return { key: `l${start}-${end}`, outcome, start, end, expected: code, got };
  });
  const decided = items.filter((item) => item.outcome === 'right' && item.got !== 'und').length;
  const decidable = items.filter((item) => item.expected !== 'und').length;
  const measures: Record<string, Counts> = {
    accuracy: share(right, lines.length),
    decided: { found: decided, predicted: answered, recalled: decided, gold: decidable },
  };
  for (const length of lengthNames())
    measures[length] = share(byLength.get(length)?.right ?? 0, byLength.get(length)?.all ?? 0);
  const typed = items.map(({ outcome, expected, got }) => ({
    outcome,
    goldType: expected,
    predictedType: got,
  }));
  return { measures, types: countsByType(typed), items, confusion };
}

function linesOf(text: string, span: GoldLanguage): { start: number; end: number; code: string }[] {
  const lines = [];
  for (let start = span.start; start < span.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end, code: span.code });
    start = end + 1;
  }
  return lines;
}

function lengthClass(length: number): string {
  const bound = LENGTHS.find((limit) => length < limit);
  return bound === undefined ? `over${LENGTHS.at(-1)}` : `under${bound}`;
}

function lengthNames(): string[] {
  return [...LENGTHS.map((limit) => `under${limit}`), `over${LENGTHS.at(-1)}`];
}
