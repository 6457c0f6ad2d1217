/** Whose office somebody takes: no role of the frame, but what the article says of the one tells of the other. */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import type { Trigger } from '../syntax/parsed-sentence.js';
import { fillSlots } from './fill-slots.js';
import type { Search } from './search.js';

const PERSON = frames.appointment.roles.find(({ name }) => name === 'person')!;
/** How patterns name whom somebody follows. */
const FOLLOWED = 'followed';

/** «Anne Duval succède à Luc Petit», «lui succède»: the person who is followed. */
export function followedIn(search: Search): string | undefined {
  const asked = search.pattern.slots.find(({ role }) => role === FOLLOWED);
  return asked && fillSlots(search, PERSON, asked.slots)?.[0]?.entity;
}

/** Tenses of an auxiliary that tells what has not happened yet, or might. */
const AHEAD: ReadonlySet<string> = new Set(['future', 'conditional', 'subjunctive', 'infinitive']);

/** «qui a succédé à Luc Petit», «nommée pour lui succéder»: who is in office since, so that the title beside the name is of it. */
export function isBegun({ phrases }: Reading, { at }: Trigger, { frame }: CompiledPattern): boolean {
  const verb = phrases[at]!;
  if (frames[frame].tenure !== 'begins' || verb.kind !== 'verb') return false;
  if (verb.form === 'infinitive' && verb.preposition !== null) return true;
  return !AHEAD.has(verb.tense) && verb.head.word.verbs.every(({ form }) => form === 'participle');
}
