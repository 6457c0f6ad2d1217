/** One pattern against one trigger: the draft of a claim that it makes, or null. */
import { frames, type Role } from '../../../frames.js';
import type { Filler, Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { addImplicit, figureOwner } from '../fillers/implicit.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import { headlineSubject } from '../syntax/nonfinite-subjects.js';
import type { Trigger } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { sellerNamed } from '../syntax/sellers.js';
import { subjectOf } from '../syntax/subject-of.js';
import { isAside, isGiven } from './asides.js';
import { placeOfFigure } from './figure-places.js';
import { fillSlots } from './fill-slots.js';
import { addDirection, settleAmounts, untilEarlier } from './from-to.js';
import { addHeadline, isHeadline } from './headline.js';
import { quantityIn } from './quantity-in.js';
import type { Search } from './search.js';
import { fitsTrigger } from './trigger-fit.js';
import { unknownIn } from './unknown.js';

/** Fills the slots of a pattern around a trigger; null where it does not fit or lacks what it requires. */
export function match(
  reading: Reading,
  trigger: Trigger,
  pattern: CompiledPattern,
  used: ReadonlySet<string>,
): Draft | null {
  if (!fitsTrigger(reading, trigger, pattern)) return null;
  const { roles } = frames[pattern.frame];
  const search: Search = {
    reading,
    trigger,
    pattern,
    taken: soldBy(reading, trigger, pattern),
    places: [],
    counted: null,
    owned: false,
  };
  const args: Record<string, Filler[]> = {};
  /** The roles for which nobody was found. */
  const open: { readonly role: Role; readonly slots: readonly string[] }[] = [];
  /** The roles with `+` that were filled. */
  const added: string[] = [];
  let quantity: Quantity | null = null;
  for (const [role, value] of pattern.valueList)
    args[role] = [{ start: trigger.item.start, end: trigger.item.end, value }];
  for (const { role: name, slots, filled: filledRole, vital } of pattern.slots) {
    if (name === 'quantity') {
      quantity = quantityIn(search, slots, used);
      if (!quantity && vital) return null;
      continue;
    }
    const filled =
      filledRole &&
      (fillSlots(search, filledRole, slots) ?? (vital ? unknownIn(search, filledRole, slots) : null));
    if (!filled) {
      if (vital && !isHeadline(reading)) return null;
      if (filledRole) open.push({ role: filledRole, slots });
      continue;
    }
    const known = args[filledRole.name];
    args[filledRole.name] = known ? [...known, ...filled] : filled;
    if (name !== filledRole.name) added.push(name);
    const entities = filled.flatMap(({ entity }) => entity ?? []);
    if (entities.length > 0) search.taken = new Set([...search.taken, ...entities]);
  }
  const { family } = frames[pattern.frame];
  if (isHeadline(reading) && !hasOther(reading, trigger, pattern))
    addHeadline(reading, args, rolesAsked(pattern, roles), search.taken, family === 'role');
  const isStart = quantity !== null && settleAmounts(reading, args, quantity);
  if (isStart) quantity = null;
  const seller = sellerOf(reading, trigger, pattern, args);
  if (pattern.implicit)
    addImplicit(reading, { frame: pattern.frame, trigger: trigger.item, args, ...seller });
  addDirection(args, reading);
  const has = (name: string): boolean =>
    args[name] !== undefined ||
    (name === 'quantity' && (isStart || quantity !== null)) ||
    added.includes(name);
  for (const { role, slots } of open) {
    const known = args[role.name];
    // «Le groupe s’allie à Galda»: one of two parties is known, the other told
    const isLacking = !known || known.length < role.least;
    const unknown = isLacking ? unknownIn(search, role, slots) : null;
    if (unknown) args[role.name] = known ? [...unknown, ...known] : unknown;
  }
  if (pattern.required.length > 0) {
    if (!pattern.required.some((names) => names.every(has))) return null;
  } else if (!roles.some((role) => role.key && has(role.name))) return null;
  for (const { name, like } of roles)
    if (like && args[like] && !args[name])
      args[name] =
        figureOwner(reading, args[like][0]!) ??
        placeOfFigure(reading, trigger.at, args[like][0]!) ??
        args[like].map(({ start, end }) => ({ start, end, via: 'description' }));
  if (roles.some((role) => role.least > (args[role.name]?.length ?? role.least))) return null;
  const { start, end } = trigger.item;
  return {
    sentence: reading.index,
    frame: pattern.frame,
    trigger: { start, end },
    args,
    quantity,
    ...untilEarlier(reading, { args, quantity, roles, trigger: trigger.item }),
    ...seller,
    aside: isAside(reading, trigger, pattern) || isGiven(reading, trigger, pattern, quantity),
    ...(pattern.affirms && { affirms: true }),
    ...((pattern.ahead || isHeadlined(reading, trigger)) && { ahead: true }),
    rule: pattern.rule,
    lexicon: reading.lexicon,
  };
}

/** «Kombi to cut 600 jobs»: told as what is to come. */
const isHeadlined = (reading: Reading, { at }: Trigger): boolean => {
  const verb = reading.phrases[at]!;
  return verb.kind === 'verb' && verb.form === 'infinitive' && headlineSubject(reading, at) !== null;
};

const NOBODY: ReadonlySet<string> = new Set();

/** «Zerna reprend à Altor l’usine de Vitré»: who sells is neither bought nor buys. */
function soldBy(reading: Reading, { at }: Trigger, { frame }: CompiledPattern): ReadonlySet<string> {
  const seller = frames[frame].family === 'acquisition' ? sellerNamed(reading, at) : null;
  return seller === null ? NOBODY : new Set([seller]);
}

/** «Brivalor cherche à vendre Trimex»: the subject of a verb that says a purchase, where it is not the buyer. */
function sellerOf(
  reading: Reading,
  { at }: Trigger,
  { frame }: CompiledPattern,
  args: Readonly<Record<string, readonly Filler[]>>,
): Pick<Draft, 'seller'> {
  const phrase = reading.phrases[at]!;
  if (frames[frame].family !== 'acquisition' || phrase.kind !== 'verb' || phrase.passive) return {};
  const subject = subjectOf(reading, at);
  const noun = subject === null ? undefined : (reading.phrases[subject] as NounPhrase);
  const seller = noun?.entity?.entity?.entity;
  const isSaid = Object.values(args).some((fillers) => fillers.some(({ entity }) => entity === seller));
  return seller === undefined || isSaid ? {} : { seller };
}

/** «France : le chômage va repartir à la hausse»: who plans or foresees is the verb's own subject, or nobody. */
const hasOther = (reading: Reading, { at }: Trigger, { frame }: CompiledPattern): boolean =>
  frames[frame].residual === true && reading.phrases[at]!.kind === 'verb' && subjectOf(reading, at) !== null;

/** The roles of a frame, with only the types that a pattern lets in. */
const rolesAsked = ({ slots }: CompiledPattern, roles: readonly Role[]): Role[] =>
  roles.map((role) => slots.find(({ filled }) => filled?.name === role.name)?.filled ?? role);
