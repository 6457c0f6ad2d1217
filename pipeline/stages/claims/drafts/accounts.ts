/** The same counted by somebody else: «9.000 personnes selon la police, 30.000 selon la CGT». */
import type { Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { rowMember } from './row-member.js';

/** The most phrases between one figure and the next. */
const REACH = 12;

/** One draft for each amount of the same kind behind a draft's own, with its source behind it. */
export function accountsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  if (!quantity || !hasSource(reading)) return [];
  const drafts: Draft[] = [];
  for (let at = placeOfAmount(reading, quantity); at >= 0; ) {
    const next = nextAmount(reading, at, quantity);
    const amount = next === null ? undefined : (reading.phrases[next] as NounPhrase).quantity?.quantity;
    const source = next === null ? null : sourceBehind(reading, next);
    if (!amount || !source || used.has(amount.id)) return drafts;
    used.add(amount.id);
    drafts.push({
      ...rowMember(whole, amount, { args: whole.args, by: 'account' }),
      toldIn: source,
    });
    at = next!;
  }
  return drafts;
}

const hasSource = ({ phrases, lexicon }: Reading): boolean =>
  phrases.some((one) => isNoun(one) && lexicon.accounts.has(one.preposition ?? ''));

/** The next amount of the kind, alone behind a comma, a bracket, «et» or «contre»; another verb says something else of it. */
function nextAmount({ phrases, lexicon }: Reading, from: number, own: Quantity): number | null {
  let verbs = 0;
  for (let at = from + 1; at < phrases.length && at <= from + REACH; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'verb') verbs += 1;
    if (phrase.kind === 'relative' || phrase.kind === 'clause' || verbs > 1) return null;
    if (!isNoun(phrase)) continue;
    const amount = phrase.quantity?.quantity;
    if (amount?.kind !== own.kind || amount.unit !== own.unit) continue;
    const before = phrases[at - 1];
    const isJoined =
      isMark(before, ',(') || before?.kind === 'and' || lexicon.versus.has(phrase.preposition ?? '');
    return isJoined && phrase.words.length === 0 ? at : null;
  }
  return null;
}

/** «selon la CGT» right behind an amount, with what hangs on its noun. */
function sourceBehind({ phrases, lexicon }: Reading, amount: number): { start: number; end: number } | null {
  const first = isMark(phrases[amount + 1], ',') ? amount + 2 : amount + 1;
  const source = phrases[first];
  if (!isNoun(source) || !lexicon.accounts.has(source.preposition ?? '')) return null;
  // «selon la saison»
  if (!source.entity && !lexicon.tellers.has(source.head?.norm ?? '')) return null;
  let last = first;
  while (isNoun(phrases[last + 1]) && (phrases[last + 1] as NounPhrase).preposition === lexicon.locale.of)
    last += 1;
  return { start: source.start, end: phrases[last]!.end };
}
