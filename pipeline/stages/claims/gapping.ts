/** The same said of others without its verb: «Hermès a pris 1,9 %, LVMH 0,7 % et Kering 2,5 %». */
import { frames, type Role } from '../../frames.js';
import type { Filler } from '../../schema.js';
import { fillFrom } from './fillers.js';
import type { Draft } from './match.js';
import type { NounPhrase, Phrase } from './phrases.js';
import type { Reading } from './read.js';

/** One draft for each pair of a name and an amount of the same kind that goes on the row after a draft’s own amount. */
export function gappedOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  if (!quantity) return [];
  const found = subjectRole(whole);
  if (!found) return [];
  const { phrases } = reading;
  // a name behind the first amount is said of it alone («300 salariés à Douai, Peugeot 200»)
  const isShared = ({ name, types }: Role): boolean => {
    const start = whole.args[name]?.[0]?.start ?? 0;
    return types.length === 0 || start < quantity.start;
  };
  const shared: Draft['args'] = {};
  for (const role of frames[whole.frame].roles)
    if (whole.args[role.name] && isShared(role)) shared[role.name] = whole.args[role.name]!;
  const drafts: Draft[] = [];
  let at = afterAmount(phrases, quantity.start);
  for (;;) {
    const name = nextOf(phrases, at);
    const place = name === null ? null : amountAfter(phrases, name);
    if (name === null || place === null) return drafts;
    const amount = (phrases[place] as NounPhrase).quantity!.quantity!;
    if (amount.kind !== quantity.kind || used.has(amount.id)) return drafts;
    const filled = fillFrom(reading, name, found.role, new Set());
    if (!filled || filled.length > 1 || isSame(filled[0]!, found.filler)) return drafts;
    used.add(amount.id);
    drafts.push({
      ...whole,
      trigger: { start: amount.start, end: amount.end },
      span: { start: phrases[name]!.start, end: amount.end },
      args: { ...shared, [found.role.name]: filled },
      quantity: amount,
      part: true,
      rule: `${whole.rule}/gapped`,
    });
    at = afterAmount(phrases, amount.start);
  }
}

const isSame = (a: Filler, b: Filler): boolean => a.start === b.start;

/** The first role whose filler stands before the trigger: the one that a row goes through. */
function subjectRole({ frame, args, trigger }: Draft): { role: Role; filler: Filler } | null {
  for (const role of frames[frame].roles) {
    const filler = args[role.name]?.[0];
    if (role.types.length === 0 || !filler || filler.start === null || filler.end! > trigger.start) continue;
    if (filler.via === 'name' || filler.via === 'description') return { role, filler };
  }
  return null;
}

/** The place behind an amount and what hangs on it («à 11,2 euros»), at the next mark or «et». */
function afterAmount(phrases: readonly Phrase[], start: number): number {
  let at = phrases.findIndex((one) => one.kind === 'noun' && one.quantity?.start === start) + 1;
  while (phrases[at]?.kind === 'noun' && (phrases[at] as NounPhrase).preposition !== null) at += 1;
  return at;
}

/** The name or «la région» that a row goes on with, after a comma, «et» or both. */
function nextOf(phrases: readonly Phrase[], from: number): number | null {
  let at = from;
  const isComma = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'mark' && ',;'.includes(phrase.item.norm);
  if (isComma(phrases[at])) at += 1;
  if (phrases[at]?.kind === 'and') at += 1;
  const phrase = phrases[at];
  if (at === from || phrase?.kind !== 'noun' || phrase.preposition !== null) return null;
  return (phrase.entity || (phrase.determiner && phrase.head)) && !phrase.quantity && !phrase.time
    ? at
    : null;
}

/** The amount right behind a name and its genitives, with or without a preposition. */
function amountAfter(phrases: readonly Phrase[], name: number): number | null {
  let at = name + 1;
  const phrase = phrases[at];
  if (phrase?.kind === 'noun' && phrase.preposition !== null && !phrase.quantity && phrase.entity) at += 1;
  const amount = phrases[at];
  return amount?.kind === 'noun' && amount.quantity?.quantity && !amount.entity ? at : null;
}
