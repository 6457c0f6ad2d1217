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
import { phrasesIn } from '../syntax/slots.js';
import { subjectOf } from '../syntax/subject-of.js';
import { governorOf } from '../syntax/syntax.js';
import { isAside, isGiven } from './asides.js';
import { placeOfFigure } from './figure-places.js';
import { fillSlots } from './fill-slots.js';
import { followedIn, isBegun } from './followed.js';
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
  const { roles, family } = frames[pattern.frame];
  const search: Search = {
    reading,
    trigger,
    pattern,
    taken: soldBy(reading, trigger, pattern),
    places: [],
    counted: null,
    owned: false,
  };
  const filled = fillRoles(search, used);
  if (!filled) return null;
  const { args, open, added } = filled;
  if (isHeadline(reading) && !hasOther(reading, trigger, pattern))
    addHeadline(reading, args, rolesAsked(pattern, roles), search.taken, family === 'role');
  const isStart = filled.quantity !== null && settleAmounts(reading, args, filled.quantity);
  const quantity = isStart ? null : filled.quantity;
  const seller = sellerOf(reading, trigger, pattern, args);
  const others = open.filter((one) => isSomethingNew(search, one)).map(({ role }) => role.name);
  if (pattern.implicit)
    addImplicit(reading, { frame: pattern.frame, trigger: trigger.item, args, ...seller, others });
  addDirection(args, reading);
  for (const role of open) addUnknown(search, args, role);
  const has = (name: string): boolean =>
    args[name] !== undefined ||
    (name === 'quantity' && (isStart || quantity !== null)) ||
    added.includes(name);
  if (!hasRequired(pattern, roles, has)) return null;
  addAlike(search, args, roles);
  if (!pattern.alone && roles.some((role) => role.least > (args[role.name]?.length ?? role.least)))
    return null;
  const { start, end } = trigger.item;
  const followed = followedIn(search);
  const measured = measuredIn(reading, args, roles);
  return {
    sentence: reading.index,
    frame: pattern.frame,
    trigger: { start, end },
    args,
    quantity,
    ...untilEarlier(reading, { args, quantity, roles, trigger: trigger.item }),
    ...seller,
    ...(others.length > 0 && { others }),
    ...(measured.length > 0 && { measured }),
    aside: isAside(reading, trigger, pattern) || isGiven(reading, trigger, pattern, quantity),
    ...(followed !== undefined && { followed }),
    ...(isBegun(reading, trigger, pattern) && { begun: true }),
    ...(pattern.affirms && { affirms: true }),
    ...(pattern.negates && { negates: true }),
    ...((pattern.ahead || isHeadlined(reading, trigger)) && { ahead: true }),
    rule: pattern.rule,
    lexicon: reading.lexicon,
  };
}

type Args = Record<string, Filler[]>;

/** A role for which nobody was found. */
interface OpenRole {
  readonly role: Role;
  readonly slots: readonly string[];
}

/** What the words around a trigger fill. */
interface Filled {
  readonly args: Args;
  readonly open: readonly OpenRole[];
  /** The roles with `+` that were filled. */
  readonly added: readonly string[];
  readonly quantity: Quantity | null;
}

/** Fills each role from the slots of its pattern; null where one that the pattern cannot do without has nobody. */
function fillRoles(search: Search, used: ReadonlySet<string>): Filled | null {
  const { reading, trigger, pattern } = search;
  const args: Args = {};
  const open: OpenRole[] = [];
  const added: string[] = [];
  let quantity: Quantity | null = null;
  for (const [role, value] of pattern.valueList)
    args[role] = [{ start: trigger.item.start, end: trigger.item.end, value }];
  for (const { role: name, slots, filled: role, vital } of pattern.slots) {
    if (name === 'quantity') {
      quantity = quantityIn(search, slots, used);
      if (!quantity && vital) return null;
      continue;
    }
    const filled =
      role && (fillSlots(search, role, slots) ?? (vital ? unknownIn(search, role, slots) : null));
    if (!filled) {
      if (vital && !isHeadline(reading)) return null;
      if (role) open.push({ role, slots });
      continue;
    }
    const known = args[role.name];
    args[role.name] = known ? [...known, ...filled] : filled;
    if (name !== role.name) added.push(name);
    const entities = filled.flatMap(({ entity }) => entity ?? []);
    if (entities.length > 0) search.taken = new Set([...search.taken, ...entities]);
  }
  return { args, open, added, quantity };
}

/** «Le groupe s’allie à Galda»: one of two parties is known, the other told by words that mean nobody for certain. */
function addUnknown(search: Search, args: Args, { role, slots }: OpenRole): void {
  const known = args[role.name];
  const isLacking = !known || known.length < role.least;
  const unknown = isLacking ? unknownIn(search, role, slots) : null;
  if (unknown) args[role.name] = known ? [...unknown, ...known] : unknown;
}

/** «Propriétaire de neuf établissements»: what is owned or bought, in words that the article has not told before. */
const isSomethingNew = ({ reading, trigger, places }: Search, { role, slots }: OpenRole): boolean =>
  role.side === 'bought' &&
  slots.some((slot) =>
    phrasesIn(reading, trigger, slot).some((place) => {
      const { head, entity, time, quantity, determiner } = reading.phrases[place] as NounPhrase;
      if (place === trigger.at || places.includes(place) || !head || entity || time) return false;
      return quantity?.quantity?.kind === 'count' || determiner?.word.determiner?.grade === 'indefinite';
    }),
  );

/** Whether all that one of the pattern’s ways requires is there; of a pattern that requires nothing, some key role. */
function hasRequired(
  { required }: CompiledPattern,
  roles: readonly Role[],
  has: (name: string) => boolean,
): boolean {
  return required.length > 0
    ? required.some((names) => names.every(has))
    : roles.some(({ key, name }) => key && has(name));
}

/** The subject of a change that nobody is named for: whose the figure is, the place where it is so, or the figure itself. */
function addAlike({ reading, trigger }: Search, args: Args, roles: readonly Role[]): void {
  for (const { name, like } of roles)
    if (like && args[like] && !args[name])
      args[name] =
        figureOwner(reading, args[like][0]!) ??
        placeOfFigure(reading, trigger.at, args[like][0]!) ??
        args[like].map(({ start, end }) => ({ start, end, via: 'description' }));
}

/** Roles that only a figure fills («les ventes ont reculé»), which is measured and nobody. */
const measuredIn = (
  { phrases, lexicon }: Reading,
  args: Draft['args'],
  roles: readonly Role[],
): readonly string[] =>
  roles.flatMap(({ name, like }) => {
    const start = like ? args[like]?.[0]?.start : undefined;
    if (start === undefined || start === null || args[name]?.[0]?.start !== start) return [];
    const figure = phrases.find((one) => one.kind === 'noun' && one.words[0]?.start === start) as
      | NounPhrase
      | undefined;
    return figure && lexicon.figures.has(figure.head?.word.noun ?? '') ? [name] : [];
  });

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
  if (frames[frame].family !== 'acquisition' || (phrase.kind === 'verb' && phrase.passive)) return {};
  const verb = phrase.kind === 'verb' ? at : sellingVerb(reading, at);
  const subject = verb === null ? null : subjectOf(reading, verb);
  const noun = subject === null ? undefined : (reading.phrases[subject] as NounPhrase);
  const seller = noun?.entity?.entity?.entity;
  const isSaid = Object.values(args).some((fillers) => fillers.some(({ entity }) => entity === seller));
  return seller === undefined || isSaid ? {} : { seller };
}

/** «Kombi annonce la vente de sa filiale»: the verb that governs the noun, where what is sold is its subject's own. */
function sellingVerb(reading: Reading, at: number): number | null {
  const sold = reading.phrases[at + 1];
  const isOwn = sold?.kind === 'noun' && sold.determiner?.word.determiner?.grade === 'possessive';
  return isOwn ? governorOf(reading, at) : null;
}

/** «France : le chômage va repartir à la hausse»: who plans or foresees is the verb's own subject, or nobody. */
const hasOther = (reading: Reading, { at }: Trigger, { frame }: CompiledPattern): boolean =>
  frames[frame].residual === true && reading.phrases[at]!.kind === 'verb' && subjectOf(reading, at) !== null;

/** The roles of a frame, with only the types that a pattern lets in. */
const rolesAsked = ({ slots }: CompiledPattern, roles: readonly Role[]): Role[] =>
  roles.map((role) => slots.find(({ filled }) => filled?.name === role.name)?.filled ?? role);
