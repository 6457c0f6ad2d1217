/** All drafts of one sentence: each trigger with the pattern that fits it best, and what else hangs on it. */
import { frames } from '../../../frames.js';
import { type Presence, presenceOf } from '../article/presence.js';
import { type Reading, readingsOf, type Sentence } from '../article/read.js';
import { forgetResolved } from '../article/resolved-words.js';
import type { Draft } from '../draft.js';
import { addEventPlace } from '../fillers/event-places.js';
import { addImplicit } from '../fillers/implicit.js';
import { addMeans } from '../fillers/means.js';
import { remember } from '../fillers/remember.js';
import { addSegment } from '../fillers/segments.js';
import { addSitePlace } from '../fillers/site-places.js';
import { settleSubjects } from '../fillers/subjects.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import { match } from '../match/match.js';
import { STAFF } from '../match/quantity-in.js';
import { type Found, triggersOf } from '../match/triggers.js';
import { isUnresolved } from '../match/unknown.js';
import type { Trigger } from '../syntax/parsed-sentence.js';
import { accountsOf } from './accounts.js';
import { comparedOf } from './compared.js';
import { distributedOf } from './distributed.js';
import { enumeratedOf } from './enumerated.js';
import { equivalentOf } from './equivalent.js';
import { gappedOf, rivalsOf } from './gapping.js';
import { joinedPlans } from './joined-plans.js';
import { mirroredOf } from './mirrored.js';
import { officesOf } from './office-rows.js';
import { othersOf } from './others.js';
import { pairedOf } from './paired.js';
import { partsOf } from './parts.js';
import { respectivelyOf } from './respective.js';
import { mayResume, withResumed } from './resumed.js';
import { rowsOf } from './rows.js';
import { shareEvent } from './shared-event.js';
import { totalOf } from './totals.js';

/** The drafts of a sentence; its phrases are read where something in it may say a claim. */
export function draftsIn(sentence: Sentence, isSilent: (draft: Draft) => boolean): Draft[] {
  const { items, lexicon, before } = sentence;
  const presence = presenceOf(lexicon);
  if (!presence.read(items, before?.items) && !mayResume(sentence)) return [];
  return readingsOf(sentence).flatMap((reading) => draftsOf(reading, presence, isSilent));
}

/** The drafts in the order of their triggers; a quantity is used once. */
function draftsOf(reading: Reading, { allows }: Presence, isSilent: (draft: Draft) => boolean): Draft[] {
  const triggers = triggersOf(reading, allows);
  if (triggers.length === 0 && !mayResume(reading.sentence)) return [];
  const drafts: Draft[] = [];
  const used = new Set<string>();
  // where the offices stand that a row of persons gets
  const given = new Set<number>();
  for (const { trigger, patterns } of withLast(triggers)) {
    if (given.has(trigger.item.start)) continue;
    for (const also of [false, true]) {
      let best: Draft | null = null;
      let most = 0;
      for (const pattern of patterns) {
        if (pattern.also !== also || (pattern.isAny && (best || isTold(drafts, trigger)))) continue;
        const known = reading.referents.resolved.length;
        const draft = match(reading, trigger, pattern, used);
        // What a pattern that says nothing took a pronoun for is no news of the article.
        if (!draft) forgetResolved(reading.referents, known);
        const weight = draft ? weightOf(draft) + (pattern.sure ? SURE : 0) : 0;
        if (!draft || (best && weight <= most)) continue;
        best = draft;
        most = weight;
      }
      if (!best || isSilent(best)) continue;
      if (best.quantity && !frames[best.frame].lends) used.add(best.quantity.id);
      if (best.quantity && best.frame === 'headcount') used.add(STAFF + best.quantity.id);
      settleSubjects(reading.sentence);
      addImplicit(reading, best);
      addSitePlace(reading, best);
      addSegment(reading, best);
      remember(reading, best);
      const accounts = accountsOf(reading, best, used);
      if (accounts.length > 0) best = { ...best, toldIn: { start: 0, end: accounts[0]!.trigger.start } };
      const parts = [
        ...accounts,
        ...partsOf(reading, best, used),
        ...gappedOf(reading, best, used),
        ...othersOf(reading, best, used),
        ...mirroredOf(reading, best, used),
        ...pairedOf(reading, best, used),
        ...rivalsOf(reading, best, used),
        ...rowsOf(reading, best, used),
        ...comparedOf(reading, best, used),
        ...equivalentOf(reading, best, used),
        ...totalOf(reading, best, used),
        ...enumeratedOf(reading, best, used),
      ];
      // «dont 60 infirmières et 12 médecins»
      parts.push(...parts.filter(({ part }) => part).flatMap((part) => enumeratedOf(reading, part, used)));
      const offices = officesOf(reading, best);
      for (const { trigger: office } of offices) given.add(office.start);
      parts.push(...offices);
      const until = parts.find(({ earlier, compared }) => earlier || compared)?.trigger.start;
      for (const draft of [best, ...parts]) addMeans(reading, draft);
      const own = respectivelyOf(until === undefined ? best : { ...best, until });
      const told = own.flatMap((draft) => distributedOf(reading, draft));
      drafts.push(
        ...(frames[best.frame].ahead ? told.flatMap((draft) => joinedPlans(reading, draft)) : told),
      );
      drafts.push(...parts);
    }
  }
  // «a investi 14 milliards pour acquérir 49 % de Scale AI»: what comes later says where.
  for (const draft of drafts) {
    addImplicit(reading, draft);
    addEventPlace(reading, draft);
  }
  shareEvent(drafts);
  return withResumed(reading, drafts, used, isSilent);
}

/** Whether a trigger says something already. */
const isTold = (drafts: readonly Draft[], { item }: Trigger): boolean =>
  drafts.some(({ trigger }) => trigger.start === item.start);

/**
 * What any verb at all says of a number is read last, where nothing else has it: «Les trois policiers qui répondaient à un
 * appel sont morts».
 */
function withLast(triggers: readonly Found[]): readonly Found[] {
  const isLast = ({ isAny, frame }: CompiledPattern): boolean => isAny && frames[frame].general === true;
  if (!triggers.some(({ patterns }) => patterns.some(isLast))) return triggers;
  const split = (last: boolean): Found[] =>
    triggers.map(({ trigger, patterns }) => ({
      trigger,
      patterns: patterns.filter((pattern) => isLast(pattern) === last),
    }));
  return [...split(false), ...split(true).filter(({ patterns }) => patterns.length > 0)];
}

/** What words that leave no doubt weigh: more than one role. */
const SURE = 3;

/** More than all that a draft can hold. */
const RESIDUAL = 20;

/** More than whose what is counted is. */
const GENERAL = 1.5;

/** How much a draft says, to choose among the patterns of one trigger; what is planned or said weighs less than any other claim. */
const weightOf = ({ args, quantity, frame }: Draft): number => {
  let weight = (quantity ? 3 : 0) - (frames[frame].residual ? RESIDUAL : 0);
  if (frames[frame].general) weight -= GENERAL;
  for (const role of frames[frame].roles)
    if (args[role.name]?.every(isUnresolved)) weight += 0.5;
    else if (args[role.name]) weight += role.key ? 2 : role.values.length > 0 ? 0.1 : 1;
  return weight;
};
