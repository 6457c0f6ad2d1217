/** Offices that are not named where somebody comes or goes: what the article says of that person, or of whom he follows. */
import { frames } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Draft } from '../draft.js';
import { isPublic } from '../fillers/titles.js';
import { implicit } from '../fillers/word-fillers.js';

/** An office that somebody has, had or gets. */
interface Office {
  readonly sentence: number;
  readonly role: Filler;
  readonly org: string | undefined;
  /** «l’ancien patron»: his no more, unless it is of this house that one tells. */
  readonly isFormer: boolean;
  /** «ministre», which nobody is in a firm. */
  readonly isPublic: boolean;
}

/** Who leaves an office, and the word that says so. */
interface Left {
  readonly person: string | undefined;
  readonly office: Office;
  readonly at: number;
}

/** How many offices of one person are remembered, the latest. */
const REMEMBERED = 4;
/** How many sentences further on somebody's successor is named. */
export const SOON = 2;
/** No word that says that an office is over is longer, with the space behind it; no more of the text is looked at. */
const LONGEST_WORD = 20;

/** Fills the office of who comes or goes, in the order of the text; `unplaced` are those of whom no house is said there. */
export function completeSeats(drafts: readonly Draft[], unplaced: ReadonlySet<Draft>, text: string): void {
  const known = new Map<string, Office[]>();
  let left: Left[] = [];
  for (let from = 0; from < drafts.length; ) {
    const { sentence } = drafts[from]!;
    let to = from;
    while (drafts[to]?.sentence === sentence) to += 1;
    const moves = drafts.slice(from, to).filter(({ frame }) => frames[frame].family === 'role');
    from = to;
    for (const draft of moves) note(known, draft, text);
    left = left.filter(({ office }) => sentence - office.sentence <= SOON);
    const departures = moves.filter(({ frame }) => frame === 'departure');
    for (const draft of departures) lend(draft, ownOffice(known, draft));
    for (const draft of departures)
      if (draft.args.role)
        left.push({ person: personOf(draft), office: officeOf(draft, text), at: draft.trigger.start });
    for (const draft of moves) {
      if (draft.frame !== 'appointment' || draft.args.role) continue;
      lend(draft, officeTaken(known, draft, left, unplaced));
      if (draft.followed !== undefined) note(known, draft, text);
    }
    // «nommée directrice pour succéder à Luc Petit, parti à la retraite»
    for (const draft of departures) lend(draft, ownOffice(known, draft));
  }
}

const personOf = ({ args }: Draft): string | undefined => args.person?.[0]?.entity;
const houseOf = ({ args }: Draft): string | undefined => args.org?.[0]?.entity;

function note(known: Map<string, Office[]>, draft: Draft, text: string): void {
  if (!draft.args.role?.[0] || draft.args.role[0].start === null) return;
  const office = officeOf(draft, text);
  for (const person of [personOf(draft), draft.followed]) {
    if (person === undefined) continue;
    const offices = known.get(person);
    if (offices) {
      offices.push(office);
      if (offices.length > REMEMBERED) offices.shift();
    } else known.set(person, [office]);
  }
}

function officeOf(draft: Draft, text: string): Office {
  const { sentence, lexicon } = draft;
  const role = draft.args.role![0]!;
  const isFormer = isHeldBefore(draft, text);
  return { sentence, role, org: houseOf(draft), isFormer, isPublic: isPublic(draft, text, lexicon) };
}

/** «l’ancien patron», «ex-ministre»: a position that is held no more. */
export function isHeldBefore({ frame, args, lexicon }: Draft, text: string): boolean {
  const start = args.role?.[0]?.start ?? null;
  if (frame !== 'position' || start === null) return false;
  const before = text
    .slice(Math.max(0, start - LONGEST_WORD), start)
    .trimEnd()
    .split(/\s/u)
    .at(-1)!
    .toLowerCase();
  return (
    lexicon.formers.has(before) ||
    [...lexicon.formers].some((former) => former.endsWith('-') && before.endsWith(former))
  );
}

/** Whether an office is one in the house that somebody joins or leaves, as far as both are known. */
function isThere({ org, isFormer, isPublic: isOfState }: Office, house: string | undefined): boolean {
  if (org !== undefined && house !== undefined) return org === house;
  return !isFormer && !(isOfState && house !== undefined);
}

/** «La directrice commerciale, Anne Duval, a claqué la porte» */
const ownOffice = (known: ReadonlyMap<string, readonly Office[]>, draft: Draft): Office | undefined =>
  known.get(personOf(draft) ?? '')?.findLast((office) => isThere(office, houseOf(draft)));

/** The office of whom somebody follows, of whom has just left, or where no house is said («nommée en octobre») one's own. */
function officeTaken(
  known: ReadonlyMap<string, readonly Office[]>,
  draft: Draft,
  left: readonly Left[],
  unplaced: ReadonlySet<Draft>,
): Office | undefined {
  const { followed, sentence } = draft;
  const house = houseOf(draft);
  const person = personOf(draft);
  const isNearby = (one: Office): boolean => !one.isPublic && sentence - one.sentence <= SOON;
  if (followed !== undefined) {
    const office = known.get(followed)?.findLast((one) => isThere({ ...one, isFormer: false }, house));
    if (office) return office;
  }
  // «cède la présidence de Kombi à Anne Duval»
  const isSame = ({ at }: Left): boolean => at === draft.trigger.start;
  const seat = left.findLast((one) => one.person !== person && isThere(one.office, house));
  if (seat && (unplaced.has(draft) || isSame(seat))) return seat.office;
  return unplaced.has(draft) && draft.begun
    ? known.get(person ?? '')?.findLast((one) => isNearby(one) && isThere(one, house))
    : undefined;
}

function lend(draft: Draft, office: Office | undefined): void {
  if (!office || draft.args.role) return;
  draft.args.role = [office.role];
  if (!draft.args.org && office.org !== undefined) draft.args.org = [implicit(office.org)];
}
