/** Where something is in a list that is in order, by halving. */

/** The index of the first item between two others for which a test holds that holds for all behind it; `to` for none. */
export function firstWhere<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
  from = 0,
  to = items.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last of some spans in order that starts at or before an offset; -1 for none. */
export const lastStarting = (spans: readonly { readonly start: number }[], offset: number): number =>
  firstWhere(spans, ({ start }) => start > offset) - 1;
