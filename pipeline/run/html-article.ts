/** The article of a page: what was judged to be it, put right by where its running text stands. */
import type { PageBlock, Place } from './html-blocks.js';

/** Text of this length is running text. */
const LONG = 80;
/** The body of an article is the smallest element with this share of the running text. */
const BODY = 0.7;
/** An element with more of the running text than this is the article's, whatever it is called: forms go around whole pages. */
const MOST_IN_FURNITURE = 0.25;

/** What the elements around a block say of it. */
export interface Standing {
  /** Inside the smallest element that holds most of the article’s running text. */
  readonly inBody: boolean;
  /** Inside an element that is the page's by its name, role, or class. */
  readonly inFurniture: boolean;
}

/** Where each block stands; `kept` are the indices of those judged to be the article. */
export function standings(blocks: readonly PageBlock[], kept: ReadonlySet<number>): Standing[] {
  const weights = new Map<Place, number>();
  let total = 0;
  blocks.forEach(({ text, place }, i) => {
    if (!kept.has(i) || text.length < LONG) return;
    total += text.length;
    for (const around of upFrom(place)) weights.set(around, (weights.get(around) ?? 0) + text.length);
  });
  let body: Place | undefined;
  for (const [place, weight] of weights)
    if (weight >= BODY * total && (body === undefined || place.depth > body.depth)) body = place;
  const isPages = (place: Place) => place.named && (weights.get(place) ?? 0) <= MOST_IN_FURNITURE * total;
  return blocks.map(({ place }) => {
    const around = [...upFrom(place)];
    return {
      inBody: body !== undefined && around.includes(body),
      inFurniture: around.some(isPages),
    };
  });
}

function* upFrom(place: Place): Generator<Place> {
  for (let at: Place | null = place; at; at = at.parent) yield at;
}
