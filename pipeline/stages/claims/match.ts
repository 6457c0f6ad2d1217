/** Patterns against one sentence: each trigger with the pattern that fits it best, as a draft of a claim. */
import { frames, type Role } from '../../frames.js';
import type { Filler, Frame, Quantity, Span } from '../../schema.js';
import { fillFrom, implicit, possessor, type Reading, verbExtent } from './fillers.js';
import type { CompiledPattern } from './lexicon.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { noteDeal, resolve } from './referents.js';
import { phrasesIn } from './slots.js';
import { governorOf, type Trigger } from './syntax.js';

/** A claim before its context is read. */
export interface Draft {
  readonly sentence: number;
  readonly frame: Frame;
  readonly trigger: Span;
  readonly args: Record<string, Filler[]>;
  readonly quantity: Quantity | null;
  readonly rule: string;
  readonly reading: Reading;
}

/** The drafts of a sentence in the order of their triggers; a quantity is used once. */
export function draftsOf(reading: Reading, isSilent: (draft: Draft) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const { trigger, patterns } of triggersOf(reading)) {
    let best: Draft | null = null;
    for (const pattern of patterns) {
      const draft = match(reading, trigger, pattern, used);
      if (draft && (!best || weightOf(draft) > weightOf(best))) best = draft;
    }
    if (!best || isSilent(best)) continue;
    if (best.quantity) used.add(best.quantity.id);
    addImplicit(reading, best);
    remember(reading, best);
    drafts.push(best);
  }
  return drafts;
}

interface Found {
  readonly trigger: Trigger;
  readonly patterns: readonly CompiledPattern[];
}

function triggersOf({ phrases, lexicon }: Reading): Found[] {
  const found: Found[] = [];
  phrases.forEach((phrase, at) => {
    if (phrase.kind === 'verb') {
      const patterns = lexicon.verbPatterns.get(phrase.lemma);
      if (patterns) found.push({ trigger: { at, item: phrase.head }, patterns });
    } else if (phrase.kind === 'noun')
      for (const item of isModifier(phrases, at, lexicon) ? [] : phrase.words) {
        const patterns = item.word.noun === undefined ? undefined : lexicon.nounPatterns.get(item.word.noun);
        if (patterns) found.push({ trigger: { at, item }, patterns });
      }
  });
  return found;
}

/** «stratège d’investissement», «fonds d’acquisition»: a bare genitive says what its noun is, not what happened. */
function isModifier(phrases: Reading['phrases'], at: number, { locale }: Reading['lexicon']): boolean {
  const phrase = phrases[at] as NounPhrase;
  const before = phrases[at - 1];
  return (
    phrase.preposition === locale.of &&
    !phrase.determiner &&
    !phrase.quantity &&
    !phrase.entity &&
    before?.kind === 'noun' &&
    before.head !== null
  );
}

const weightOf = ({ args, quantity, frame }: Draft): number => {
  let weight = quantity ? 3 : 0;
  for (const role of frames[frame].roles)
    if (args[role.name]) weight += role.key ? 2 : role.values.length > 0 ? 0.1 : 1;
  return weight;
};

function match(
  reading: Reading,
  trigger: Trigger,
  pattern: CompiledPattern,
  used: ReadonlySet<string>,
): Draft | null {
  if (!fitsTrigger(reading, trigger, pattern)) return null;
  const { roles, quantities } = frames[pattern.frame];
  const args: Record<string, Filler[]> = {};
  const taken = new Set<string>();
  const places = new Set<number>();
  let quantity: Quantity | null = null;
  for (const [role, value] of Object.entries(pattern.values ?? {}))
    args[role] = [{ start: trigger.item.start, end: trigger.item.end, value }];
  for (const { role: name, slots } of pattern.slots) {
    if (name === 'quantity') {
      quantity = quantityIn(reading, trigger, pattern, slots, quantities, used);
      continue;
    }
    const role = roles.find((one) => one.name === name);
    if (!role) continue;
    const filled = fillSlots(reading, trigger, pattern, role, slots, taken, places);
    if (!filled) continue;
    args[name] = filled;
    for (const filler of filled) if (filler.entity !== undefined) taken.add(filler.entity);
  }
  if (pattern.implicit) addImplicit(reading, { frame: pattern.frame, trigger: trigger.item, args });
  const has = (name: string): boolean => (name === 'quantity' ? quantity !== null : args[name] !== undefined);
  if (pattern.required.length > 0) {
    if (!pattern.required.some((names) => names.every(has))) return null;
  } else if (!roles.some((role) => role.key && has(role.name))) return null;
  const { start, end } = trigger.item;
  return {
    sentence: reading.index,
    frame: pattern.frame,
    trigger: { start, end },
    args,
    quantity,
    rule: pattern.rule,
    reading,
  };
}

function fitsTrigger(reading: Reading, { at, item }: Trigger, pattern: CompiledPattern): boolean {
  const { phrases, lexicon } = reading;
  const phrase = phrases[at]!;
  if (phrase.kind === 'verb') {
    if (pattern.passive === true && !phrase.passive) return false;
    if (pattern.passive === false && phrase.passive) return false;
    if (phrase.reflexive !== pattern.reflexive) return false;
  }
  if (pattern.governorSet) {
    const governor = governorOf(reading, at);
    if (governor === null || !pattern.governorSet.has((phrases[governor] as VerbPhrase).lemma)) return false;
  }
  if (pattern.notSet && isTurnedOff(reading, at, pattern.notSet)) return false;
  for (const [slot, heads] of pattern.headSets) {
    const places = phrasesIn(reading, { at, item }, slot);
    const fits = places.some((place) => {
      const candidate = phrases[place] as NounPhrase;
      return candidate.words.some(
        ({ word, norm }) => heads.has(word.noun ?? norm) && word !== lexicon.words.get(''),
      );
    });
    if (!fits) return false;
  }
  return true;
}

/** Whether a word that turns the reading off stands in the trigger's phrase or in the next two. */
function isTurnedOff({ phrases }: Reading, at: number, off: ReadonlySet<string>): boolean {
  for (let next = Math.max(0, at - 1); next <= at + 2 && next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    const items = phrase.kind === 'noun' ? phrase.words : phrase.kind === 'verb' ? [] : [phrase.item];
    if (items.some(({ norm, word }) => off.has(norm) || (word.noun !== undefined && off.has(word.noun))))
      return true;
  }
  return false;
}

function quantityIn(
  reading: Reading,
  trigger: Trigger,
  pattern: CompiledPattern,
  slots: readonly string[],
  kinds: readonly Quantity['kind'][],
  used: ReadonlySet<string>,
): Quantity | null {
  const own = trigger.item.quantity;
  if (own && kinds.includes(own.kind) && !used.has(own.id)) return own;
  for (const slot of slots)
    for (const place of phrasesIn(reading, trigger, slot)) {
      const phrase = reading.phrases[place] as NounPhrase;
      const quantity = phrase.quantity?.quantity;
      if (!quantity || used.has(quantity.id) || !kinds.includes(quantity.kind)) continue;
      if (pattern.countedSet && quantity.kind === 'count' && !isCounted(reading, place, pattern.countedSet))
        continue;
      return quantity;
    }
  return null;
}

/** Whether the noun that a number counts is one of those that the pattern names. */
function isCounted({ phrases }: Reading, at: number, nouns: ReadonlySet<string>): boolean {
  const phrase = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  const genitive = next?.kind === 'noun' && next.preposition !== null ? next.words : [];
  const words = phrase.words.length > 0 ? phrase.words : genitive;
  return words.some(({ word }) => word.noun !== undefined && nouns.has(word.noun));
}

function fillSlots(
  reading: Reading,
  trigger: Trigger,
  _pattern: CompiledPattern,
  role: Role,
  slots: readonly string[],
  taken: ReadonlySet<string>,
  places: Set<number>,
): Filler[] | null {
  for (const slot of slots) {
    if (slot === 'then') {
      const infinitive = infinitiveAfter(reading, trigger.at);
      if (infinitive !== null) return [verbExtent(reading, infinitive)];
      continue;
    }
    if (slot === 'title') return [titleExtent(reading, trigger)];
    if (slot === 'trigger') return [{ start: trigger.item.start, end: trigger.item.end }];
    for (const place of phrasesIn(reading, trigger, slot)) {
      if (places.has(place)) continue;
      const phrase = reading.phrases[place] as NounPhrase;
      const filled =
        slot === 'possessive'
          ? possessor(reading, phrase, role, taken)
          : fillFrom(reading, place, role, taken);
      if (!filled) continue;
      if (slot !== 'possessive' && slot !== 'self') places.add(place);
      return filled;
    }
  }
  return null;
}

/** «directeur de la stratégie» of «actuel directeur de la stratégie de Scale»: up to the first name. */
function titleExtent({ phrases }: Reading, { at, item }: Trigger): Span {
  const own = phrases[at] as NounPhrase;
  const last = own.entity ? (own.words.at(-1) ?? item) : own;
  let end = Math.max(item.end, last.end);
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (
      phrase.kind !== 'noun' ||
      phrase.preposition === null ||
      phrase.entity ||
      phrase.quantity ||
      phrase.time
    )
      break;
    end = phrase.end;
  }
  return { start: item.start, end };
}

function infinitiveAfter({ phrases }: Reading, at: number): number | null {
  for (let next = at + 1; next < phrases.length && next <= at + 6; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'verb') return phrase.form === 'infinitive' ? next : null;
    if (phrase.kind === 'clause' || phrase.kind === 'relative') return null;
  }
  return null;
}

/** Fills a missing side of a deal from the deal that the article speaks of. */
function addImplicit({ referents, index }: Reading, draft: Pick<Draft, 'frame' | 'trigger' | 'args'>): void {
  const { roles } = frames[draft.frame];
  const { deal } = referents;
  const sides = roles.filter((role) => role.key && role.side);
  if (deal && sides.length === 2) {
    const fits = sides.every(({ name, side }) => {
      const own = draft.args[name];
      return !own || own.some((filler) => filler.entity === deal[side!]);
    });
    if (fits) for (const { name, side } of sides) draft.args[name] ??= [implicit(deal[side!])];
  }
  const person = draft.args.person?.[0]?.entity;
  const org = roles.find((role) => role.name === 'org');
  if (person !== undefined && org && !draft.args.org) {
    const employers = referents.employers.get(person);
    const known = employers?.size === 1 ? [...employers][0]! : null;
    const found =
      known ??
      resolve(referents, {
        at: draft.trigger.start,
        sentence: index,
        types: ['ORG'],
        not: new Set([person]),
        noun: null,
        group: null,
        side: null,
        near: true,
        subject: false,
      });
    if (found) draft.args.org = [implicit(found)];
  }
}

/** What a draft teaches about the article's entities. */
function remember({ referents }: Reading, { frame, args }: Draft): void {
  const keysOf = (side: 'buyer' | 'bought'): string[] =>
    frames[frame].roles
      .filter((role) => role.side === side)
      .flatMap((role) => (args[role.name] ?? []).flatMap(({ entity }) => entity ?? []));
  if (frame !== 'backing') noteDeal(referents, keysOf('buyer'), keysOf('bought'));
  const person = args.person?.[0]?.entity;
  const org = args.org?.[0]?.entity;
  if (frame === 'position' && person !== undefined && org !== undefined) {
    const known = referents.employers.get(person);
    if (known) known.add(org);
    else referents.employers.set(person, new Set([org]));
  }
}
