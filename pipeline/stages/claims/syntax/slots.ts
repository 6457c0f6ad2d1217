/** Where to look for a role's filler: each slot of a pattern as phrases of the sentence, best first. */
import { namedBehindColon } from './bearers.js';
import { ownersOf } from './genitives.js';
import { ofNoun } from './noun-slots.js';
import { known, type ParsedSentence, type Trigger } from './parsed-sentence.js';
import type { NounPhrase } from './phrases.js';
import { ofVerb } from './verb-slots.js';

/** The phrases that stand in a slot of a trigger; looked for once, whatever number of patterns ask. */
export function phrasesIn(sentence: ParsedSentence, trigger: Trigger, slot: string): readonly number[] {
  for (const known of trigger.slots) if (known.slot === slot) return known.places;
  const places = findIn(sentence, trigger, slot);
  trigger.slots.push({ slot, places });
  return places;
}

function findIn(sentence: ParsedSentence, trigger: Trigger, slot: string): number[] {
  const dot = slot.lastIndexOf('.');
  if (dot > 0) {
    const inner = slot.slice(dot + 1);
    const outer = slot.slice(0, dot);
    const found = phrasesIn(sentence, trigger, outer);
    // «fondé par le fonds Ardian, a réalisé un chiffre d’affaires …, en recul»: of the nearest noun
    const places = outer === 'host' ? nearestNoun(sentence, found) : found;
    if (inner === 'owner') return places.flatMap((place) => ownersOf(sentence, place));
    return places.flatMap((place) => ofNoun(sentence, place, inner));
  }
  if (slot === 'colon') return namedBehindColon(sentence);
  if (slot === 'any')
    return sentence.phrases.flatMap((phrase, place) => (phrase.kind === 'noun' ? place : []));
  return sentence.phrases[trigger.at]?.kind === 'verb'
    ? ofVerb(sentence, trigger.at, slot)
    : ofNoun(sentence, trigger.at, slot);
}

const nearestNoun = ({ phrases }: ParsedSentence, places: readonly number[]): number[] =>
  known(places.find((place) => (phrases[place] as NounPhrase).head) ?? null);
