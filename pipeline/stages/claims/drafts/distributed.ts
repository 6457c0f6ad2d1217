/** «La région et la métropole ajouteront chacune 4 millions»: the same amount for each. */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isNoun } from '../syntax/parsed-sentence.js';

/** One draft for each of several who fill a role, where a word tells that the amount is of each; else the draft as it is. */
export function distributedOf({ phrases, lexicon }: Reading, draft: Draft): Draft[] {
  const { frame, args, quantity, trigger } = draft;
  const role = frames[frame].roles.find(
    ({ name, key, types }) => key && types.includes('ORG') && (args[name]?.length ?? 0) > 1,
  );
  if (!quantity || !role) return [draft];
  const isEach = phrases.some(
    (one) => isNoun(one) && one.start >= trigger.end && one.words.some(({ norm }) => lexicon.each.has(norm)),
  );
  if (!isEach) return [draft];
  return args[role.name]!.map((one, at) => ({
    ...draft,
    args: { ...args, [role.name]: [one] },
    ...(at > 0 && { part: true }),
  }));
}
