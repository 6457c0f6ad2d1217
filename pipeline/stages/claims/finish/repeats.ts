/** One claim for what is said twice in a clause, and none for what another claim says better. */
import { frames } from '../../../frames.js';
import { isCapital } from '../../../numerals/characters.js';
import type { Filler } from '../../../schema.js';
import type { Draft } from '../draft.js';
import { namesTitle } from '../fillers/titles.js';
import { NEAR, type Placed } from './clause-of-draft.js';
import { isHeldBefore } from './seats.js';

/** Of two drafts of one frame in one clause that do not contradict each other, the fuller one; sentence by sentence. */
export function withoutRepeats(placed: readonly Placed[], text: string): Placed[] {
  const bySentence = new Map<number, Placed[]>();
  const told = new Set<string>();
  for (const one of placed) {
    const description = descriptionOf(one.draft, text);
    if (description && told.has(description.said) && description.again) continue;
    if (description) told.add(description.said);
    const same = bySentence.get(one.draft.sentence);
    if (same) same.push(one);
    else bySentence.set(one.draft.sentence, [one]);
  }
  return [...bySentence.values()].flatMap((same) => withoutRepeatsInSentence(same, text));
}

/** «le fabricant de compteurs»: of whom a description is said by which noun, and whether its words alone stand for him. */
function descriptionOf(
  { frame, args, trigger }: Draft,
  text: string,
): { said: string; again: boolean } | null {
  const [one] = args.org ?? [];
  if (frame !== 'business_activity' || one?.entity === undefined) return null;
  const said = `${one.entity} ${text.slice(trigger.start, trigger.end).toLowerCase()}`;
  return { said, again: one.via === 'anaphora' };
}

function withoutRepeatsInSentence(placed: readonly Placed[], text: string): Placed[] {
  const kept: Placed[] = [];
  for (const [at, one] of placed.entries()) {
    const { frame } = one.draft;
    const isWeaker = frame === 'position' || frames[frame].residual;
    const around = isWeaker ? placed.slice(Math.max(0, at - NEAR), at + NEAR) : [];
    if (frame === 'position' && around.some((other) => isSameOffice(one, other))) continue;
    if (frames[frame].residual && (saysMore(one, around) || isInner(one, around))) continue;
    const same = repeatedAt(one, kept, text);
    if (same < 0) kept.push(one);
    else kept[same] = together(kept[same]!, one);
  }
  return kept;
}

/** The first of the claims kept last that another repeats; -1 for none. */
function repeatedAt(one: Placed, kept: readonly Placed[], text: string): number {
  for (let at = Math.max(0, kept.length - NEAR); at < kept.length; at += 1)
    if (isRepeat(one, kept[at]!, text)) return at;
  return -1;
}

/** The fuller of two, with what only the other says («boucle un tour de table …, mené par Eurazeo»). */
function together(a: Placed, b: Placed): Placed {
  const more = fullness(b.draft) - fullness(a.draft);
  const [full, other] = more > 0 || (more === 0 && isSaidOf(b.draft, a.draft)) ? [b, a] : [a, b];
  return { ...full, draft: { ...full.draft, args: { ...other.draft.args, ...full.draft.args } } };
}

/** «Les négociations entre X et Y ont échoué»: what is said of the noun tells more than the noun. */
const isSaidOf = ({ args }: Draft, { trigger }: Draft): boolean =>
  Object.values(args)
    .flat()
    .some(
      ({ start, end, entity }) =>
        entity === undefined && start !== null && start <= trigger.start && trigger.end <= end!,
    );

/** Whether the words that a plan or statement holds are a claim of their own. */
function saysMore({ draft }: Placed, placed: readonly Placed[]): boolean {
  const held = Object.values(draft.args).flat();
  return placed.some(
    ({ draft: other }) =>
      (!frames[other.frame].residual || (draft.frame === 'statement' && other.frame !== 'statement')) &&
      !(draft.frame === 'plan' && (isTitle(other) || isGoal(draft, other))) &&
      held.some(
        ({ start, end, entity }) =>
          entity === undefined && start !== null && start <= other.trigger.start && other.trigger.end <= end!,
      ),
  );
}

/** «compte doubler ses effectifs»: what is to change is the plan, too. */
const isGoal = ({ trigger }: Draft, { frame, trigger: own }: Draft): boolean =>
  frame === 'change' && own.start > trigger.start;

/** «entend annuler la décision de la présidente Duval»: an office by its title, in passing. */
const isTitle = ({ frame, trigger, args }: Draft): boolean =>
  frame === 'position' && args.role?.[0]?.start === trigger.start;

/** «devrait annoncer une réforme»: one plan, and none within it. */
function isInner({ draft }: Placed, placed: readonly Placed[]): boolean {
  const own = draft.args.action?.[0];
  if (!own || own.start === null) return false;
  return placed.some(({ draft: other }) => {
    const held = other.frame === draft.frame ? other.args.action?.[0] : undefined;
    if (!held || held.start === null || held === own) return false;
    return held.start <= draft.trigger.start && own.end! <= held.end! && held.start < own.start!;
  });
}

/** «devient directrice générale d’Engie» is an appointment and no position. */
function isSameOffice({ draft: a }: Placed, { draft: b }: Placed): boolean {
  if (a.sentence !== b.sentence || a.frame === b.frame || frames[a.frame].family !== frames[b.frame].family)
    return false;
  const [mine, theirs] = [a.args.role?.[0], b.args.role?.[0]];
  if (!mine || !theirs || mine.start === null || theirs.start === null) return false;
  // «La directrice commerciale, X, a claqué la porte»: the office that the title tells is hers first
  if (mine === theirs) return false;
  return mine.start < theirs.end! && theirs.start < mine.end!;
}

/** Whether two drafts of one frame in one clause say the same: no key role, value or amount tells them apart. */
function isRepeat(a: Placed, b: Placed, text: string): boolean {
  if (a.draft.sentence !== b.draft.sentence || a.draft.frame !== b.draft.frame) return false;
  if (a.clause.start >= b.clause.end || b.clause.start >= a.clause.end) return false;
  if (a.draft.quantity && b.draft.quantity) return false;
  if (isOtherOffice(a, b, text) || isOtherPost(a, b, text) || isOtherAct(a, b, text)) return false;
  return frames[a.draft.frame].roles.every(({ name, key, types, values }) => {
    const [mine, theirs] = [a.draft.args[name], b.draft.args[name]];
    // «supprime 900 postes, sans départs contraints»: of one kind, and of all
    if (values.length > 0 && !mine !== !theirs && name !== 'direction') return false;
    // «fait un mort et sept blessés»
    if (values.length > 0 && mine && theirs && mine[0]!.value !== theirs[0]!.value) return false;
    if (!mine || !theirs || !key) return true;
    if (types.length === 0) return mine[0]!.start === theirs[0]!.start;
    return mine.some((filler) => theirs.some((other) => sameFiller(filler, other)));
  });
}

/** «Mis en examen pour fraude, il a été placé en garde à vue», «arrêté et condamné»: what was done first, and what then. */
function isOtherAct({ draft: a }: Placed, { draft: b }: Placed, text: string): boolean {
  const { acts, quantities } = frames[a.frame];
  const [mine, theirs] = [a.args.action?.[0], b.args.action?.[0]];
  if (!acts || quantities.length > 0 || !mine || !theirs) return false;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  if (mine.start! < theirs.end! && theirs.start! < mine.end!) return false;
  const between = text.slice(first.trigger.end, second.trigger.start);
  return between.includes(',') || between.split(' ').some((word) => first.lexicon.wordOf(word)?.conjunction);
}

/** «maire de Chelles et député européen»: two offices of one person, of which one is of state; not «maire adjointe». */
function isOtherOffice({ draft: a }: Placed, { draft: b }: Placed, text: string): boolean {
  // «Le maire, Luc Petit (PS)», «Ancienne ministre, Anne Duval dirige Kombi»
  const isApart = [a, b].some(isSpokenFor) || isHeldBefore(a, text) !== isHeldBefore(b, text);
  if (isApart && !(a.args.org && b.args.org)) return true;
  const [mine, theirs] = [a.args.role?.[0], b.args.role?.[0]];
  if (a.frame !== 'position' || !mine || !theirs || mine.start === null || theirs.start === null)
    return false;
  // «Luc Petit, le directeur financier, assure l’intérim»
  if (namesTitle(mine, text, a.lexicon) !== namesTitle(theirs, text, a.lexicon)) return true;
  const [first, second] = mine.start < theirs.start ? [mine, theirs] : [theirs, mine];
  const joint = text.slice(first.end!, second.start!).trim().split(' ').at(-1)!;
  if (joint !== ',' && !a.lexicon.wordOf(joint)?.conjunction) return false;
  const [one, other] = [titleOf(a, text), titleOf(b, text)];
  // «ministre de l’Agriculture, puis ministre de l’Équipement»
  const said = [first, second].map(({ start, end }) => text.slice(start!, end!).toLowerCase());
  const isSame = one === other && !(a.lexicon.portfolios.has(one ?? '') && said[0] !== said[1]);
  return !isSame && [one, other].some((title) => a.lexicon.publicTitles.has(title ?? ''));
}

/** «Élu maire en 2020, il a été nommé ministre»: the post that a participle opens the sentence with is the earlier one. */
function isOtherPost({ draft: a }: Placed, { draft: b }: Placed, text: string): boolean {
  if (a.frame !== 'appointment') return false;
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const [one, other] = [first.args.role?.[0], second.args.role?.[0]];
  if (!one || !other || one.start === null || other.start === null) return false;
  if (!isCapital(text.charCodeAt(first.trigger.start)) || other.start < second.trigger.start) return false;
  const posts = [one, other].map(({ start, end }) => text.slice(start!, end!).toLowerCase());
  return posts[0] !== posts[1] && text.slice(one.end!, second.trigger.start).includes(',');
}

/** «Luc Petit (PS)»: a position that only the house says for which he speaks. */
const isSpokenFor = ({ frame, args, trigger }: Draft): boolean =>
  frame === 'position' && args.org?.[0]?.start === trigger.start;

const titleOf = ({ trigger, lexicon }: Draft, text: string): string | undefined =>
  lexicon.wordOf(text.slice(trigger.start, trigger.end).toLowerCase())?.noun;

const sameFiller = (a: Filler, b: Filler): boolean =>
  a.entity !== undefined ? a.entity === b.entity : a.start === b.start && b.entity === undefined;

const fullness = ({ args, quantity }: Draft): number => Object.keys(args).length + (quantity ? 2 : 0);
