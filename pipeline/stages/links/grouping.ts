/** Which claims belong together, by position: union-find with what the links say of each group. */
import type { Cluster, Relation } from '../../schema.js';

/** A link by the positions of its claims in document order. */
export interface PlacedLink {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
}

/** Groups that grow link by link. */
export interface Grouping {
  /** First all links are joined … */
  join(link: PlacedLink): void;
  /** … then all are judged, once it is known what is superseded. */
  judge(link: PlacedLink): void;
  /** The position of the group's first claim. */
  rootOf(at: number): number;
  superseded(at: number): boolean;
  status(root: number, members: number): Cluster['status'];
}

/** Arithmetic joins figures of different facts, so it makes no group. */
const BETWEEN_SLOTS: ReadonlySet<Relation> = new Set<Relation>(['consistent_with', 'inconsistent_with']);
const UPDATED = 1;
const DISPUTED = 2;
const ROUNDED = 4;

/** Groups of one claim each; 5 bytes a claim. */
export function startGrouping(claims: number): Grouping {
  const parent = Int32Array.from({ length: claims }, (_, at) => at);
  const superseded = new Uint8Array(claims);
  const marks = new Map<number, number>();
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    for (let next = at; next !== root; ) {
      const up = parent[next]!;
      parent[next] = root;
      next = up;
    }
    return root;
  };
  return {
    rootOf,
    superseded: (at) => superseded[at] === 1,
    join({ from, to, relation }) {
      if (BETWEEN_SLOTS.has(relation)) return;
      const [a, b] = [rootOf(from), rootOf(to)];
      parent[Math.max(a, b)] = Math.min(a, b);
      if (relation === 'updates') superseded[to] = 1;
    },
    judge({ from, to, relation }) {
      const current = superseded[from] === 0 && superseded[to] === 0;
      const mark =
        relation === 'updates'
          ? UPDATED
          : relation === 'compatible'
            ? ROUNDED
            : current && (relation === 'conflicts' || relation === 'denies')
              ? DISPUTED
              : 0;
      if (mark !== 0) marks.set(rootOf(from), (marks.get(rootOf(from)) ?? 0) | mark);
    },
    status(root, members) {
      const mark = marks.get(root) ?? 0;
      if (members === 1) return 'single';
      if ((mark & DISPUTED) !== 0) return 'disputed';
      if ((mark & UPDATED) !== 0) return 'updated';
      return (mark & ROUNDED) !== 0 ? 'rounded' : 'agreed';
    },
  };
}
