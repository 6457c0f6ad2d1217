/** The same figure at an earlier time: «contre 91 millions un an plus tôt», «loin des 91 millions de 2021», «de 91 à 84 millions». */
import { frames } from '../../../frames.js';
import type { Frame, Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isDefinite, isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from '../syntax/phrases.js';
import { rowMember } from './row-member.js';

/** Frames of figures that are told where they began too. */
const STARTED: ReadonlySet<Frame> = new Set<Frame>(['revenue', 'profit', 'headcount', 'valuation', 'count']);

/** The earlier figures that stand beside a new one. */
export function earlierOf(reading: Reading, now: Draft, used: Set<string>): Draft[] {
  const { quantity, frame } = now;
  const { aspect, recurs } = frames[frame];
  if ((aspect !== 'state' && !recurs) || !quantity || quantity.kind === 'ordinal') return [];
  return amountsBefore(reading, quantity, frame).flatMap((before) => {
    if (used.has(before.id)) return [];
    used.add(before.id);
    return [{ ...rowMember(now, before, { args: now.args, by: 'earlier' }), earlier: true as const }];
  });
}

function amountsBefore(reading: Reading, now: Quantity, frame: Frame): Quantity[] {
  const { phrases, lexicon } = reading;
  const isVersus = (place: NounPhrase): boolean =>
    lexicon.versus.has(place.preposition ?? '') && place.quantity?.quantity?.kind === now.kind;
  const versus = phrases.findIndex((one) => isNoun(one) && one.start >= now.end && isVersus(one));
  if (versus >= 0 && isOthers(reading, now, versus)) return [];
  // «a investi 10 millions, contre 15 espérés»
  const isYears = frames[frame].aspect === 'state' || isDated(reading, versus);
  if (versus >= 0) return isYears ? [amountAt(reading, versus)!, ...joinedTo(reading, versus)] : [];
  if (!STARTED.has(frame)) return [];
  const at = placeOfAmount(reading, now);
  const before = at < 0 ? null : (dated(reading, at) ?? startOf(reading, at));
  return before ? [before] : [];
}

/** «ont reculé à 205 millions, et sa perte s’est creusée à 9 millions, contre 5,5 millions»: of what another verb says. */
function isOthers({ phrases }: Reading, now: Quantity, versus: number): boolean {
  const between = phrases.slice(0, versus).filter(({ start }) => start >= now.end);
  const isLike = (one: Phrase): boolean =>
    isNoun(one) && one.quantity?.quantity?.kind === now.kind && one.quantity.quantity.unit === now.unit;
  return between.some(hasSubject) && between.some(isLike);
}

const amountAt = ({ phrases }: Reading, at: number): Quantity | undefined => {
  const phrase = phrases[at];
  return isNoun(phrase) ? phrase.quantity?.quantity : undefined;
};

/** «contre 620 en 2019 et 900 en 2005»: an amount alone with a time of its own. */
function joinedTo(reading: Reading, at: number): Quantity[] {
  const { phrases } = reading;
  const isDated = isTime(reading, at + 1) && phrases[at + 2]?.kind === 'and' && isTime(reading, at + 4);
  const amount = isDated ? amountAt(reading, at + 3) : undefined;
  const isLike = amount?.kind === amountAt(reading, at)!.kind && isBare(reading, at + 3);
  return isLike ? [amount] : [];
}

/** «, après 91 millions en 2021», «(91 millions en 2021)», «, loin des 91 millions de 2021»: an amount with a time of its own. */
function dated(reading: Reading, own: number): Quantity | null {
  const { phrases, lexicon } = reading;
  const now = amountAt(reading, own)!;
  for (let at = own + 1; at < phrases.length && at <= own + NEAR; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'and' || (phrase.kind === 'verb' && phrase.form === 'finite')) return null;
    const amount = amountAt(reading, at);
    if (!amount) continue;
    const isLike = amount.kind === now.kind && amount.unit === now.unit && isBare(reading, at);
    if (!isLike || !isTime(reading, at + 1)) return null;
    const noun = phrase as NounPhrase;
    const isAfter = lexicon.previous.has(noun.preposition ?? '');
    const isInset = noun.preposition === null && isMark(phrases[at - 1], '(');
    return isAfter || isInset || (noun.preposition !== null && isDefinite(noun)) ? amount : null;
  }
  return null;
}

/** The most phrases between a figure and an earlier one. */
const NEAR = 5;

/** «de 91 à 84 millions», «de 620 à 480 salariés»: where it began. */
function startOf(reading: Reading, own: number): Quantity | null {
  const { phrases, lexicon } = reading;
  const { of, goal } = lexicon.locale;
  const to = phrases[own] as NounPhrase;
  let at = own - 1;
  if (isTime(reading, at) && !amountAt(reading, at)) at -= 1;
  const from = phrases[at];
  const [before, now] = [amountAt(reading, at), amountAt(reading, own)!];
  if (!isNoun(from) || from.preposition !== of || to.preposition !== goal || !before) return null;
  const isBareNumber = before.kind === 'count' && isBare(reading, at);
  return before.kind === now.kind || isBareNumber ? before : null;
}

/** Whether a number stands there alone. */
const isBare = ({ phrases }: Reading, at: number): boolean => {
  const { words, entity } = phrases[at] as NounPhrase;
  return !entity && words.length === 0;
};

/** «contre 4 milliards en 2024», «contre 300 postes l’an dernier»: a time stands behind an amount. */
const isDated = (reading: Reading, at: number): boolean => isTime(reading, at + 1) || isTime(reading, at + 2);

const isTime = ({ phrases }: Reading, at: number): boolean => {
  const phrase = phrases[at];
  return isNoun(phrase) && phrase.time !== null && !phrase.entity;
};
