/** Blocks: how much of the page's furniture was told from the article. */
import type { Block, GoldBlock } from '../../schema.js';
import { type Counts, confuse, countsByType, hits, type LayerScore, share } from '../../scoring/counts.js';
import { overlapping, overlapShare } from '../../scoring/matching.js';

/**
 * Scores blocks. `boilerplate` counts lines (a gold block is a line) and `characters` their characters;
 * `leak` is the share of kept characters that are boilerplate (less is better), `kind` the share of lines
 * of the right kind, where lead and paragraph are one.
 */
export function scoreBlocks(gold: readonly GoldBlock[], predicted: readonly Block[]): LayerScore {
  const best = new Map<number, { block: Block; share: number }>();
  const characters = { tp: 0, fp: 0, fn: 0, kept: 0 };
  for (const [left, right] of overlapping(gold, predicted)) {
    const a = gold[left]!;
    const b = predicted[right]!;
    const overlapIs = overlapShare(a, b);
    if (overlapIs > (best.get(left)?.share ?? 0)) best.set(left, { block: b, share: overlapIs });
    if (a.optional) continue;
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (a.kind === 'boilerplate') {
      if (b.kind === 'boilerplate') characters.tp += shared;
      else characters.fn += shared;
    } else if (b.kind === 'boilerplate') characters.fp += shared;
    if (b.kind !== 'boilerplate') characters.kept += shared;
  }
  const confusion: Record<string, Record<string, number>> = {};
  const lines = { tp: 0, fp: 0, fn: 0, kind: 0, all: 0 };
  const items = gold.flatMap((line, index) => {
    if (line.optional) return [];
    const kind = best.get(index)?.block.kind ?? null;
    const expected = scoredKind(line.kind);
    const got = kind === null ? null : scoredKind(kind);
    if (expected === 'boilerplate') {
      if (got === 'boilerplate') lines.tp += 1;
      else lines.fn += 1;
    } else if (got === 'boilerplate') lines.fp += 1;
    lines.all += 1;
    if (got === expected) lines.kind += 1;
    confuse(confusion, expected, got ?? 'none');
    const outcome =
      got === expected
        ? 'right'
        : got === null
          ? 'missed'
          : got === 'boilerplate'
            ? 'lost'
            : expected === 'boilerplate'
              ? 'leaked'
              : 'kind';
    const { start, end } = line;
    return [{ key: `b${start}-${end}`, outcome, start, end, expected: line.kind, got: kind }];
  });
  const measures: Record<string, Counts> = {
    boilerplate: hits(lines.tp, lines.fp, lines.fn),
    characters: hits(characters.tp, characters.fp, characters.fn),
    leak: share(characters.fn, characters.kept),
    kind: share(lines.kind, lines.all),
  };
  const typed = items.map((item) => ({
    outcome: item.outcome,
    goldType: scoredKind(item.expected),
    predictedType: item.got === null ? null : scoredKind(item.got),
  }));
  return { measures, types: countsByType(typed), items, confusion };
}

/** Lead or paragraph is not scored. */
function scoredKind(kind: string): string {
  return kind === 'lead' ? 'paragraph' : kind;
}
