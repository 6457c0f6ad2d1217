/** Offices whose organisation only the whole article tells. */
import { frames } from '../../../frames.js';
import type { Referents } from '../article/referents.js';
import { houseNamedAfter } from '../article/surnames.js';
import type { Draft } from '../draft.js';
import { mayImply, namesTitle } from '../fillers/titles.js';
import { implicit } from '../fillers/word-fillers.js';
import { completeSeats, SOON } from './seats.js';

/** Fills the organisation of offices: where the person works, as any sentence says, or where the one works who goes. */
export function completeOffices(drafts: readonly Draft[], text: string, referents: Referents): void {
  if (!drafts.some(({ frame }) => frames[frame].family === 'role')) return;
  const { employers, mentions } = referents;
  const unplaced = new Set(drafts.filter(({ args }) => (args.org?.[0]?.via ?? 'implicit') === 'implicit'));
  const organisations = new Set(mentions.flatMap(({ type, key }) => (type === 'ORG' ? key : [])));
  for (const [at, draft] of drafts.entries()) {
    const { frame, args, lexicon } = draft;
    const person = args.person?.[0]?.entity;
    if (frames[frame].family !== 'role' || args.org || person === undefined) continue;
    // «Luc Petit a quitté Kombi. Anne Duval assure l’intérim»
    const mayFollow = frame === 'appointment' || (frame === 'position' && args.role !== undefined);
    const left = mayFollow ? leftBefore(drafts, at, text) : null;
    if (left !== null) {
      args.org = [implicit(left)];
      continue;
    }
    const isSeat = !args.role || !namesTitle(args.role[0]!, text, lexicon);
    const isOffice = frame !== 'position' || isSeat || mayImply(draft, text, lexicon);
    const known = isOffice ? employers.get(person) : undefined;
    const [org] = known ?? [];
    // a minister's is the state, which goes without saying
    if (org !== undefined && known!.size === 1 && organisations.has(org)) args.org = [implicit(org)];
    const own = known === undefined && isOffice ? houseNamedAfter(person, mentions) : null;
    if (own !== null) args.org = [implicit(own)];
  }
  for (const [at, draft] of drafts.entries()) {
    // «cédera son fauteuil à Nathalie Estérel»: who comes has the post of who goes
    const other = [drafts[at - 1], drafts[at + 1]].find((one) => one && isSameMove(one, draft));
    const org = other?.args.org?.[0]?.entity;
    if (org !== undefined && !draft.args.org) draft.args.org = [implicit(org)];
  }
  completeSeats(drafts, unplaced, text);
}

/** «Luc Petit quitte Kombi. L’intérim est confié à Anne Duval»: the house that somebody else has just left. */
function leftBefore(drafts: readonly Draft[], at: number, text: string): string | null {
  const { sentence, args, lexicon } = drafts[at]!;
  const role = args.role?.[0];
  if (role && namesTitle(role, text, lexicon)) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = drafts[before]!;
    if (sentence - one.sentence > SOON) return null;
    const isOther = one.args.person?.[0]?.entity !== args.person?.[0]?.entity;
    const org = one.frame === 'departure' && isOther ? one.args.org?.[0]?.entity : undefined;
    if (org !== undefined) return org;
  }
  return null;
}

const isSameMove = (a: Draft, b: Draft): boolean =>
  a.trigger.start === b.trigger.start &&
  a.frame !== b.frame &&
  frames[a.frame].family === 'role' &&
  frames[b.frame].family === 'role';
