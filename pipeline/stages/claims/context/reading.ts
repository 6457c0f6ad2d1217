import { frames } from '../../../frames.js';
import type { Frame, Modality } from '../../../schema.js';
import { attribute } from './attribution.js';
import type { Reading } from './context.js';
import { gather } from './evidence.js';
import { CLASS } from './lexicon.js';
import { isLoose, type Place } from './place.js';
import type { Roles } from './sources.js';
import { readStage } from './stage.js';
import { is } from './words.js';

const PRIORITY: readonly Modality[] = [
  'denied',
  'hypothetical',
  'negotiated',
  'confirmed',
  'reported',
  'planned',
  'opinion',
  'asserted',
];

/** Reads polarity, modality, stage and sources at a trigger. */
export function readAt(place: Place, frame: Frame, parties: readonly string[], roles: Roles): Reading {
  const evidence = gather(place, frame);
  if (isOpposite(place, frame)) evidence.negative = !evidence.negative;
  const attribution = attribute(place, frame, parties, roles, evidence);
  const { effect } = evidence;
  const isSaid = evidence.candidates.some(
    ({ modality }) => modality === 'reported' || modality === 'confirmed',
  );
  if (effect) evidence.candidates.push({ modality: isSaid ? 'reported' : 'hypothetical', span: effect });
  const candidates = evidence.signs.has('cancelled')
    ? evidence.candidates.filter(({ modality }) => modality !== 'planned' && modality !== 'negotiated')
    : evidence.candidates;
  const best = PRIORITY.map((modality) => candidates.find((one) => one.modality === modality)).find(
    (one) => one !== undefined,
  );
  const modality = (!frames[frame].silence && best?.modality) || 'asserted';
  return {
    // A denial denies the claim as it would stand without it.
    polarity: evidence.negative && modality !== 'denied' && frame !== 'no_comment' ? '-' : '+',
    modality,
    modalityCue: best?.span ?? null,
    stage: readStage(frame, modality, evidence.negative, evidence.signs),
    attribution,
  };
}

/** «une perte» where the frame is a profit. */
function isOpposite({ block, first, last }: Place, frame: Frame): boolean {
  const words = block.lexicon.negative.get(frame);
  return words !== undefined && block.words.slice(first, last + 1).some(({ form }) => words.has(form));
}

/** In a question (but for what it takes for granted), an imagined example or the title of a work nothing is claimed. */
export function isSilent(place: Omit<Place, 'sayings' | 'meant'>): boolean {
  if (isTitle(place)) return true;
  const { sentence, first } = place;
  if (sentence.question) return !isLoose(place);
  return sentence.imagined < first;
}

/** «le livre « … »», «intitulé « … »». */
function isTitle({ block, first }: Pick<Place, 'block' | 'first'>): boolean {
  const quote = block.quotes[block.quoteAt[first]!];
  if (!quote) return false;
  return is(block.words[quote.open - 1], CLASS.work) || is(block.words[quote.open - 2], CLASS.work);
}
