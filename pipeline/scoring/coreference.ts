/**
 * How alike two groupings of mentions are: key (gold) against response (predicted). A mention is a string that
 * is the same on both sides; one that stands on one side only counts as in the CoNLL scorer v8
 * (Pradhan et al. 2014): against precision or against recall, never dropped.
 */
import { assign, type Edge } from './assignment.js';
import { type Counts, hits } from './counts.js';

/** Groups of ids; no id is in two. */
export type Grouping = readonly (readonly string[])[];

/** MUC (Vilain et al. 1995): links needed to rebuild each group from the other side's parts. */
export function muc(key: Grouping, response: Grouping): Counts {
  const [recalled, gold] = mucLinks(key, response);
  const [found, predicted] = mucLinks(response, key);
  return { found, predicted, recalled, gold };
}

function mucLinks(groups: Grouping, others: Grouping): [number, number] {
  const other = groupOf(others);
  let kept = 0;
  let all = 0;
  for (const group of groups) {
    const parts = new Set<unknown>(group.map((mention) => other.get(mention) ?? mention));
    kept += group.length - parts.size;
    all += group.length - 1;
  }
  return [kept, all];
}

/** B³ (Bagga & Baldwin 1998): for each mention the share of its group that is right. */
export function bCubed(key: Grouping, response: Grouping): Counts {
  const [recalled, gold] = bCubedShares(key, response);
  const [found, predicted] = bCubedShares(response, key);
  return { found, predicted, recalled, gold };
}

function bCubedShares(groups: Grouping, others: Grouping): [number, number] {
  let shares = 0;
  let mentions = 0;
  for (const [group, common] of intersections(groups, others)) {
    for (const shared of common.values()) shares += (shared * shared) / group.length;
    mentions += group.length;
  }
  return [shares, mentions];
}

/** CEAFe (Luo 2005, φ₄): the best one-to-one pairing of groups, by the Dice coefficient of their mentions. */
export function ceafE(key: Grouping, response: Grouping): Counts {
  const edges: Edge[] = [];
  intersections(key, response).forEach(([group, common], left) => {
    for (const [right, shared] of common)
      edges.push({ left, right, weight: (2 * shared) / (group.length + response[right]!.length) });
  });
  const likeness = assign(edges).reduce((sum, edge) => sum + edge.weight, 0);
  return { found: likeness, predicted: response.length, recalled: likeness, gold: key.length };
}

/** LEA (Moosavi & Strube 2016): the share of each group's links that is kept, weighted by its size; a single mention links to itself. */
export function lea(key: Grouping, response: Grouping): Counts {
  const [recalled, gold] = leaLinks(key, response);
  const [found, predicted] = leaLinks(response, key);
  return { found, predicted, recalled, gold };
}

function leaLinks(groups: Grouping, others: Grouping): [number, number] {
  let kept = 0;
  let all = 0;
  for (const [group, common] of intersections(groups, others)) {
    let shared = 0;
    for (const [index, size] of common)
      if (group.length > 1) shared += links(size);
      else if (others[index]!.length === 1) shared += 1;
    kept += (group.length * shared) / (group.length > 1 ? links(group.length) : 1);
    all += group.length;
  }
  return [kept, all];
}

/** Pairs of mentions that stand in one group on both sides. */
export function pairwise(key: Grouping, response: Grouping): Counts {
  const pairs = (grouping: Grouping) => grouping.reduce((sum, group) => sum + links(group.length), 0);
  let both = 0;
  for (const [, common] of intersections(key, response))
    for (const size of common.values()) both += links(size);
  return hits(both, pairs(response) - both, pairs(key) - both);
}

/** The groups of two mentions or more. */
export function withoutSingletons(grouping: Grouping): Grouping {
  return grouping.filter((group) => group.length > 1);
}

/** Groups mentions that are connected by pairs, directly or through others; in order of first appearance. */
export function closure(
  pairs: Iterable<readonly [string, string]>,
  alone: Iterable<string> = [],
): string[][] {
  const group = new Map<string, string[]>();
  const add = (mention: string): string[] => {
    const known = group.get(mention) ?? [mention];
    group.set(mention, known);
    return known;
  };
  for (const [a, b] of pairs) {
    const left = add(a);
    const right = add(b);
    if (left === right) continue;
    const [large, small] = left.length < right.length ? [right, left] : [left, right];
    for (const mention of small) {
      large.push(mention);
      group.set(mention, large);
    }
  }
  for (const mention of alone) add(mention);
  return [...new Set(group.values())];
}

/** Each group with the sizes of what it shares with groups of the other side, by their index. */
function intersections(
  groups: Grouping,
  others: Grouping,
): (readonly [readonly string[], Map<number, number>])[] {
  const other = groupOf(others);
  return groups.map((group) => {
    const common = new Map<number, number>();
    for (const mention of group) {
      const index = other.get(mention);
      if (index !== undefined) common.set(index, (common.get(index) ?? 0) + 1);
    }
    return [group, common] as const;
  });
}

function groupOf(groups: Grouping): Map<string, number> {
  return new Map(groups.flatMap((group, index) => group.map((mention) => [mention, index] as const)));
}

function links(size: number): number {
  return (size * (size - 1)) / 2;
}
