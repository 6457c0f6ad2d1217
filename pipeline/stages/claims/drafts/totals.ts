/** «supprimerait 300 postes sur les 2 000 que compte le groupe»: all of whom a part is meant. */
import { frames } from '../../../frames.js';
import type { Frame } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import { placeBehind } from '../fillers/site-places.js';
import { following, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';

/** Frames that count a part of a workforce. */
const ROUNDS: ReadonlySet<Frame> = new Set<Frame>(['layoffs', 'hiring']);

/** The workforce that stands behind the number of those of it that are meant: known, however sure the rest is. */
export function totalOf(reading: Reading, part: Draft, used: Set<string>): Draft[] {
  const { quantity, args } = part;
  if (quantity?.kind !== 'count' || !ROUNDS.has(part.frame) || !args.org) return [];
  const { phrases } = reading;
  const { negates: _, ...plain } = part;
  const own = placeOfAmount(reading, quantity);
  const at = own < 0 ? -1 : totalAt(reading, afterVerbs(phrases, own + 1));
  const total = at < 0 ? undefined : (phrases[at] as NounPhrase).quantity?.quantity;
  if (total?.kind !== 'count' || used.has(total.id) || (total.value ?? 0) <= (quantity.value ?? 0)) return [];
  // «sur 2 000 prévus»
  const isTold = phrases[at + 1]?.kind === 'verb' || phrases[at + 1]?.kind === 'skip';
  const place = isTold ? undefined : placeOf(reading, at);
  if (place === undefined) return [];
  used.add(total.id);
  // «140 de ses 620 salariés de Nevers»: where all are, the part is too
  if (place) part.args.place ??= place;
  return [
    {
      ...plain,
      frame: 'headcount',
      trigger: { start: total.start, end: total.end },
      args: place ? { org: args.org, place } : { org: args.org },
      quantity: total,
      aside: true,
      part: true,
      rule: `${part.rule}/total`,
    },
  ];
}

/** «300 postes vont être supprimés sur les 2 000»: where its verbs stand between, the place behind them. */
function afterVerbs(phrases: readonly Phrase[], at: number): number {
  let place = at;
  while (phrases[place]?.kind === 'verb') place += 1;
  return place;
}

/** «sur les 2 000», «sur un total de 2 000 salariés», «de ses 2 000 postes»; -1 for none. */
function totalAt({ phrases, lexicon }: Reading, at: number): number {
  const phrase = phrases[at];
  if (!isNoun(phrase)) return -1;
  const { preposition, determiner, quantity, words } = phrase;
  const grade = determiner?.word.determiner?.grade;
  const isOut = lexicon.outOf.has(preposition ?? '');
  const isOf = preposition === lexicon.locale.of && grade === 'possessive';
  const isStaff = (one: NounPhrase): boolean =>
    one.words.every(({ word, norm }) => lexicon.workforce.has(word.noun ?? norm));
  if (quantity) return (isOut && grade !== 'indefinite') || isOf ? (isStaff(phrase) ? at : -1) : -1;
  const next = phrases[at + 1];
  const isTotal = isOut && words.length === 1 && lexicon.workforce.has(words[0]!.word.noun ?? words[0]!.norm);
  return isTotal && isNoun(next) && next.preposition === lexicon.locale.of && isStaff(next) ? at + 1 : -1;
}

/** Where the total is; null for anywhere, undefined where what stands behind it is no place. */
function placeOf(reading: Reading, at: number): Draft['args'][string] | null | undefined {
  const role = frames.headcount.roles.find(({ name }) => name === 'place')!;
  const next = following(reading, at)[0];
  // «que compte son usine de Nevers»
  const owner = reading.phrases[at + 1]?.kind === 'clause' ? at + 3 : null;
  if (owner !== null) return isNoun(reading.phrases[owner]) ? placeBehind(reading, owner, role) : null;
  if (!next || next.apart || next.at !== at + 1) return null;
  const filled = fillFrom(reading, next.at, role, new Set());
  if (filled) return filled;
  const { time, entity } = reading.phrases[next.at] as NounPhrase;
  return time || entity?.entity?.type === 'ORG' ? null : undefined;
}
