/** The one-to-one pairing of greatest total weight. */

/** A pair that may be made, and what it is worth. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** Greater than 0; a pair without an edge is never made. */
  readonly weight: number;
}

/**
 * An exact assignment of greatest total weight over sparse edges, independent of their order up to ties.
 * Each connected component is solved by the Hungarian method with potentials in O(n²m)
 * (Kuhn 1955, Munkres 1957).
 */
export function assign(edges: readonly Edge[]): Edge[] {
  const chosen: Edge[] = [];
  for (const component of components(edges)) chosen.push(...assignComponent(component));
  return chosen.sort((a, b) => a.left - b.left);
}

/** Edges that share an end, directly or through others. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    while (parent.get(root) !== root) root = parent.get(root)!;
    let at = node;
    while (at !== root) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of edges) {
    for (const node of [`l${left}`, `r${right}`]) if (!parent.has(node)) parent.set(node, node);
    parent.set(find(`l${left}`), find(`r${right}`));
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`l${edge.left}`);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
}

function assignComponent(edges: readonly Edge[]): Edge[] {
  if (edges.length === 1) return [edges[0]!];
  const lefts = [...new Set(edges.map((edge) => edge.left))].sort((a, b) => a - b);
  const rights = [...new Set(edges.map((edge) => edge.right))].sort((a, b) => a - b);
  const flipped = lefts.length > rights.length;
  const [rows, columns] = flipped ? [rights, lefts] : [lefts, rights];
  const rowAt = new Map(rows.map((id, index) => [id, index]));
  const columnAt = new Map(columns.map((id, index) => [id, index]));
  const edgeAt = rows.map(() => new Map<number, Edge>());
  for (const edge of edges) {
    const row = edgeAt[rowAt.get(flipped ? edge.right : edge.left)!]!;
    const column = columnAt.get(flipped ? edge.left : edge.right)!;
    if ((row.get(column)?.weight ?? 0) < edge.weight) row.set(column, edge);
  }
  const pairs = cheapest(rows.length, columns.length, (i, j) => -(edgeAt[i]!.get(j)?.weight ?? 0));
  return pairs.flatMap(([i, j]) => edgeAt[i]!.get(j) ?? []);
}

/** The cheapest full assignment of `n` rows to `m ≥ n` columns, as pairs of row and column. */
function cheapest(n: number, m: number, cost: (row: number, column: number) => number): [number, number][] {
  // rows and columns count from 1, so that 0 can stand for "none"
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  const before = new Int32Array(m + 1);
  for (let row = 1; row <= n; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j += 1) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          before[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= m; j += 1) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]!]!;
      column = before[column]!;
    }
  }
  const pairs: [number, number][] = [];
  for (let j = 1; j <= m; j += 1) if (rowOf[j] !== 0) pairs.push([rowOf[j]! - 1, j - 1]);
  return pairs;
}
