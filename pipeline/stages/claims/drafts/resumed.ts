/** Claims of an event told before: «L’opération, estimée à 2 milliards, devrait être bouclée fin mars». */
import { frames } from '../../../frames.js';
import type { Filler, Frame, Quantity } from '../../../schema.js';
import { eventMeant, noteEvent, partiesOf, type ToldEvent } from '../article/events.js';
import type { Reading, Sentence } from '../article/read.js';
import type { Referents } from '../article/referents.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isBareSum, isOfKind } from '../lexicon/sums.js';
import { following, isDefinite, isMark, isNoun } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase, VerbPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { objectsOf } from '../syntax/syntax.js';
import { denialsIn } from './denied.js';

/** Whether a sentence has a word that may come back to an event; asked before its phrases are read. */
export function mayResume(sentence: Sentence): boolean {
  const { referents, index } = sentence;
  const { events } = referents;
  if (events.length === 0) return false;
  sentence.resuming ??= resumingIn(sentence);
  const { names, closes, denies } = sentence.resuming;
  return (
    names ||
    (denies && events.some(({ last }) => last >= index - 1)) ||
    (closes && events.at(-1)!.last >= index - 1)
  );
}

/** Whether a noun of events stands in a sentence, and a verb that only tells how one ends. */
function resumingIn({ items, lexicon }: Sentence): NonNullable<Sentence['resuming']> {
  const { nouns, plurals, closed, denying } = lexicon.resumers;
  return {
    names: items.some(({ word: { noun } }) => noun !== undefined && (nouns.has(noun) || plurals.has(noun))),
    closes: items.some(({ word: { verbs } }) => verbs.some(({ lemma }) => closed.has(lemma))),
    denies: items.some(({ word: { verbs } }) => verbs.some(({ lemma }) => denying.has(lemma))),
  };
}

/** The drafts of a sentence with what it says of events told before; frames of deals as such give way. */
export function withResumed(
  reading: Reading,
  drafts: readonly Draft[],
  used: Set<string>,
  isSilent: (draft: Draft) => boolean,
): Draft[] {
  const { events } = reading.referents;
  const resumed: Draft[] = [];
  if (mayResume(reading.sentence) || (events.length > 0 && drafts.length > 0))
    for (let at = 0; at < reading.phrases.length; at += 1) {
      const told = toldAt(reading, at, false);
      if (told) resumed.push(...saidOf(reading, at, told, drafts, used));
    }
  for (const draft of drafts) noteEvent(events, draft, reading.index);
  for (let at = 1; events.length > 0 && at < reading.phrases.length; at += 1) {
    const told = toldAt(reading, at, true);
    if (told) resumed.push(...saidOf(reading, at, told, drafts, used));
  }
  for (const draft of denialsIn(reading))
    if (!drafts.some(({ trigger }) => trigger.start === draft.trigger.start)) resumed.push(draft);
  const said = resumed.filter((draft) => !isSilent(draft));
  const isReplaced = (draft: Draft): boolean =>
    YIELDING.has(draft.frame) &&
    (said.some(({ trigger }) => trigger.start === draft.trigger.start) ||
      isOfAnother(reading, draft, drafts));
  return [...drafts.filter((draft) => !isReplaced(draft)), ...said];
}

/** Frames that say less of an event than the event itself. */
const YIELDING: ReadonlySet<Frame> = new Set(['deal_status', 'plan', 'forecast', 'statement']);

/** «Le rachat des réacteurs doit être finalisé»: that a deal goes on, where its noun says the deal itself. */
function isOfAnother({ phrases }: Reading, { frame, args }: Draft, drafts: readonly Draft[]): boolean {
  const subject = frame === 'deal_status' ? args.subject?.[0] : undefined;
  const phrase = subject && phrases.find((one) => isNoun(one) && one.start === subject.start);
  if (!phrase || !isNoun(phrase) || !phrase.head) return false;
  const { start } = phrase.head;
  return drafts.some((one) => one.trigger.start === start && !YIELDING.has(one.frame));
}

/** The event that a noun phrase stands for: «l’opération»; as an apposition («…, une opération évaluée à …») what its own sentence tells. */
function toldAt(
  { phrases, lexicon, referents, index }: Reading,
  at: number,
  apposed: boolean,
): ToldEvent | null {
  const phrase = phrases[at]!;
  if (!isNoun(phrase)) return null;
  if (phrase.pronoun?.word.pronoun === 'singular' && !apposed) return justTold(referents, lexicon, index);
  if (!phrase.head || phrase.entity || phrase.quantity) return null;
  const { nouns, plurals } = lexicon.resumers;
  const { norm, word } = phrase.head;
  const wanted = word.noun === undefined ? undefined : (norm === word.noun ? nouns : plurals).get(word.noun);
  if (!wanted) return null;
  const grade = phrase.determiner?.word.determiner?.grade;
  if (apposed) {
    if (grade !== 'indefinite' || !isMark(phrases[at - 1], ',')) return null;
    const told = eventMeant(referents.events, wanted, index);
    return told?.last === index ? told : null;
  }
  const isOne = phrase.words.length === 1 || word.noun!.includes('_');
  const isBare = isOne && !isSpecified(phrases[at + 1], wanted, lexicon);
  if (grade !== 'demonstrative' && !(isDefinite(phrase) && isBare)) return null;
  if (isRestricted(phrases, at)) return null;
  return eventMeant(referents.events, wanted, index);
}

/** The deal that the sentence before told, for «elle devrait être bouclée». */
function justTold({ events }: Referents, { resumers }: Lexicon, index: number): ToldEvent | null {
  const told = eventMeant(events, resumers.closing, index);
  return told && told.last >= index - 1 ? told : null;
}

/** «l’acquisition de Brivalor»: of another one than that told before, for all that is known. */
function isSpecified(
  next: Phrase | undefined,
  wanted: readonly Frame[],
  { locale, resumers }: Lexicon,
): boolean {
  // «la fermeture de l’ensemble de ses boutiques»
  if (next?.kind === 'skip') return next.item.word.preposition?.base === locale.of;
  if (!isNoun(next) || next.preposition !== locale.of) return false;
  if (next.entity) return true;
  if (next.quantity) return false;
  // «la nomination de cette ancienne inspectrice»
  if (next.determiner?.word.determiner?.grade === 'demonstrative') return false;
  // «le plan de départs»
  const { nouns, plurals } = resumers;
  const noun = next.determiner?.word.determiner ? '' : (next.head?.word.noun ?? '');
  return ![...(nouns.get(noun) ?? []), ...(plurals.get(noun) ?? [])].some((frame) => wanted.includes(frame));
}

/** «l’opération que Renault prépare» */
function isRestricted(phrases: Reading['phrases'], at: number): boolean {
  const next = phrases[at + 1];
  return next?.kind === 'relative' || next?.kind === 'clause';
}

/** What the verbs of the sentence say of an event that the noun phrase at `at` stands for. */
function saidOf(
  reading: Reading,
  at: number,
  told: ToldEvent,
  drafts: readonly Draft[],
  used: Set<string>,
): Draft[] {
  const { phrases, lexicon } = reading;
  const { steps, sums } = lexicon.resumers;
  // «La fermeture de ce site est prévue»: the noun itself says it
  const { head } = phrases[at] as NounPhrase;
  if (drafts.some(({ frame, trigger }) => frame === told.frame && trigger.start === head?.start)) return [];
  const before = phrases[at - 1];
  const outer =
    isNoun(before) && (phrases[at] as NounPhrase).preposition === lexicon.locale.of
      ? (before.head?.word.noun ?? '')
      : null;
  if (outer !== null && !steps.has(outer) && !sums.has(outer)) return [];
  const isSum = outer !== null && sums.has(outer);
  const whole = outer === null ? at : at - 1;
  const found: Draft[] = [];
  for (let verb = 0; verb < phrases.length && found.length < 2; verb += 1) {
    const phrase = phrases[verb]!;
    if (phrase.kind !== 'verb') continue;
    const says = saysAt(reading, verb, whole, isSum);
    if (!says) continue;
    const quantity = amountAfter(reading, says === 'treated' ? at : verb, verb, told.frame, used);
    if (says === 'amount' && !quantity) continue;
    if (drafts.some((draft) => isTaken(draft, phrase, told, quantity))) continue;
    const args = inherited(told);
    if (says === 'led' && !addLeader(reading, verb, told, args)) continue;
    if (quantity) used.add(quantity.id);
    found.push({
      sentence: reading.index,
      frame: told.frame,
      trigger: { start: phrase.head.start, end: phrase.head.end },
      args,
      quantity,
      rule: `${lexicon.code}/${told.frame}/resumed`,
      lexicon,
    });
  }
  return found;
}

type Says = 'treated' | 'happens' | 'amount' | 'led';

/** How a verb says something of a phrase: as its subject or object. */
function saysAt(reading: Reading, verb: number, whole: number, isSum: boolean): Says | null {
  const { phrases, lexicon } = reading;
  const { treated, happens, happensWith, amounts, estimated, led } = lexicon.resumers;
  const { lemma, passive, form, reflexive } = phrases[verb] as VerbPhrase;
  const isSubject = subjectOf(reading, verb) === whole;
  const isAcceptedOn = passive || form === 'participle';
  if ((phrases[whole] as NounPhrase).pronoun)
    return isSubject && isAcceptedOn && lexicon.resumers.closed.has(lemma) ? 'treated' : null;
  if (isSubject && isAcceptedOn) {
    if (estimated.has(lemma)) return 'amount';
    if (isSum) return null;
    return treated.has(lemma) ? 'treated' : led.has(lemma) ? 'led' : null;
  }
  const name = reflexive ? `se:${lemma}` : lemma;
  if (isSubject) {
    if (amounts.has(name)) return 'amount';
    if (isSum) return null;
    const noun = happensWith.get(lemma);
    const isSo = noun === undefined ? happens.has(name) : hasAfter(reading, verb, noun);
    return isSo ? 'happens' : null;
  }
  const isObject = !isAcceptedOn && !isSum && treated.has(lemma) && objectsOf(reading, verb).includes(whole);
  return isObject ? 'treated' : null;
}

const hasAfter = (reading: Reading, verb: number, noun: string): boolean =>
  following(reading, verb).some(({ at }) =>
    (reading.phrases[at] as NounPhrase).words.some(({ norm }) => norm === noun),
  );

/** The amount behind the verb, or right behind the noun («l’opération de 2 milliards»). */
function amountAfter(
  reading: Reading,
  from: number,
  verb: number,
  frame: Frame,
  used: ReadonlySet<string>,
): Quantity | null {
  const { phrases, lexicon } = reading;
  const { prices, people } = lexicon.resumers;
  const { quantities } = frames[frame];
  for (const place of [from, verb])
    for (const { at: next, apart } of following(reading, place)) {
      const phrase = phrases[next] as NounPhrase;
      const quantity = phrase.quantity?.quantity;
      if (apart) break;
      if (!quantity || used.has(quantity.id) || !isOfKind(quantity, quantities)) continue;
      if (phrase.preposition !== null && !prices.has(phrase.preposition)) continue;
      if (quantity.kind === 'money' || isBareSum(quantity)) return quantity;
      // «un salarié sur trois»
      if (quantity.kind === 'fraction' && !phrase.head) return quantity;
      const genitive = phrases[next + 1];
      const words = phrase.words.length > 0 ? phrase.words : isNoun(genitive) ? genitive.words : [];
      if (words.some(({ word }) => people.has(word.noun ?? ''))) return quantity;
    }
  return null;
}

/** Whether the same words say the same already, or something else than that a deal goes on. */
function isTaken(draft: Draft, verb: VerbPhrase, { frame }: ToldEvent, quantity: Quantity | null): boolean {
  if (quantity && draft.quantity?.id === quantity.id) return true;
  const { trigger } = draft;
  const isHere = trigger.start >= verb.start && trigger.end <= verb.end;
  return isHere && (draft.frame === frame || !YIELDING.has(draft.frame));
}

/** The parties, as the article told them; no words stand for them here. */
const inherited = ({ frame, args }: ToldEvent): Record<string, Filler[]> =>
  Object.fromEntries(
    partiesOf(frame).flatMap(({ name }) => {
      const known = args[name];
      return known ? [[name, known.map(asImplicit)]] : [];
    }),
  );

const asImplicit = (filler: Filler): Filler =>
  filler.entity === undefined ? filler : { start: null, end: null, entity: filler.entity, via: 'implicit' };

/** «un tour de table mené par Partech»: who else takes part. */
function addLeader(
  reading: Reading,
  verb: number,
  { frame }: ToldEvent,
  args: Record<string, Filler[]>,
): boolean {
  const role = frames[frame].roles.find(({ name, key }) => name === 'investor' && !key);
  if (!role) return false;
  const { phrases, lexicon } = reading;
  for (const { at } of following(reading, verb)) {
    if (!lexicon.agents.has((phrases[at] as NounPhrase).preposition ?? '')) continue;
    const filled = fillFrom(reading, at, role, new Set());
    if (!filled) continue;
    args[role.name] = filled;
    return true;
  }
  return false;
}
