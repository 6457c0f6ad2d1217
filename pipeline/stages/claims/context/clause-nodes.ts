import type { Clause } from './context.js';

/**
 * How a clause hangs on the verb before it: as its complement («annonce que», «500 postes, dont 200»), its purpose
 * («pour acquérir»), a participle («, portant la valorisation à»), a restrictive relative, a participle that
 * shares its auxiliary («a levé 3 millions et ouvert un site»), the words of its noun («une information selon laquelle»),
 * or loosely (`none`).
 */
export type Link = 'complement' | 'content' | 'purpose' | 'participle' | 'relative' | 'conjunct' | 'none';

/** A clause over the words `first` up to but without `last`. */
export interface ClauseNode {
  readonly first: number;
  readonly last: number;
  /** The first word after the conjunction that opens it. */
  readonly body: number;
  readonly kind: Clause['kind'];
  readonly parent: number | null;
  readonly link: Link;
  /** The word that opens the condition in which it stands («si»), or null. */
  readonly condition: number | null;
  /** It stands in an apposition or a loose relative: there the outlet itself speaks. */
  readonly loose: boolean;
  /** The verb group on which it hangs, and its own, as indices of the block's groups. */
  readonly host: number | null;
  readonly groups: readonly number[];
}

/** The verb that governs a group, and how. */
export interface Governor {
  readonly clause: number;
  readonly governor: number | null;
  readonly link: Link;
}

/** A clause while its sentence is being split. */
export interface Open {
  first: number;
  last: number;
  body: number;
  kind: Clause['kind'];
  parent: number | null;
  link: Link;
  conditional: boolean;
  host: number | null;
  groups: number[];
  finite: boolean;
  /** A quotation or a bracket: only its own end closes it. */
  base: boolean;
  /** It began after a comma or at the head of the sentence, so that a comma ends it. */
  comma: boolean;
  breakAt: number;
}

/** Sorts clauses by their start, keeps each inside its parent, and drops those without words of their own. */
export function inOrder(
  clauses: readonly Open[],
  governors: readonly Governor[],
  offset: number,
): { clauses: ClauseNode[]; governors: Governor[] } {
  const order = clauses.map((_, i) => i).sort((a, b) => clauses[a]!.first - clauses[b]!.first || a - b);
  const renamed = new Map<number, number>();
  const kept: ClauseNode[] = [];
  for (const old of order) {
    const { first, last, body, kind, parent, link, conditional, host, groups } = clauses[old]!;
    const above = parent === null ? null : (renamed.get(parent) ?? null);
    const end = above === null ? last : Math.min(last, kept[above - offset]!.last);
    if (end <= first && kept.length > 0) renamed.set(old + offset, above ?? offset);
    else {
      renamed.set(old + offset, kept.length + offset);
      const outer = above === null ? null : kept[above - offset]!;
      kept.push({
        first,
        last: end,
        body,
        kind,
        parent: above,
        link,
        condition: conditional ? first : (outer?.condition ?? null),
        loose: outer?.loose || (link === 'none' && (kind === 'apposition' || kind === 'relative')),
        host,
        groups,
      });
    }
  }
  return { clauses: kept, governors: governors.map((one) => ({ ...one, clause: renamed.get(one.clause)! })) };
}
