/** «un chiffre d’affaires de 30 millions, soit 6 % de plus qu’un an plus tôt»: how far a figure is from an earlier one. */
import type { Filler, Frame, Quantity, QuantityKind } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { isSame } from './equivalent.js';

/** Frames of figures that are told again with another value. */
const FIGURES: ReadonlySet<Frame> = new Set<Frame>(['revenue', 'profit', 'headcount', 'count']);

/** The most phrases between a figure and how far it is from an earlier one. */
const NEAR = 6;

/** The change that stands behind a figure; the time behind it is that of the earlier one. */
export function comparedOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity, args } = whole;
  if (!quantity || !(FIGURES.has(whole.frame) || quantity.kind === 'money')) return [];
  const { phrases, text, lexicon } = reading;
  const figure = placeOfAmount(reading, quantity);
  if (figure < 0) return [];
  for (let at = figure + 1; at < phrases.length && at <= figure + NEAR; at += 1) {
    const phrase = phrases[at]!;
    const trend = trendAt(reading, whole, figure, at);
    if (trend && !used.has(trend.quantity.id)) {
      used.add(trend.quantity.id);
      return trend.draft ? [trend.draft] : [];
    }
    if (!FIGURES.has(whole.frame)) continue;
    const amount = isNoun(phrase) && phrase.preposition === null ? phrase.quantity?.quantity : undefined;
    if (!amount || used.has(amount.id) || !opensApart(reading, at)) continue;
    const isLike = amount.kind === 'percent' || amount.kind === quantity.kind;
    const own = text.slice(amount.start, amount.end + LONGEST);
    const after = own.slice(amount.end - amount.start);
    // «deux fois moins qu’il y a cinq ans»: the amount itself says so, and it is of now and then, not of two firms
    const isTimes = amount.kind === 'factor' && hasTimeSoon(reading, at);
    const said = isLike ? lexicon.further.exec(after) : isTimes ? lexicon.times.exec(own) : null;
    const metric = said ? metricOf(reading, whole, figure) : null;
    if (!said || !metric) return [];
    used.add(amount.id);
    const subject = args.org ?? args.entity;
    const trigger = isTimes
      ? { start: amount.start, end: amount.end }
      : { start: amount.end + said[0].search(/\S/u), end: amount.end + said[0].length };
    const value = said.groups!.up === undefined ? 'down' : 'up';
    return [
      {
        ...whole,
        frame: 'change',
        trigger,
        said: whole.trigger,
        until: trigger.end,
        args: {
          subject: subject ?? [{ ...metric, via: 'description' }],
          metric: [metric],
          direction: [{ ...trigger, value }],
        },
        quantity: amount,
        compared: true,
        rule: `${whole.rule}/compared`,
      },
    ];
  }
  return [];
}

/** «735 avions, en hausse de 11 %», «46 millions de dons, en recul de 5 %»: the trend of an amount, in the phrase at a place. */
function trendAt(
  reading: Reading,
  whole: Draft,
  figure: number,
  at: number,
): { readonly quantity: Quantity; readonly draft: Draft | null } | null {
  const { phrases, text, lexicon } = reading;
  const phrase = phrases[at]!;
  if (!isNoun(phrase) || phrase.preposition !== lexicon.locale.of) return null;
  const amount = phrase.quantity?.quantity;
  const { kind } = whole.quantity!;
  const isOwn = phrases.slice(figure + 1, at).every((one) => isBeside(one, kind));
  if (amount?.kind !== 'percent' || !isOwn) return null;
  const from = Math.max(phrases[figure]!.start, amount.start - WIDEST);
  const said = lexicon.trend.exec(text.slice(from, amount.start));
  if (!said) return null;
  // «a récolté 90 millions, en hausse de 3 %»: of what is not said, but nobody’s share rose
  const metric = metricOf(reading, whole, figure);
  if (!metric) return { quantity: amount, draft: null };
  const noun = said.groups!.up ?? said.groups!.down!;
  const start = from + said.index + said[0].indexOf(noun);
  const trigger = { start, end: start + noun.length };
  const { org, entity, recipient } = whole.args;
  const { start: first, end: last } = whole.quantity!;
  const draft: Draft = {
    ...whole,
    frame: 'change',
    trigger,
    said: whole.trigger,
    until: amount.end,
    args: {
      subject: org ?? entity ?? recipient ?? [{ ...metric, via: 'description' }],
      metric: [metric],
      direction: [{ ...trigger, value: said.groups!.up === undefined ? 'down' : 'up' }],
      to: [{ start: first, end: last }],
    },
    quantity: amount,
    compared: true,
    rule: `${whole.rule}/trend`,
  };
  return { quantity: amount, draft };
}

/** «de passagers», «en 2023», a comma: nothing else that could rise, as in «pour un bénéfice de 20 millions». */
const isBeside = (phrase: Phrase, kind: QuantityKind): boolean =>
  isMark(phrase, ',') ||
  (isNoun(phrase) &&
    phrase.quantity?.quantity?.kind !== kind &&
    (phrase.preposition !== null || phrase.time !== null));

/** The most letters of «, en très forte hausse de près de». */
const WIDEST = 48;

/** «qu’en 2015», «qu’il y a cinq ans»; not «que Zerna en 2015». */
const hasTimeSoon = ({ phrases }: Reading, at: number): boolean => {
  const next = phrases.slice(at + 1, at + 1 + SOON).find(isNoun);
  return next !== undefined && next.time !== null;
};

/** The most phrases between «plus que» and the time behind it. */
const SOON = 3;

/** The most letters of «de plus» and the space before it. */
const LONGEST = 24;

/** «…, soit 6 %», «…, 6 %», «(6 %». */
const opensApart = (reading: Reading, at: number): boolean =>
  isMark(reading.phrases[at - 1], ',–—(') || isSame(reading, at - 1);

/** The words that name the figure: the trigger’s, or what is counted. */
function metricOf({ phrases, lexicon }: Reading, { trigger }: Draft, figure: number): Filler | null {
  const own = phrases.find((one: Phrase) => one.start <= trigger.start && trigger.end <= one.end);
  const amount = phrases[figure] as NounPhrase;
  const next = phrases[figure + 1];
  // «a réalisé 890 millions d’euros de ventes»
  const isIts = amount.words.length === 0 && isNoun(next) && next.preposition === lexicon.locale.of;
  const words = isNoun(own) ? own.words : isIts ? next.words : amount.words;
  return words.length > 0 ? { start: words[0]!.start, end: words.at(-1)!.end } : null;
}
