import type { Quantity, Span } from '../../../schema.js';
import type { Draft } from '../draft.js';

/**
 * The claim of a draft, said of an amount behind it without its verb: that amount is its trigger, and how sure it is and
 * whether it is negated is told where the row begins.
 * @param by what reads rows of this kind, for the rule
 */
export function rowMember(
  whole: Draft,
  amount: Quantity,
  { args, span, by }: { readonly args: Draft['args']; readonly span?: Span; readonly by: string },
): Draft {
  const { start, end } = amount;
  return {
    ...whole,
    trigger: { start, end },
    ...(span && { span }),
    said: whole.said ?? whole.trigger,
    args,
    quantity: amount,
    part: true,
    rule: `${whole.rule}/${by}`,
  };
}
