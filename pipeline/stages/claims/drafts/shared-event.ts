/** «Deux personnes sont mortes et trois ont été blessées dans un incendie à Rennes»: both in one event. */
import { frames } from '../../../frames.js';
import type { Draft } from '../draft.js';

/** Gives the tolls of a sentence the event and place that the next one beside them names. */
export function shareEvent(drafts: readonly Draft[]): void {
  const tolls = drafts.filter(({ frame, quantity }) => frames[frame].toll === true && quantity !== null);
  for (const [i, toll] of tolls.entries()) {
    const next = tolls[i + 1];
    if (next) sharePlace(toll, next);
    if (!next || toll.args.event || toll.args.place) continue;
    const { event, place } = next.args;
    // «quatre policiers ont été tués et quinze blessés à Diyarbakir»
    if (!event && place && (place[0]?.start ?? 0) > next.trigger.end) toll.args.place = place;
    // «101 morts au Pérou, tandis que l’ouragan a fait 21 morts en Équateur»: before its verb it is of that alone
    if (!event || (event[0]?.start ?? 0) < next.trigger.end) continue;
    Object.assign(toll.args, { event }, place && { place });
  }
}

/** «39 morts à Mayotte et 124 blessés»: in one event both are in one place. */
function sharePlace(toll: Draft, next: Draft): void {
  const [event, other] = [toll.args.event?.[0], next.args.event?.[0]];
  if (!event || event.start !== other?.start || event.entity !== other.entity) return;
  const { place = next.args.place } = toll.args;
  if (!place) return;
  toll.args.place = place;
  next.args.place ??= place;
}
