/** Patterns against one sentence: each trigger with the pattern that fits it best, as a draft of a claim. */
import { frames, type Role } from '../../frames.js';
import type { Filler, Frame, Quantity, Span } from '../../schema.js';
import { comparedOf } from './compared.js';
import { gappedOf, rivalsOf } from './gapping.js';
import { addImplicit, figureOwner, remember } from './implicit.js';
import type { Lexicon } from './lexicon.js';
import { isDefinite, type Trigger } from './parsed-sentence.js';
import { partsOf } from './parts.js';
import type { CompiledPattern } from './patterns.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { type Presence, presenceOf } from './presence.js';
import { type Reading, readingsOf, type Sentence } from './read.js';
import { forgetResolved } from './referents.js';
import { mayResume, withResumed } from './resumed.js';
import { rowsOf } from './rows.js';
import { fillSlots, fitsHead, quantityIn, type Search, STAFF } from './search.js';
import { sellerNamed } from './sellers.js';
import { phrasesIn } from './slots.js';
import { subjectOf } from './subject-of.js';
import { settleSubjects } from './subjects.js';
import { governorOf } from './syntax.js';
import { totalOf } from './totals.js';
import { triggersOf } from './triggers.js';
import { isUnresolved, unknownIn } from './unknown.js';
import { isAccompanying } from './willed.js';

/** A claim before its context is read. */
export interface Draft {
  readonly sentence: number;
  readonly frame: Frame;
  readonly trigger: Span;
  /** Where it is said, if that is not the clause around its trigger. */
  readonly span?: Span;
  /** What tells how sure it is and whether it is negated, if that is not its trigger: the one of the row it is in. */
  readonly said?: Span;
  readonly args: Record<string, Filler[]>;
  readonly quantity: Quantity | null;
  /** Where what it says ends, and an earlier figure with a time of its own begins. */
  readonly until?: number;
  /** True for a part of the claim before it. */
  readonly part?: boolean;
  /** True for the same figure at an earlier time. */
  readonly earlier?: boolean;
  /** True for how far a figure is from an earlier one. */
  readonly compared?: boolean;
  /** Who sells what is bought: a party that fills no role. */
  readonly seller?: string;
  /** True for a title beside a name: it is no news. */
  readonly aside?: boolean;
  /** True where the negation is what is told («ne dirige plus»). */
  readonly affirms?: boolean;
  /** True where its verb tells what is still to come. */
  readonly ahead?: boolean;
  readonly rule: string;
  readonly lexicon: Lexicon;
}

/** The drafts of a sentence; its phrases are read where something in it may say a claim. */
export function draftsIn(sentence: Sentence, isSilent: (draft: Draft) => boolean): Draft[] {
  const { items, lexicon } = sentence;
  const presence = presenceOf(lexicon);
  if (!presence.read(items) && !mayResume(sentence)) return [];
  return readingsOf(sentence).flatMap((reading) => draftsOf(reading, presence, isSilent));
}

/** The drafts in the order of their triggers; a quantity is used once. */
function draftsOf(reading: Reading, { allows }: Presence, isSilent: (draft: Draft) => boolean): Draft[] {
  const triggers = triggersOf(reading, allows);
  if (triggers.length === 0 && !mayResume(reading.sentence)) return [];
  settleSubjects(reading.sentence);
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const { trigger, patterns } of triggers) {
    for (const also of [false, true]) {
      let best: Draft | null = null;
      for (const pattern of patterns) {
        if (pattern.also !== also || (best && pattern.isAny)) continue;
        const known = reading.referents.resolved.length;
        const draft = match(reading, trigger, pattern, used);
        // What a pattern that says nothing took a pronoun for is no news of the article.
        if (!draft) forgetResolved(reading.referents, known);
        if (draft && (!best || weightOf(draft) > weightOf(best))) best = draft;
      }
      if (!best || isSilent(best)) continue;
      if (best.quantity && !frames[best.frame].lends) used.add(best.quantity.id);
      if (best.quantity && best.frame === 'headcount') used.add(STAFF + best.quantity.id);
      addImplicit(reading, best);
      remember(reading, best);
      const parts = [
        ...partsOf(reading, best, used),
        ...gappedOf(reading, best, used),
        ...rivalsOf(reading, best, used),
        ...rowsOf(reading, best, used),
        ...comparedOf(reading, best, used),
        ...totalOf(reading, best, used),
      ];
      const until = parts.find(({ earlier, compared }) => earlier || compared)?.trigger.start;
      drafts.push(until === undefined ? best : { ...best, until }, ...parts);
    }
  }
  // «a investi 14 milliards pour acquérir 49 % de Scale AI»: what comes later says where.
  for (const draft of drafts) addImplicit(reading, draft);
  return withResumed(reading, drafts, used, isSilent);
}

/** Whether the full verb itself has the tense, and no auxiliary («aura publié»). */
const isSimple = ({ lemma, head, tense }: VerbPhrase): boolean =>
  head.word.verbs.some((one) => one.lemma === lemma && one.tense === tense);

const weightOf = ({ args, quantity, frame }: Draft): number => {
  let weight = quantity ? 3 : 0;
  for (const role of frames[frame].roles)
    if (args[role.name]?.every(isUnresolved)) weight += 0.5;
    else if (args[role.name]) weight += role.key ? 2 : role.values.length > 0 ? 0.1 : 1;
  return weight;
};

const NOBODY: ReadonlySet<string> = new Set();

/** «Zerna reprend à Altor l’usine de Vitré»: who sells is neither bought nor buys. */
function soldBy(reading: Reading, { at }: Trigger, { frame }: CompiledPattern): ReadonlySet<string> {
  const seller = frames[frame].family === 'acquisition' ? sellerNamed(reading, at) : null;
  return seller === null ? NOBODY : new Set([seller]);
}

function match(
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
  if (!hasOther(reading, trigger, pattern))
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
    const unknown = args[role.name] ? null : unknownIn(search, role, slots);
    if (unknown) args[role.name] = unknown;
  }
  if (pattern.required.length > 0) {
    if (!pattern.required.some((names) => names.every(has))) return null;
  } else if (!roles.some((role) => role.key && has(role.name))) return null;
  for (const { name, like } of roles)
    if (like && args[like] && !args[name])
      args[name] =
        figureOwner(reading, args[like][0]!) ??
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
    ...(pattern.ahead && { ahead: true }),
    rule: pattern.rule,
    lexicon: reading.lexicon,
  };
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

/** Whether a state of office is told by a title that no verb of being leads to. */
function isAside({ phrases, lexicon }: Reading, { at, item }: Trigger, { frame }: CompiledPattern): boolean {
  const { family, aspect } = frames[frame];
  if (family !== 'role' || aspect !== 'state' || phrases[at]!.kind !== 'noun' || !item.word.noun)
    return false;
  let before = at - 1;
  while (phrases[before]?.kind === 'skip') before -= 1;
  const verb = phrases[before];
  return !(verb?.kind === 'verb' && lexicon.copulas.has(verb.lemma));
}

/** «selon son cofondateur», «veut vendre sa filiale Trimex», «64 des 150 salariés»: what the sentence takes for granted. */
function isGiven(
  { phrases, lexicon }: Reading,
  { at, item }: Trigger,
  { frame }: CompiledPattern,
  quantity: Quantity | null,
): boolean {
  const { given } = frames[frame];
  const phrase = phrases[at]!;
  if (!given || phrase.kind !== 'noun' || item.word.noun === undefined) return false;
  if (given === 'title') return lexicon.titles.has(item.word.noun);
  const { anaphoric, metonyms, equity } = lexicon;
  const { noun } = item.word;
  // «son entrée au capital» happens, and is not taken for granted
  if (given === 'bare')
    return quantity === null && [anaphoric, metonyms, equity].some((nouns) => nouns.has(noun));
  return phrase.quantity?.quantity === quantity && quantity !== null && isDefinite(phrase);
}

/** «France : le chômage va repartir à la hausse»: who plans or foresees is the verb's own subject, or nobody. */
const hasOther = (reading: Reading, { at }: Trigger, { frame }: CompiledPattern): boolean =>
  frames[frame].residual === true && reading.phrases[at]!.kind === 'verb' && subjectOf(reading, at) !== null;

/** «Valorem : bénéfice en hausse de 14 %»: a name before a colon. */
const isHeadline = ({ phrases: [topic, colon] }: Reading): boolean =>
  topic?.kind === 'noun' && topic.entity !== null && colon?.kind === 'mark' && colon.item.norm === ':';

/** The roles of a frame, with only the types that a pattern lets in. */
const rolesAsked = ({ slots }: CompiledPattern, roles: readonly Role[]): Role[] =>
  roles.map((role) => slots.find(({ filled }) => filled?.name === role.name)?.filled ?? role);

/** «Valorem : bénéfice en hausse de 14 %»: the name before the colon fills the first key role that is open. */
function addHeadline(
  { phrases, lexicon }: Reading,
  args: Record<string, Filler[]>,
  roles: readonly Role[],
  taken: ReadonlySet<string>,
  isOffice: boolean,
): void {
  const [topic, colon, next] = phrases;
  if (topic?.kind !== 'noun' || !topic.entity || topic.words.length > 0 || topic.preposition !== null) return;
  if (colon?.kind !== 'mark' || colon.item.norm !== ':' || next?.kind === 'mark') return;
  const { type, entity, name, start, end } = topic.entity.entity!;
  // «France : démission d’Emmanuel Macron»: where it is news, and nobody's employer
  if (taken.has(entity) || (isOffice && type === 'LOC')) return;
  // «États-Unis : Trump annonce la création de 8 000 emplois»: a place before anything else
  const isPlace = (one: Role): boolean => type === 'LOC' && one.key && one.name === 'place';
  const role =
    roles.find((one) => isPlace(one) && !args[one.name]) ??
    roles.find((one) => one.key && one.types.length > 0 && !args[one.name]);
  if (!role?.types.includes(type) || (role.company && lexicon.institutions.has(name.toLowerCase()))) return;
  args[role.name] = [{ start, end, entity, via: 'name' }];
}

/** «tombée à 11 %, contre 13,5 % un an plus tôt»: the time behind the earlier figure is not that of the fall. */
function untilEarlier(
  { phrases, lexicon }: Reading,
  {
    args,
    quantity,
    roles,
    trigger,
  }: Pick<Draft, 'args' | 'quantity' | 'trigger'> & { readonly roles: readonly Role[] },
): Pick<Draft, 'until'> {
  if (!roles.some(({ amount }) => amount)) return {};
  const { versus } = lexicon.locale;
  const start =
    args.from?.find(({ start: at }) => at !== quantity?.start)?.start ??
    phrases.find(
      (one) =>
        one.kind === 'noun' && one.start > trigger.end && one.preposition === versus && one.quantity !== null,
    )?.start ??
    null;
  const now = args.to?.[0]?.start ?? trigger.end;
  return start !== null && now < start ? { until: start } : {};
}

/** The amount that a filler is. */
function amountOf({ phrases }: Reading, filler: Filler | undefined): Quantity | undefined {
  const place = phrases.find((one) => one.kind === 'noun' && one.quantity?.start === filler?.start);
  return filler && place?.kind === 'noun' ? place.quantity?.quantity : undefined;
}

/**
 * «reculer de 9 millions», «tombée de 3 % à 2 %»: what stands behind one preposition is either how far something moved
 * or where it began, the latter where it ends at an amount of the same kind on the side that the direction tells.
 */
function settleAmounts(reading: Reading, args: Record<string, Filler[]>, moved: Quantity): boolean {
  const from = amountOf(reading, args.from?.[0]);
  const to = amountOf(reading, args.to?.[0]);
  if (!to && from?.id !== moved.id) return false;
  if (from ? from.id !== moved.id : !isFrom(reading, moved)) return false;
  const way = args.direction?.[0]?.value;
  // «de 12 à 10 milliards», «de 11,2 à 7,8 %»: a number without its unit
  const isBare = to !== undefined && moved.kind === 'count' && !moved.noun && to.kind !== 'count';
  const isLike = to !== undefined && to.kind === moved.kind && to.unit === moved.unit;
  const rises = isLike && to.value !== null && moved.value !== null ? to.value > moved.value : null;
  if (isBare || (rises !== null && (way === undefined || (way === 'up') === rises))) {
    args.from ??= [{ start: moved.start, end: moved.end }];
    return true;
  }
  delete args.from;
  return false;
}

/** Whether the genitive preposition leads to an amount. */
const isFrom = ({ phrases, lexicon }: Reading, { start }: Quantity): boolean =>
  phrases.some(
    (one) => one.kind === 'noun' && one.quantity?.start === start && one.preposition === lexicon.locale.of,
  );

/** «passer de 86 000 à 67 000»: down, by the amounts. */
function addDirection(args: Record<string, Filler[]>, reading: Reading): void {
  if (args.direction || !args.from || !args.to) return;
  const from = amountOf(reading, args.from[0])?.value ?? null;
  const to = amountOf(reading, args.to[0])?.value ?? null;
  if (from === null || to === null || from === to) return;
  args.direction = [{ start: null, end: null, value: to > from ? 'up' : 'down' }];
}

function fitsTrigger(reading: Reading, trigger: Trigger, pattern: CompiledPattern): boolean {
  const { phrases } = reading;
  const { at } = trigger;
  const phrase = phrases[at]!;
  const asksGovernor = pattern.governorSet || pattern.notGovernorSet || pattern.negated;
  const governor = asksGovernor ? governorOf(reading, at) : null;
  const verb = governor === null ? null : (phrases[governor] as VerbPhrase);
  if (phrase.kind === 'verb') {
    if (pattern.passive !== null && pattern.passive !== phrase.passive) return false;
    if (phrase.reflexive !== pattern.reflexive) return false;
    const { formSet } = pattern;
    // «est allé chercher»
    if (pattern.simple && !isSimple(phrase)) return false;
    if (formSet && !formSet.has(phrase.tense) && !(formSet.has('finite') && phrase.form === 'finite'))
      return false;
    if (pattern.negated && !phrase.negated && !verb?.negated) return false;
    if (pattern.ended && !isEnded(reading, phrase)) return false;
    if (frames[pattern.frame].ahead && isAccompanying(reading, at, pattern.told)) return false;
  }
  if (pattern.plural && trigger.item.norm === trigger.item.word.noun) return false;
  if (pattern.governorSet && !(verb && hasVerb(pattern.governorSet, verb.lemma))) return false;
  if (verb && pattern.notGovernorSet?.has(verb.lemma)) return false;
  if (pattern.notAfterSet && phrase.kind === 'noun' && pattern.notAfterSet.has(phrase.preposition ?? ''))
    return false;
  if (pattern.notSet && isTurnedOff(reading, at, pattern.notSet)) return false;
  for (const slot of pattern.withoutSlots)
    for (const place of phrasesIn(reading, trigger, slot))
      if (isOwnThing(phrases[place] as NounPhrase)) return false;
  return hasHead(reading, trigger, pattern.headSets) && hasHead(reading, trigger, pattern.andHeadSets);
}

/** «ne dirige plus», «n’est plus»: the word stands in the verb group or right behind it. */
const isEnded = ({ text, lexicon }: Reading, { start, end, negated }: VerbPhrase): boolean => {
  if (!negated) return false;
  const [first = ''] = text.slice(end).trimStart().split(/\s/u, 1);
  return [...text.slice(start, end).split(/\s+/u), first].some((word) => lexicon.ended.has(word));
};

/** A phrase with a name or an article, and no amount. */
const isOwnThing = ({ entity, determiner, quantity }: NounPhrase): boolean =>
  !quantity && (entity !== null || determiner !== null);

const hasVerb = (verbs: ReadonlySet<string>, lemma: string): boolean => verbs.has('*') || verbs.has(lemma);

/** Whether one of the slots holds one of its nouns; true without slots. */
function hasHead(reading: Reading, trigger: Trigger, heads: CompiledPattern['headSets']): boolean {
  if (heads.size === 0) return true;
  for (const [slot, nouns] of heads)
    for (const place of phrasesIn(reading, trigger, slot))
      if (fitsHead(reading.phrases[place] as NounPhrase, nouns, reading.lexicon)) return true;
  return false;
}

/** Whether a word that turns the reading off stands in the trigger's phrase or in the next two, times and adverbs aside, or begins one of these. */
function isTurnedOff({ phrases, lexicon }: Reading, at: number, off: ReadonlySet<string>): boolean {
  const then = phrases[at + 1];
  // «les 300 salariés que Kombi s’engage à …»
  const isNarrowed =
    then?.kind === 'relative' || (then?.kind === 'clause' && lexicon.objectRelatives.has(then.item.norm));
  if (isNarrowed && off.has('*relative')) return true;
  let last = at + 2;
  for (let next = Math.max(0, at - 1); next <= last && next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    // «pesait encore 92 millions de ventes», «a bouclé l’année sur une perte»: adverbs and times stand between
    const isBetween = phrase.kind === 'skip' || (phrase.kind === 'noun' && phrase.time && !phrase.head);
    if (isBetween && next > at && last < at + 4) last += 1;
    if (phrase.kind === 'noun' && next > at && phrase.preposition && off.has(phrase.preposition)) return true;
    // «les 120 salariés licenciés», «en négociations avec Corvia pour racheter …»
    if (phrase.kind === 'verb' && next > at && off.has(phrase.lemma)) return true;
    const items = phrase.kind === 'noun' ? phrase.words : phrase.kind === 'verb' ? [] : [phrase.item];
    if (items.some(({ norm, word }) => off.has(norm) || (word.noun !== undefined && off.has(word.noun))))
      return true;
  }
  return false;
}
