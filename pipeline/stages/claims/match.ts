/** Patterns against one sentence: each trigger with the pattern that fits it best, as a draft of a claim. */
import { frames, type Role } from '../../frames.js';
import type { Filler, Frame, Quantity, Span } from '../../schema.js';
import {
  fillFrom,
  fromClitic,
  implicit,
  noteSubject,
  possessor,
  type Reading,
  titleExtent,
  verbExtent,
} from './fillers.js';
import type { Item } from './items.js';
import type { CompiledPattern, Lexicon } from './lexicon.js';
import { hasSubject, type NounPhrase, type VerbPhrase } from './phrases.js';
import { noteDeal, resolve } from './referents.js';
import { phrasesIn } from './slots.js';
import { following, governorOf, type Trigger } from './syntax.js';

/** A claim before its context is read. */
export interface Draft {
  readonly sentence: number;
  readonly frame: Frame;
  readonly trigger: Span;
  /** Where it is said, if that is not the clause around its trigger. */
  readonly span?: Span;
  readonly args: Record<string, Filler[]>;
  readonly quantity: Quantity | null;
  /** True for a part of the claim before it. */
  readonly part?: boolean;
  readonly rule: string;
  readonly reading: Reading;
}

/** The drafts of a sentence in the order of their triggers; a quantity is used once. */
export function draftsOf(reading: Reading, isSilent: (draft: Draft) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const { trigger, patterns } of triggersOf(reading)) {
    for (const also of [false, true]) {
      let best: Draft | null = null;
      for (const pattern of patterns) {
        if ((pattern.also ?? false) !== also || (pattern.needsQuantity && !reading.hasQuantity)) continue;
        const draft = match(reading, trigger, pattern, used);
        if (draft && (!best || weightOf(draft) > weightOf(best))) best = draft;
      }
      if (!best || isSilent(best)) continue;
      if (best.quantity) used.add(best.quantity.id);
      addImplicit(reading, best);
      remember(reading, best);
      drafts.push(best, ...partsOf(reading, best, used));
    }
  }
  // «a investi 14 milliards pour acquérir 49 % de Scale AI»: what comes later says where.
  for (const draft of drafts) addImplicit(reading, draft);
  noteSubject(reading);
  return drafts;
}

/** «supprime 2 389 postes, dont 784 à Lille»: the same of a part, at its own place. */
function partsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const { roles, quantities } = frames[whole.frame];
  const earlier = earlierOf(reading, whole, used);
  if (earlier) return [earlier];
  const place = roles.find((role) => role.key && role.name === 'place');
  if (!place || whole.quantity?.kind !== 'count') return [];
  const joint = phrases.findIndex(
    (phrase) => phrase.kind === 'example' && phrase.start >= whole.quantity!.end,
  );
  const isApart = phrases
    .slice(0, Math.max(0, joint))
    .some((phrase) => hasSubject(phrase) && phrase.start >= Math.max(whole.trigger.end, whole.quantity!.end));
  if (isApart) return [];
  const part = phrases[joint + 1];
  const quantity = joint > 0 && part?.kind === 'noun' ? part.quantity?.quantity : undefined;
  if (!quantity || used.has(quantity.id) || !quantities.includes(quantity.kind)) return [];
  used.add(quantity.id);
  const args = { ...whole.args };
  delete args.place;
  for (const { at } of following(reading, joint + 1)) {
    const filled = fillFrom(reading, at, place, new Set());
    if (filled) args.place ??= filled;
  }
  return [{ ...whole, args, quantity, part: true, rule: `${whole.rule}/part` }];
}

/** «5,6 milliards, contre 6,12 milliards un an plus tôt»: the same state, earlier. */
function earlierOf(reading: Reading, now: Draft, used: Set<string>): Draft | null {
  const { quantity } = now;
  if (frames[now.frame].aspect !== 'state' || (quantity?.kind !== 'money' && quantity?.kind !== 'count'))
    return null;
  const { phrases, lexicon } = reading;
  const phrase = phrases.find(
    (one) => one.kind === 'noun' && one.preposition === lexicon.locale.versus && one.start >= quantity.end,
  );
  const before = phrase?.kind === 'noun' ? phrase.quantity?.quantity : undefined;
  if (!before || before.kind !== quantity.kind || used.has(before.id)) return null;
  used.add(before.id);
  const { start, end } = before;
  return { ...now, trigger: { start, end }, quantity: before, part: true, rule: `${now.rule}/earlier` };
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
function isModifier(
  phrases: Reading['phrases'],
  at: number,
  { locale, projects }: Reading['lexicon'],
): boolean {
  const phrase = phrases[at] as NounPhrase;
  const before = phrases[at - 1];
  return (
    phrase.preposition === locale.of &&
    !phrase.determiner &&
    !phrase.quantity &&
    !phrase.entity &&
    before?.kind === 'noun' &&
    before.head !== null &&
    !projects.has(before.head.word.noun ?? '')
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
  const { roles } = frames[pattern.frame];
  const search: Search = { reading, trigger, pattern, taken: new Set(), places: new Set(), counted: null };
  const args: Record<string, Filler[]> = {};
  const found = new Set<string>();
  let quantity: Quantity | null = null;
  for (const [role, value] of Object.entries(pattern.values ?? {}))
    args[role] = [{ start: trigger.item.start, end: trigger.item.end, value }];
  for (const { role: name, slots } of pattern.slots) {
    if (name === 'quantity') {
      quantity = quantityIn(search, slots, used);
      if (quantity) found.add(name);
      continue;
    }
    const roleName = name.replace(/\+$/u, '');
    const role = roles.find((one) => one.name === roleName);
    const filled = role && fillSlots(search, limited(role, pattern.typeSets.get(name)), slots);
    if (!filled) continue;
    args[roleName] = [...(args[roleName] ?? []), ...filled];
    found.add(name);
    for (const filler of filled) if (filler.entity !== undefined) search.taken.add(filler.entity);
  }
  if (pattern.implicit) addImplicit(reading, { frame: pattern.frame, trigger: trigger.item, args });
  addDirection(args, reading);
  const has = (name: string): boolean => found.has(name) || args[name] !== undefined;
  if (pattern.required.length > 0) {
    if (!pattern.required.some((names) => names.every(has))) return null;
  } else if (!roles.some((role) => role.key && has(role.name))) return null;
  if (roles.some((role) => role.least > (args[role.name]?.length ?? role.least))) return null;
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

/** «passer de 86 000 à 67 000»: down, by the amounts. */
function addDirection(args: Record<string, Filler[]>, { phrases }: Reading): void {
  const amountOf = (filler: Filler | undefined): number | null => {
    const place = phrases.find(
      (phrase) => phrase.kind === 'noun' && phrase.quantity?.start === filler?.start,
    );
    return filler && place?.kind === 'noun' ? (place.quantity?.quantity?.value ?? null) : null;
  };
  const from = amountOf(args.from?.[0]);
  const to = amountOf(args.to?.[0]);
  if (args.direction || from === null || to === null || from === to) return;
  args.direction = [{ start: null, end: null, value: to > from ? 'up' : 'down' }];
}

/** What one pattern has found in one place so far. */
interface Search {
  readonly reading: Reading;
  readonly trigger: Trigger;
  readonly pattern: CompiledPattern;
  /** Entities that fill a role. */
  readonly taken: Set<string>;
  /** Phrases that fill a role. */
  readonly places: Set<number>;
  /** The phrase of the quantity. */
  counted: number | null;
}

const limited = (role: Role, types: ReadonlySet<string> | undefined): Role =>
  types ? { ...role, words: false, types: role.types.filter((type) => types.has(type)) } : role;

function fitsTrigger(reading: Reading, trigger: Trigger, pattern: CompiledPattern): boolean {
  const { phrases } = reading;
  const { at } = trigger;
  const phrase = phrases[at]!;
  const governor = pattern.governorSet || pattern.negated ? governorOf(reading, at) : null;
  const verb = governor === null ? null : (phrases[governor] as VerbPhrase);
  if (phrase.kind === 'verb') {
    if (pattern.passive !== undefined && pattern.passive !== phrase.passive) return false;
    if (phrase.reflexive !== pattern.reflexive) return false;
    const { formSet } = pattern;
    if (formSet && !formSet.has(phrase.tense) && !(formSet.has('finite') && phrase.form === 'finite'))
      return false;
    if (pattern.negated && !phrase.negated && !verb?.negated) return false;
  }
  if (pattern.governorSet && !(verb && pattern.governorSet.has(verb.lemma))) return false;
  if (pattern.notAfterSet && phrase.kind === 'noun' && pattern.notAfterSet.has(phrase.preposition ?? ''))
    return false;
  if (pattern.notSet && isTurnedOff(reading, at, pattern.notSet)) return false;
  return hasHead(reading, trigger, pattern.headSets) && hasHead(reading, trigger, pattern.andHeadSets);
}

/** Whether one of the slots holds one of its nouns; true without slots. */
function hasHead(reading: Reading, trigger: Trigger, heads: CompiledPattern['headSets']): boolean {
  if (heads.size === 0) return true;
  for (const [slot, nouns] of heads)
    for (const place of phrasesIn(reading, trigger, slot))
      if (fitsHead(reading.phrases[place] as NounPhrase, nouns)) return true;
  return false;
}

/** Whether a phrase has one of the words of a list, or is the sort of phrase that the list asks for. */
function fitsHead(phrase: NounPhrase, heads: ReadonlySet<string>): boolean {
  if (heads.has('*name') && phrase.entity) return true;
  const { head, entity, quantity, determiner, partitive } = phrase;
  if (heads.has('*percent') && quantity?.quantity?.kind === 'percent') return true;
  if (heads.has('*plural') && head && !entity && !quantity && (partitive || determiner?.word.plural))
    return true;
  return phrase.words.some(({ word, norm }) => heads.has(word.noun ?? norm));
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

function quantityIn(search: Search, slots: readonly string[], used: ReadonlySet<string>): Quantity | null {
  const { reading, trigger, pattern } = search;
  const { quantities, unit } = frames[pattern.frame];
  const isFree = (quantity: Quantity | undefined): quantity is Quantity =>
    quantity !== undefined &&
    !used.has(quantity.id) &&
    quantities.includes(quantity.kind) &&
    (!unit || quantity.unit === null || quantity.unit === unit);
  const own = trigger.item.quantity;
  if (isFree(own)) return own;
  for (const slot of slots)
    for (const place of phrasesIn(reading, trigger, slot)) {
      const phrase = reading.phrases[place] as NounPhrase;
      const quantity = phrase.quantity?.quantity;
      if (!isFree(quantity)) continue;
      if (pattern.countedSet && !isCounted(reading, place, pattern.countedSet)) continue;
      search.counted = place;
      search.places.add(place);
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

function fillSlots(search: Search, role: Role, slots: readonly string[]): Filler[] | null {
  const { reading, trigger, pattern, taken, places } = search;
  for (const slot of slots) {
    const span = wordsIn(search, slot);
    if (span) return [span];
    const heads = pattern.headSets.get(slot);
    for (const place of phrasesIn(reading, trigger, slot)) {
      const own = slot.endsWith('possessive');
      if (places.has(place) && !own && place !== search.counted) continue;
      const phrase = reading.phrases[place] as NounPhrase;
      if (heads && !fitsHead(phrase, heads)) continue;
      const filled = own ? possessor(reading, phrase, role, taken) : fillFrom(reading, place, role, taken);
      if (!filled) continue;
      if (!own && slot !== 'self') places.add(place);
      return filled;
    }
    const clitic = cliticIn(reading, trigger.at, slot);
    const filled = clitic && fromClitic(reading, clitic, role, taken);
    if (filled) return filled;
  }
  return null;
}

/** «lui accorde un prêt», «la rachète»: the pronoun before the verb that stands in a slot. */
function cliticIn({ phrases, lexicon }: Reading, at: number, slot: string): Item | null {
  const phrase = phrases[at];
  if (phrase?.kind !== 'verb' || !phrase.clitic || phrase.passive) return null;
  return lexicon.cliticSlots.get(slot)?.has(phrase.clitic.norm) ? phrase.clitic : null;
}

/** The slots that are words and no phrase of their own. */
function wordsIn({ reading, trigger, counted }: Search, slot: string): Span | null {
  const { phrases } = reading;
  const { at, item } = trigger;
  switch (slot) {
    case 'then': {
      const infinitive = infinitiveAfter(reading, at);
      return infinitive === null ? null : verbExtent(reading, infinitive);
    }
    case 'title':
      return titleExtent(reading, at, item);
    case 'trigger':
      return { start: item.start, end: item.end };
    case 'phrase':
      return { start: item.start, end: verbExtent(reading, at).end };
    case 'counted': {
      if (counted === null) return null;
      const { words } = phrases[counted] as NounPhrase;
      const genitive = phrases[counted + 1];
      if (words.length > 0) return { start: words[0]!.start, end: listEnd(reading, counted) };
      // «270 millions d’abonnés»
      return genitive?.kind === 'noun' && genitive.preposition === reading.lexicon.locale.of && genitive.head
        ? { start: genitive.words[0]!.start, end: genitive.end }
        : null;
    }
    default:
      return null;
  }
}

/** The end of «villes et régions»: over a bare noun that is joined. */
function listEnd({ phrases }: Reading, at: number): number {
  const joined = phrases[at + 2];
  const isJoined =
    phrases[at + 1]?.kind === 'and' && joined?.kind === 'noun' && !joined.determiner && !joined.quantity;
  return isJoined && joined.preposition === null ? joined.end : phrases[at]!.end;
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
function addImplicit(
  { referents, index, text, lexicon }: Reading,
  draft: Pick<Draft, 'frame' | 'trigger' | 'args'>,
): void {
  const { roles } = frames[draft.frame];
  const { deal } = referents;
  const sides = roles.filter((role) => role.key && role.side);
  if (deal && sides.length === 2 && isSameDeal(deal.frame, draft.frame)) {
    const fits = sides.every(({ name, side }) => {
      const own = draft.args[name];
      return !own || own.some((filler) => filler.entity === deal[side!]);
    });
    if (fits) for (const { name, side } of sides) draft.args[name] ??= [implicit(deal[side!])];
  }
  const org = roles.find((role) => role.name === 'org');
  if (org?.company && !draft.args.org && referents.topic) draft.args.org = [implicit(referents.topic)];
  addPartner(draft, deal);
  const person = (draft.args.person ?? draft.args.founder)?.[0]?.entity;
  if (person !== undefined && org && !draft.args.org) {
    const employers = referents.employers.get(person);
    const known = employers?.size === 1 ? [...employers][0]! : null;
    const found =
      known ??
      (mayImply(draft, text, lexicon)
        ? (referents.topic ??
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
          }))
        : null);
    if (found) draft.args.org = [implicit(found)];
  }
}

/** An office in a company needs no company beside it, that of a minister does. */
function mayImply(
  { args, trigger }: Pick<Draft, 'args' | 'trigger'>,
  text: string,
  { words, companyTitles }: Lexicon,
): boolean {
  const span = args.role?.[0] ?? trigger;
  if (span.start === null || span.end === null) return false;
  return text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => companyTitles.has(words.get(word)?.noun ?? ''));
}

/** A purchase says nothing of an investment; of a stake it may. */
const isSameDeal = (said: Frame, frame: Frame): boolean =>
  said === frame ||
  frame === 'stake' ||
  said === 'stake' ||
  (said !== 'acquisition' && frame !== 'acquisition');

/** The other side of the deal, where a role of several parties names one side only. */
function addPartner(
  { frame, args }: Pick<Draft, 'frame' | 'args'>,
  deal: Reading['referents']['deal'],
): void {
  const role = frames[frame].roles.find(({ least }) => least > 1);
  if (!role || !deal) return;
  const own = args[role.name] ?? [];
  if (own.length === 0) args[role.name] = [implicit(deal.buyer), implicit(deal.bought)];
  else if (own.length === 1 && own[0]!.entity === deal.buyer) own.push(implicit(deal.bought));
  else if (own.length === 1 && own[0]!.entity === deal.bought) own.push(implicit(deal.buyer));
}

/** What a draft teaches about the article's entities. */
function remember({ referents }: Reading, { frame, args }: Draft): void {
  const keysOf = (side: 'buyer' | 'bought'): string[] =>
    frames[frame].roles
      .filter((role) => role.side === side)
      .flatMap((role) => (args[role.name] ?? []).flatMap(({ entity }) => entity ?? []));
  if (frame !== 'backing') noteDeal(referents, frame, keysOf('buyer'), keysOf('bought'));
  const person = args.person?.[0]?.entity;
  const org = args.org?.[0]?.entity;
  if (frame === 'position' && person !== undefined && org !== undefined) {
    const known = referents.employers.get(person);
    if (known) known.add(org);
    else referents.employers.set(person, new Set([org]));
  }
}
