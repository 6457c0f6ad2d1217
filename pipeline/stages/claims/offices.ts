/** Offices whose organisation only the whole article tells. */
import { frames } from '../../frames.js';
import { implicit } from './fillers.js';
import { mayImply } from './implicit.js';
import type { Draft } from './match.js';
import type { Referents } from './referents.js';

/** Fills the organisation of offices: where the person works, as any sentence says, or where the one works who goes. */
export function completeOffices(drafts: readonly Draft[], text: string, referents: Referents): void {
  if (!drafts.some(({ frame }) => frames[frame].family === 'role')) return;
  const { employers, mentions } = referents;
  const organisations = new Set(mentions.flatMap(({ type, key }) => (type === 'ORG' ? key : [])));
  for (const draft of drafts) {
    const { frame, args, lexicon } = draft;
    const person = args.person?.[0]?.entity;
    if (frames[frame].family !== 'role' || args.org || person === undefined) continue;
    const isOffice = frame !== 'position' || !args.role || mayImply(draft, text, lexicon);
    const known = isOffice ? employers.get(person) : undefined;
    const [org] = known ?? [];
    // a minister's is the state, which goes without saying
    if (org !== undefined && known!.size === 1 && organisations.has(org)) args.org = [implicit(org)];
  }
  for (const [at, draft] of drafts.entries()) {
    // «cédera son fauteuil à Nathalie Estérel»: who comes has the post of who goes
    const other = [drafts[at - 1], drafts[at + 1]].find((one) => one && isSameMove(one, draft));
    const org = other?.args.org?.[0]?.entity;
    if (org !== undefined && !draft.args.org) draft.args.org = [implicit(org)];
  }
}

const isSameMove = (a: Draft, b: Draft): boolean =>
  a.trigger.start === b.trigger.start &&
  a.frame !== b.frame &&
  frames[a.frame].family === 'role' &&
  frames[b.frame].family === 'role';
