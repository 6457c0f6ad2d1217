/** Many numbers in little memory: columns that grow, and orders of their rows. */

type Numbers = Float64Array | Int32Array | Uint8Array;

/** A list of numbers that grows. */
export interface Column {
  readonly length: number;
  push(value: number): void;
  at(row: number): number;
}

/** Rows that a column has room for at first. */
const ROOM = 1024;

/** An empty column; it grows by half when it is full. */
export function startColumn(kind: new (size: number) => Numbers): Column {
  let values = new kind(ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const more = new kind(length + (length >> 1));
        more.set(values);
        values = more;
      }
      values[length] = value;
      length += 1;
    },
    at: (row) => values[row]!,
  };
}

/** Row numbers grouped by a whole number below `groups`, in their old order inside each; group `g` is from `starts[g]` to `starts[g + 1]`. */
export function grouped(
  rows: number,
  groups: number,
  groupOf: (row: number) => number,
): { readonly starts: Int32Array; readonly order: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < rows; row += 1) starts[groupOf(row) + 1]! += 1;
  for (let group = 0; group < groups; group += 1) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf(row);
    order[next[group]!] = row;
    next[group]! += 1;
  }
  return { starts, order };
}
