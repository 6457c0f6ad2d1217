/** Rows of pairs, each a name and the amount that is its own, which say a claim again without its verb. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { rowMember } from './row-member.js';

/** A name and the amount that is its own, as places of phrases, with the place from which the row goes on. */
export interface Pair {
  readonly amount: number;
  readonly name: number;
  readonly next: number;
}

/** A row behind the pair that a draft has from its own words. */
export interface Row {
  /** What reads rows of this kind, for the rule. */
  readonly by: string;
  /** The role that each pair’s name fills. */
  readonly role: Role;
  /** The place from which the row goes on behind the draft’s own pair. */
  readonly from: number;
  /** The pair that goes on the row from a place. */
  readonly pairFrom: (from: number) => Pair | null;
  /** The other roles of a pair; without it they are the draft’s. */
  readonly argsOf?: (pair: Pair) => Draft['args'];
  /** Whether a name may stand on the row. */
  readonly accepts?: (filled: readonly Filler[]) => boolean;
  /** The entities that no name of the row may be; those of its names are added. */
  readonly said?: Set<string>;
}

/** One draft for each pair of a row, up to the first whose amount is used or whose name does not fill the role. */
export function pairsOf(reading: Reading, whole: Draft, used: Set<string>, row: Row): Draft[] {
  const { phrases } = reading;
  const { by, role, pairFrom, argsOf, accepts, said } = row;
  const drafts: Draft[] = [];
  for (let pair = pairFrom(row.from); pair; pair = pairFrom(pair.next)) {
    const amount = (phrases[pair.amount] as NounPhrase).quantity?.quantity;
    if (!amount || used.has(amount.id)) break;
    const filled = fillFrom(reading, pair.name, role, said ?? new Set());
    if (!filled || accepts?.(filled) === false) break;
    used.add(amount.id);
    for (const { entity } of filled) if (entity) said?.add(entity);
    const name = phrases[pair.name]!;
    drafts.push(
      rowMember(whole, amount, {
        args: { ...(argsOf?.(pair) ?? whole.args), [role.name]: filled },
        span: { start: Math.min(amount.start, name.start), end: Math.max(amount.end, name.end) },
        by,
      }),
    );
  }
  return drafts;
}
