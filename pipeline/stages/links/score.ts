/** Links: each relation by its pair, its name and its direction; clusters by the measures of coreference. */
import type { Cluster, GoldLink, Link } from '../../schema.js';
import {
  bCubed,
  ceafE,
  closure,
  type Grouping,
  lea,
  muc,
  pairwise,
  withoutSingletons,
} from '../../scoring/coreference.js';
import {
  type Counts,
  confuse,
  countsByType,
  fscore,
  hits,
  type Judged,
  type LayerScore,
  share,
} from '../../scoring/counts.js';

type GoldRelation = Extract<GoldLink, { from: string }>;
type PredictedLink = Pick<Link, 'from' | 'to' | 'relation'> & Partial<Pick<Link, 'with'>>;

/** Relations that hold between slots: they say nothing about one fact, so they join no cluster. */
const BETWEEN_SLOTS: ReadonlySet<string> = new Set(['consistent_with', 'inconsistent_with']);
/** Relations whose direction means nothing. */
const SYMMETRIC: ReadonlySet<string> = new Set([
  'same_fact',
  'compatible',
  'conflicts',
  'differs',
  ...BETWEEN_SLOTS,
]);

/** The score of links, and of groups as coreference. */
export interface LinksScore extends LayerScore {
  /** The counts of each measure by article: a relation belongs to the article of its `from`. */
  readonly byArticle: ReadonlyMap<string, Readonly<Record<string, Counts>>>;
}

/**
 * Scores the links of a run. Predicted ids are first put into gold's terms by `goldOf`, the assignment of claims
 * (`<doc>#<claim>` to `<doc>#<claim>`); links of claims that gold does not have are not judged,
 * nor are unlisted links of `optional` gold claims.
 * `relation` needs pair, name and direction, `pair` only that the two are linked. `forbidden` is the share of `none` pairs that
 * were linked and `falseConflicts` the share of predicted conflicts that gold does not have (less is better).
 */
export function scoreLinks(
  gold: readonly GoldLink[],
  predicted: readonly PredictedLink[],
  goldOf: ReadonlyMap<string, string>,
  optional: ReadonlySet<string> = new Set(),
): LinksScore {
  const relations = gold.filter((link): link is GoldRelation => link.relation !== 'not_a_claim');
  const listed = relations.filter((link) => link.relation !== 'none');
  const groupOf = new Map(
    closure(listed.map((link) => [link.from, link.to] as const)).flatMap((group, index) =>
      group.map((claim) => [claim, index] as const),
    ),
  );
  const byPair = new Map(relations.map((link) => [pairKey(link.from, link.to), link]));
  const found = new Map<string, PredictedLink>();
  const items: (Judged & { goldType: string | null; predictedType: string | null; article: string })[] = [];
  const confusion: Record<string, Record<string, number>> = {};
  let unjudged = 0;
  let conflicts = 0;
  let falseConflicts = 0;
  for (const link of predicted) {
    const [from, to, others] = inGoldTerms(link, goldOf);
    if (!from || !to) {
      unjudged += 1;
      continue;
    }
    const pair =
      [to, ...others].map((other) => pairKey(from, other)).find((key) => byPair.has(key)) ??
      pairKey(from, to);
    const expected = byPair.get(pair);
    const oneGroup = groupOf.has(from) && groupOf.get(from) === groupOf.get(to);
    if (!expected && (oneGroup || optional.has(from) || optional.has(to))) {
      unjudged += 1;
      continue;
    }
    if (link.relation === 'conflicts') {
      conflicts += 1;
      if (expected?.relation !== 'conflicts') falseConflicts += 1;
    }
    // an arithmetic relation may stand beside another one of the same pair
    if (found.has(pair) && expected?.relation !== link.relation) continue;
    found.set(pair, { ...link, from, to });
    if (!expected || expected.relation === 'none') {
      confuse(confusion, expected ? 'none' : 'across', link.relation);
      items.push({
        ...place(`${pair} ${link.relation}`, expected ? 'forbidden' : 'across clusters'),
        expected: null,
        got: `${from} ${link.relation} ${to}`,
        goldType: null,
        predictedType: link.relation,
        article: articleOf(from),
      });
    }
  }
  for (const link of listed) {
    const got = found.get(pairKey(link.from, link.to));
    confuse(confusion, link.relation, got?.relation ?? 'missed');
    items.push({
      ...place(`${pairKey(link.from, link.to)} ${link.relation}`, outcomeOf(link, got)),
      expected: `${link.from} ${link.relation} ${link.to}`,
      got: got ? `${got.from} ${got.relation} ${got.to}` : null,
      goldType: link.relation,
      predictedType: got?.relation ?? null,
      article: articleOf(link.from),
    });
  }
  const none = relations.filter((link) => link.relation === 'none');
  const measuresOf = (of: typeof items): Record<string, Counts> => {
    const right = of.filter((item) => item.outcome === 'right').length;
    const linked = of.filter((item) => item.goldType !== null && item.predictedType !== null).length;
    const wrong = of.filter((item) => item.goldType === null).length;
    const all = of.length - wrong;
    return {
      relation: hits(right, linked - right + wrong, all - right),
      pair: hits(linked, wrong, all - linked),
    };
  };
  const articles = new Set(items.map((item) => item.article));
  return {
    measures: {
      ...measuresOf(items),
      forbidden: share(none.filter((link) => found.has(pairKey(link.from, link.to))).length, none.length),
      falseConflicts: share(falseConflicts, conflicts),
      unjudged: share(unjudged, predicted.length),
    },
    types: countsByType(items),
    items: items.map(({ goldType: _gold, predictedType: _predicted, article: _article, ...item }) => item),
    confusion,
    byArticle: new Map(
      [...articles].map((article) => [article, measuresOf(items.filter((item) => item.article === article))]),
    ),
  };
}

/**
 * Scores clusters over the gold claims named in `claims`: gold groups are the closure of the listed relations (without arithmetic
 * ones), and every other claim is alone. Predicted members that are no gold claim keep their own id and
 * count against precision, unless they are alone. With and without singletons, except pairwise, MUC
 * and LEA's links, which have no use for them.
 */
export function scoreClusters(
  gold: readonly GoldLink[],
  claims: readonly string[],
  predicted: readonly Pick<Cluster, 'members'>[],
  goldOf: ReadonlyMap<string, string>,
): Readonly<Record<string, Counts>> {
  const pairs = gold.flatMap((link) =>
    link.relation === 'not_a_claim' || link.relation === 'none' || BETWEEN_SLOTS.has(link.relation)
      ? []
      : [[link.from, link.to] as const],
  );
  const key = closure(pairs, claims);
  const known = new Set(key.flat());
  const response = predicted
    .map((cluster) => [
      ...new Set(cluster.members.map((member) => goldOf.get(member) ?? `predicted ${member}`)),
    ])
    .filter((members) => members.length > 1 || known.has(members[0]!));
  return {
    ...coreferenceMeasures(withoutSingletons(key), withoutSingletons(response), ''),
    ...coreferenceMeasures(key, response, 'WithSingletons'),
  };
}

/** The mean F of MUC, B³ and CEAFe of clusters (Pradhan et al. 2012); null where none of them is defined. */
export function conllMean(measures: Readonly<Record<string, Counts>>, suffix = ''): number | null {
  const scores = ['muc', 'bCubed', 'ceafE'].map((name) => fscore(measures[`${name}${suffix}`]!));
  return scores.every((score) => score === null)
    ? null
    : scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / scores.length;
}

function coreferenceMeasures(key: Grouping, response: Grouping, suffix: string): Record<string, Counts> {
  const all = { muc, bCubed, ceafE, lea, pairwise };
  return Object.fromEntries(
    Object.entries(all).map(([name, measure]) => [`${name}${suffix}`, measure(key, response)]),
  );
}

function outcomeOf(gold: GoldRelation, got: PredictedLink | undefined): string {
  if (!got) return 'missed';
  if (got.relation !== gold.relation) return 'relation';
  return SYMMETRIC.has(gold.relation) || got.from === gold.from ? 'right' : 'direction';
}

function inGoldTerms(
  link: PredictedLink,
  goldOf: ReadonlyMap<string, string>,
): [string | undefined, string | undefined, string[]] {
  return [
    goldOf.get(link.from),
    goldOf.get(link.to),
    (link.with ?? []).flatMap((id) => goldOf.get(id) ?? []),
  ];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function articleOf(claim: string): string {
  return claim.slice(0, claim.lastIndexOf('#'));
}

/** Links have no place of their own in one text. */
function place(key: string, outcome: string) {
  return { key, outcome, start: 0, end: 0 };
}
