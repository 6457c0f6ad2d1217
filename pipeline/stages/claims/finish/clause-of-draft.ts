/** The clause that a draft stands in. */

import { lastStarting } from '../../../order.js';
import type { Layers } from '../../../stage.js';
import type { Clause, Context } from '../context/index.js';
import type { Draft } from '../draft.js';

/** A draft with the clause around its trigger. */
export interface Placed {
  readonly draft: Draft;
  readonly clause: Clause;
}

/** The most claims and times of one sentence, before and behind a claim, that it is compared with. */
export const NEAR = 50;

/** The innermost clause around a trigger. */
export function clauseOf(
  { trigger, sentence }: Draft,
  { sentences }: Pick<Layers, 'sentences'>,
  context: Context,
): Clause {
  const clauses = context.clausesIn(sentence);
  for (
    let index: number | null = lastStarting(clauses, trigger.start);
    index !== null && index >= 0;
    index = clauses[index]!.parent
  )
    if (clauses[index]!.end >= trigger.end) return clauses[index]!;
  return { ...sentences[sentence]!, kind: 'main', parent: null, aside: false };
}
