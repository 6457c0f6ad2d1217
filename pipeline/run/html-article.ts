/** The article of a page: what was judged to be it, put right by where its running text stands. */
import type { PageBlock, Place } from './html-blocks.js';

/** Text of this length is running text. */
const LONG = 80;
/** The body of an article is the smallest element with this share of the running text. */
const BODY = 0.7;
/** An element with more of the running text than this is the article's, whatever it is called: forms go around whole pages. */
const MOST_IN_FURNITURE = 0.5;

/** What the elements around a block say of it. */
export interface Standing {
  /** Inside the smallest element that holds most of the article’s running text. */
  readonly inBody: boolean;
  /** Inside an element that is the page's by its name, role, or class. */
  readonly inFurniture: boolean;
}

/** Where each block stands; `kept` are the indices of those judged to be the article. */
export function standings(blocks: readonly PageBlock[], kept: ReadonlySet<number>): Standing[] {
  const running = blocks.filter((block, i) => kept.has(i) && isRunning(block));
  const all = weigh(running);
  const held = weigh(blocks);
  const isPages = (place: Place) => place.named && all.of(place) <= MOST_IN_FURNITURE * all.total;
  const inFurniture = ({ place }: PageBlock) => upFrom(place).some(isPages);
  // a paragraph alone is no body, however long: short ones stand beside it
  const isBody = (place: Place) => held.count(place) > 1;
  const told = weigh(running.filter((block) => !inFurniture(block)));
  const body = told.smallest(BODY, isBody);
  // sections of one article stand beside each other
  const isOfBody = (place: Place) => place === body || (place.parent === body!.parent && told.of(place) > 0);
  return blocks.map((block) => ({
    inBody: body !== null && upFrom(block.place).some(isOfBody),
    inFurniture: inFurniture(block),
  }));
}

/** Whether all running text that was judged to be the article stands in what is the page's: comments outweigh a short article. */
export function isMisjudged(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  standing: readonly Standing[],
): boolean {
  const running = [...kept].filter((i) => isRunning(blocks[i]!));
  return running.length > 0 && running.every((i) => standing[i]!.inFurniture);
}

function isRunning({ text }: PageBlock): boolean {
  return text.length >= LONG;
}

/** How much text there is in each place. */
function weigh(blocks: readonly PageBlock[]) {
  const weights = new Map<Place, number>();
  const counts = new Map<Place, number>();
  for (const { text, place } of blocks)
    for (const around of upFrom(place)) {
      weights.set(around, (weights.get(around) ?? 0) + text.length);
      counts.set(around, (counts.get(around) ?? 0) + 1);
    }
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    total,
    of: (place: Place) => weights.get(place) ?? 0,
    /** How many of the blocks stand in a place. */
    count: (place: Place) => counts.get(place) ?? 0,
    /** The smallest of some places with that share of the text: of those inside each other, the innermost. */
    smallest(share: number, isMeant: (place: Place) => boolean): Place | null {
      let found: Place | null = null;
      for (const [place, weight] of weights)
        if (weight >= share * total && place.depth > (found?.depth ?? -1) && isMeant(place)) found = place;
      return found;
    },
  };
}

function upFrom(place: Place): Place[] {
  const places: Place[] = [];
  for (let at: Place | null = place; at; at = at.parent) places.push(at);
  return places;
}
