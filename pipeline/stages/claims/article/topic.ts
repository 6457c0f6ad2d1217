/** Which organisation and which town an article is about. */
import { firstWhere } from '../../../order.js';
import type { Mention } from './mention.js';

/**
 * What a mention in the title weighs more than one in the body: most as the first that no preposition leads to, or the
 * only one, least behind one; and what the first weighs in the two sentences after it.
 */
const IN_TITLE = { first: 3, free: 2, bound: 1 };
const IN_LEAD = 1;
/** The last sentence of the lead. */
const LEAD_ENDS = 2;

/** Where a sentence stands. */
export interface Paragraph {
  /** The number of its block. */
  readonly block: number;
  /** The block of the last heading up to it, -1 for none. */
  readonly heading: number;
}

/**
 * The organisation that each sentence, by its index, is about where it does not say. It is the one that the article is
 * clearly about; but that of the title which the text went on with since the last paragraph that named the former, or
 * the one that its heading names. `paragraphs` tells where each sentence stands.
 */
export function topicsOf(
  mentions: readonly Mention[],
  paragraphs: readonly (Paragraph | undefined)[],
): (sentence: number) => string | null {
  // a name that is also taken for a person is none
  const persons = new Set(mentions.flatMap(({ type, key }) => (type === 'PER' ? key : [])));
  const firms = mentions.filter(
    ({ type, key, institution, source }) => type === 'ORG' && !institution && !source && !persons.has(key),
  );
  const main = topicOf(firms);
  const inTitle = new Set(firms.flatMap(({ sentence, key }) => (sentence === 0 ? key : [])));
  const headings = new Map<number, string>();
  // what each sentence with a name leaves behind: whom its paragraph has named
  const named: Named[] = [];
  for (const { sentence, key, free } of firms) {
    const { block = -1, heading = -1 } = paragraphs[sentence] ?? {};
    if (free && block === heading && !headings.has(block)) headings.set(block, key);
    let state = named.at(-1);
    if (state?.sentence !== sentence) {
      const goesOn = state?.block === block;
      state = {
        sentence,
        block,
        last: goesOn ? state!.last : null,
        isTold: false,
        isOfTitle: false,
        hasMain: goesOn && state!.hasMain,
      };
      named.push(state);
    }
    // whom the sentence begins with, and not what is done to
    if (free && !state.isTold) {
      state.last = key;
      state.isTold = true;
    }
    if (key === main) state.hasMain = true;
    if (inTitle.has(key)) state.isOfTitle = true;
  }
  return (sentence) => {
    const { block = -1, heading = -1 } = paragraphs[sentence] ?? {};
    const next = firstWhere(named, (one) => one.sentence >= sentence);
    const before = named[next - 1];
    const here = named[next]?.sentence === sentence ? named[next] : before;
    if (here?.hasMain) return main;
    // «Jason Droege, directeur de Scale AI, prend les rênes» after a sentence on Meta
    if (here?.sentence === sentence && here.isOfTitle) return main;
    const isApart = block !== paragraphs[0]?.block;
    if (isApart && before?.last && before.block >= heading && inTitle.has(before.last)) return before.last;
    return (block !== heading && headings.get(heading)) || main;
  };
}

/** What a paragraph has named up to the end of a sentence. */
interface Named {
  readonly sentence: number;
  readonly block: number;
  last: string | null;
  isTold: boolean;
  isOfTitle: boolean;
  hasMain: boolean;
}

/** The organisation named twice as often as any other, or well ahead of them with title and lead counted in; and named early. */
function topicOf(firms: readonly Mention[]): string | null {
  const main = leadOf(firms);
  return firms.some(({ key, sentence }) => key === main && sentence <= LEAD_ENDS) ? main : null;
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
    const place = sentence === 0 ? title : count === 0 && sentence <= LEAD_ENDS ? IN_LEAD : 0;
    weights.set(key, (weights.get(key) ?? 0) + 1 + place);
  }
  return leaderOf(counts, 2) ?? leaderOf(weights, 1.5);
}

/** The key with at least 2 and at least `ahead` times as much as the next, or null. */
function leaderOf(weights: ReadonlyMap<string, number>, ahead: number): string | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= ahead * (second?.[1] ?? 0) ? first[0] : null;
}
