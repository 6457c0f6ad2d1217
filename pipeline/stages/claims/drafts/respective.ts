/** Lists that go pair by pair: «les patrons de Kombi et de Lithéa, Luc Petit et Anne Duval». */
import { frames } from '../../../frames.js';
import type { Draft } from '../draft.js';

/** One draft for each person of an office, where as many houses are named; else the draft as it is. */
export function respectivelyOf(draft: Draft): Draft[] {
  const { person, org } = draft.args;
  if (frames[draft.frame].family !== 'role' || !person || !org) return [draft];
  if (person.length < 2 || person.length !== org.length || org.some(({ via }) => via !== 'name'))
    return [draft];
  return person.map((one, at) => ({
    ...draft,
    args: { ...draft.args, person: [one], org: [org[at]!] },
    ...(at > 0 && { part: true }),
  }));
}
