/** What an article begins with, as the scene of the tolls behind it: what happened, and where. */
import { frames } from '../../../frames.js';
import { onceFor } from '../../../once.js';
import type { Entity, Filler, Frame } from '../../../schema.js';
import { type Reading, readingsOf, type Sentence } from '../article/read.js';
import { meansAnother, placeWithin } from '../fillers/event-places.js';
import { implicit } from '../fillers/word-fillers.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item } from '../syntax/items.js';
import { isNoun } from '../syntax/parsed-sentence.js';
import { happeningOf, isElsewhere, isOfOtherTime, type Scene, spotIn } from './scene.js';

/** What happened and where, as far as title and lead tell it. */
interface Lead {
  readonly scene: Scene | null;
  readonly place: Filler | null;
}

/** How many sentences before a toll may tell that it is of another event than that which the article begins with. */
const FAR = 8;

/** So many sentences behind it an article is still about what it begins with; a digest tells of many things. */
const REACH = 60;

/** What the article begins with, where the toll of a sentence may be of it: no other place or time is told there or since. */
export function leadOf(reading: Reading): Lead | null {
  const { sentence, referents } = reading;
  const earlier = referents.lead.filter(({ index }) => index < sentence.index);
  const lead = earlier.length === referents.lead.length ? referents.lead : earlier;
  if (lead.length === 0 || sentence.index - lead.at(-1)!.index > REACH) return null;
  if (isOfOtherTime(reading) || isOfOther(reading, lead)) return null;
  const place = placeIn(lead);
  if (isBeside(reading, lead, place)) return null;
  return { scene: sceneIn(lead), place: place === null ? null : implicit(place) };
}

/** What happened, as the article begins: asked by every toll of an article, so it is read once. */
const sceneIn = onceFor((lead: readonly Sentence[]): Scene | null => firstOf(lead, happeningOf));

/** The place that the article’s first happening is told of, or else that it names alone where people are hurt. */
const placeIn = onceFor((lead: readonly Sentence[]): string | null => {
  // the title names the country, what stands behind it the town
  const body = [...lead.slice(1), lead[0]!];
  const within = firstOf(body, (sentence) => {
    const told = happeningOf(sentence);
    return told && placeWithin(told.reading, told.at, told.reading.phrases[told.at]!.end, true);
  });
  const spot = within ?? firstOf(body, (sentence) => (tellsToll(sentence) ? spotOf(sentence) : null));
  return spot?.entity ?? null;
});

function spotOf(sentence: Sentence): Entity | null {
  const last = readingsOf(sentence).at(-1);
  return last ? spotIn(last) : null;
}

/** Whether a toll, or a happening told since, is of another place than the article begins with. */
function isOfOther(reading: Reading, lead: readonly Sentence[]): boolean {
  const told = lead.flatMap(readingsOf);
  if (isElsewhere(reading, ...told)) return true;
  let { before } = reading.sentence;
  for (let back = 0; before && back < FAR && !lead.includes(before); back += 1, before = before.before) {
    const scene = happeningOf(before);
    const isNew = scene && !meansAnother(scene.reading, scene.at);
    if (isNew && isElsewhere(scene.reading, ...told)) return true;
  }
  return false;
}

/** «… à Vaubrun. Neuf blessés, selon l’hôpital d’Avignon»: whether a body is named by the other place that the article begins with. */
function isBeside({ phrases }: Reading, lead: readonly Sentence[], place: string | null): boolean {
  const bodies = phrases.flatMap((one) =>
    isNoun(one) && one.entity?.entity?.type === 'ORG' ? one.entity.entity.name : [],
  );
  if (bodies.length === 0) return false;
  const others = lead.flatMap(({ items }) =>
    items.flatMap(({ entity }) => (entity?.type === 'LOC' && entity.entity !== place ? entity.name : [])),
  );
  return others.some((name) => bodies.some((body) => body.endsWith(name)));
}

/** Whether a sentence tells that people were hurt, or of what. */
const tellsToll = (sentence: Sentence): boolean =>
  happeningOf(sentence) !== null ||
  sentence.items.some(({ word }) => isToll(word, sentence.lexicon) || isCrash(word, sentence.lexicon));

/** «Un camion a percuté un car à Borre» */
const isCrash = ({ verbs }: Item['word'], { crashes }: Lexicon): boolean =>
  verbs.some(({ lemma }) => crashes.has(lemma));

function isToll({ noun, verbs }: Item['word'], { nounPatterns, verbPatterns }: Lexicon): boolean {
  const tolls = (patterns: readonly { frame: Frame }[] = []): boolean =>
    patterns.length > 0 && patterns.every(({ frame }) => frames[frame].toll === true);
  return (
    tolls(nounPatterns.get(noun ?? '')?.patterns) ||
    verbs.some(({ lemma }) => tolls(verbPatterns.get(lemma)?.patterns))
  );
}

/** The first answer that is one. */
function firstOf<Item, Answer>(items: readonly Item[], ask: (item: Item) => Answer | null): Answer | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer) return answer;
  }
  return null;
}
