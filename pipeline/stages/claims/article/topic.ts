/** Which organisation and which town an article is about. */
import type { Mention } from './mention.js';

/**
 * What a mention in the title weighs more than one in the body: most as the first that no preposition leads to, or the
 * only one, least behind one; and what the first weighs in the two sentences after it.
 */
const IN_TITLE = { first: 3, free: 2, bound: 1 };
const IN_LEAD = 1;

/**
 * The organisation that an article is clearly about, from its mentions in order: named twice as often as any other,
 * or well ahead of them with title and lead counted in.
 */
export function topicOf(mentions: readonly Mention[]): string | null {
  // a name that is also taken for a person is none
  const persons = new Set(mentions.flatMap(({ type, key }) => (type === 'PER' ? key : [])));
  const isOne = ({ type, key, institution, source }: Mention): boolean =>
    type === 'ORG' && !institution && !source && !persons.has(key);
  return leadOf(mentions.filter(isOne));
}

/** The town that an article is clearly about, or the only place that it names, without an article as towns are. */
export function townOf(mentions: readonly Mention[]): string | null {
  const places = mentions.filter(({ type }) => type === 'LOC');
  const towns = new Set(places.flatMap(({ key, town }) => (town ? key : [])));
  const [first] = places;
  if (first && places.every(({ key, bare }) => key === first.key && bare)) return first.key;
  return leadOf(mentions.filter(({ key }) => towns.has(key)));
}

function leadOf(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  const weights = new Map<string, number>();
  const inTitle = mentions.filter(({ sentence }) => sentence === 0);
  const only = inTitle.every(({ key }) => key === inTitle[0]!.key) ? inTitle[0] : undefined;
  const first = (inTitle.find(({ free }) => free) ?? only)?.key;
  for (const { key, sentence, free } of mentions) {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const title = key === first ? IN_TITLE.first : free ? IN_TITLE.free : IN_TITLE.bound;
    const place = sentence === 0 ? title : count === 0 && sentence <= 2 ? IN_LEAD : 0;
    weights.set(key, (weights.get(key) ?? 0) + 1 + place);
  }
  return leaderOf(counts, 2) ?? leaderOf(weights, 1.5);
}

/** The key with at least 2 and at least `ahead` times as much as the next, or null. */
function leaderOf(weights: ReadonlyMap<string, number>, ahead: number): string | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= ahead * (second?.[1] ?? 0) ? first[0] : null;
}
