/** What pronouns and nouns were found to mean, noted so that later ones can mean it too. */
import type { EntityType } from '../../../schema.js';
import { lastBefore, lastIn, type Mention, REACH } from './mention.js';
import type { Referents } from './referents.js';

/** Notes what a pronoun or noun was found to mean, so that later ones can mean it too; `type` is that of a name not found near. */
export function noteResolved(
  { resolved, mentions }: Referents,
  key: string,
  type: EntityType,
  sentence: number,
  { start, preposition }: { readonly start: number; readonly preposition: string | null },
): void {
  const place = lastIn(resolved, sentence);
  if (resolved[place]?.start === start) return;
  let before = lastBefore(mentions, start);
  for (let seen = 0; before >= 0 && seen < REACH && mentions[before]!.key !== key; seen += 1) before -= 1;
  const named = mentions[before]?.key === key ? mentions[before] : undefined;
  resolved.splice(place + 1, 0, {
    start,
    type: named?.type ?? type,
    key,
    sentence,
    free: preposition === null,
    source: false,
    institution: named?.institution ?? false,
    civic: named?.civic ?? false,
    town: named?.town ?? false,
    bare: named?.bare ?? false,
    count: named?.count ?? 1,
  });
}

/** What was resolved so far stays, whatever is tried now. */
export function keepResolved(referents: Referents): void {
  referents.kept = referents.resolved.length;
}

/** Takes back all that was resolved beyond a number, but for what stays. */
export function forgetResolved({ resolved, kept }: Referents, known: number): void {
  resolved.length = Math.max(known, kept);
}

/** What the words at an offset of a sentence were found to mean. */
export function resolvedAt({ resolved }: Referents, sentence: number, start: number): Mention | null {
  for (let at = lastIn(resolved, sentence); resolved[at]?.sentence === sentence; at -= 1)
    if (resolved[at]!.start === start) return resolved[at]!;
  return null;
}
