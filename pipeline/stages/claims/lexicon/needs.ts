/**
 * What must stand in a sentence before a pattern is tried there, and what each word stands for: kinds of item as bits,
 * lists of words by number. A need that is never asked for wrongly costs nothing; one that is missing costs a try.
 */
import { frames, type Role } from '../../../frames.js';
import { ENTITY_TYPES, type EntityType, QUANTITY_KINDS, type QuantityKind } from '../../../schema.js';
import type { Lexicon } from './lexicon.js';
import { type CompiledPattern, type PatternParts, wordSetOf } from './patterns.js';
import { FORM, type Word } from './word.js';
import type { ListKind } from './word-lists.js';

/** Something that must stand in the sentence: one of some kinds of item (bits), or a word of one of some lists. */
export interface Need {
  readonly bits: number;
  readonly lists: readonly number[];
}

/** The first bits are those of `FORM`. */
const FIRST = Object.keys(FORM).length;
const kinds = [...QUANTITY_KINDS, ...ENTITY_TYPES];
/** By kind of amount or name, its bit. */
export const BIT = Object.fromEntries(kinds.map((name, at) => [name, 1 << (FIRST + at)])) as Readonly<
  Record<QuantityKind | EntityType, number>
>;
const bitsOf = (names: readonly (QuantityKind | EntityType)[]): number =>
  names.reduce((bits, name) => bits | BIT[name], 0);
const ANY_AMOUNT = bitsOf(QUANTITY_KINDS);
const ANY_NAME = bitsOf(ENTITY_TYPES);
/** «le plus», «premier», an ordinal. */
export const SUPERLATIVE = 1 << (FIRST + kinds.length);
/** Words that can stand for anybody: «elle», «la direction», «l’action». */
export const ANAPHOR = SUPERLATIVE << 1;
const POSSESSIVE = SUPERLATIVE << 2;
const REFLEXIVE = SUPERLATIVE << 3;
const NEGATION = SUPERLATIVE << 4;
/** «que», which opens the clause of what is said. */
const THAT = SUPERLATIVE << 5;
/** A number that is a verb («doubler»). */
export const VERBAL = SUPERLATIVE << 6;
/** A colon, before which a headline names whom it is about. */
export const COLON = SUPERLATIVE << 7;
const FUTURE = SUPERLATIVE << 8;
const CONDITIONAL = SUPERLATIVE << 9;
/** «le dirigeant», «le groupe», «la ville»: nouns that stand for a person, an organisation, a place or thing. */
const PERSON_NOUN = SUPERLATIVE << 10;
const HOUSE_NOUN = SUPERLATIVE << 11;
const THING_NOUN = SUPERLATIVE << 12;
const NOUNS: Readonly<Partial<Record<EntityType, number>>> = { PER: PERSON_NOUN, ORG: HOUSE_NOUN };
const nounsFor = (types: readonly EntityType[]): number =>
  types.reduce((bits, type) => bits | (NOUNS[type] ?? THING_NOUN), 0);
const ANY_NOUN = PERSON_NOUN | HOUSE_NOUN | THING_NOUN;
/** What stands in every sentence. */
const ALL = -1;
const EVERYWHERE: Need = { bits: ALL, lists: [] };

/** What the fillers of `heads` that begin with `*` look for; a definite article or a plural stands everywhere. */
const STARS: readonly (readonly [star: string, bits: number])[] = [
  ['*name', ANY_NAME],
  ['*person', BIT.PER],
  ['*none', ALL],
  ['*top', SUPERLATIVE],
  ['*money', BIT.money],
  ['*percent', BIT.percent],
  ['*whole', BIT.percent],
  ['*count', BIT.count],
  ['*measure', BIT.measure],
  ['*share', BIT.fraction | BIT.percent],
  ['*the', ALL],
  ['*article', ALL],
  ['*some', ALL],
  ['*official', ALL],
  ['*fund', ANY_NAME],
  ['*time', ALL],
  ['*pronoun', ANAPHOR],
  ['*own', POSSESSIVE],
  ['*thing', ALL],
  ['*common', ALL],
  ['*plural', ALL],
];

/** Slots that are filled with words, or with what the article told before, and what of these must stand there. */
const WORDS_IN: ReadonlyMap<string, number> = new Map([
  ['said', THAT],
  ['promised', THAT],
  ['ruled', FORM.infinitive | FUTURE | CONDITIONAL],
  ...['then', 'aim', 'done_before', 'willed', 'deed', 'bare', 'act'].map(
    (slot) => [slot, FORM.infinitive] as const,
  ),
  ...['matter', 'title', 'trigger', 'phrase', 'counted', 'topic', 'concern', 'bought', 'its', 'scene'].map(
    (slot) => [slot, ALL] as const,
  ),
]);

/** Slots with names that are prepositions of some language too. */
const NO_PREPOSITIONS = new Set(['of', 'outside']);

/** What a language tells of slots. */
export interface SlotWords {
  /** What must stand there for anything to stand in a slot, as far as that was asked. */
  readonly places: Map<string, Need>;
  readonly of: string;
  readonly prepositions: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly cliticSlots: ReadonlyMap<string, ReadonlySet<string>>;
  readonly goal: string;
  /** The verbs of «s’est vu accorder», whose subject stands where the goal would. */
  readonly granting: ReadonlySet<string>;
}

/** What patterns need, numbered: the same number for the same needs. */
export interface NeedList {
  readonly numberOf: (needs: readonly Need[]) => number;
  readonly all: readonly (readonly Need[])[];
}

/** No needs yet. */
export function newNeedList(): NeedList {
  const numbers = new Map<string, number>();
  const all: (readonly Need[])[] = [];
  return {
    all,
    numberOf(needs) {
      // those that are told at a glance first
      const ordered = [...needs].sort((a, b) => a.lists.length - b.lists.length || a.bits - b.bits);
      const name = JSON.stringify(ordered);
      let number = numbers.get(name);
      if (number === undefined) {
        number = all.push(ordered) - 1;
        numbers.set(name, number);
      }
      return number;
    },
  };
}

/** The number of a list of nouns, of verbs, or of small words. */
type ListOf = (words: ReadonlySet<string>, of: ListKind) => number;

/** What a pattern needs at any of its words, each of them. */
export function needsOf(pattern: PatternParts, language: SlotWords, listOf: ListOf): Need[] {
  const needs: Need[] = [];
  const [first = [], ...others] = pattern.required;
  for (const name of first.filter((one) => others.every((names) => names.includes(one))))
    if (name === 'quantity') {
      needs.push({ bits: bitsOf(frames[pattern.frame].quantities), lists: [] });
      if (pattern.countedSet)
        needs.push({ bits: VERBAL | BIT.fraction, lists: [listOf(pattern.countedSet, 'noun')] });
    } else needs.push(fillersOf(pattern, name, language, listOf));
  // without what is vital nothing is said, but in a headline
  for (const { role, slots, vital } of pattern.slots)
    if (vital && role !== 'quantity') {
      const { bits, lists } = oneOf(slots.map((slot) => placeOf(slot, language, listOf)));
      needs.push({ bits: bits | COLON, lists });
    }
  for (const heads of [pattern.headSets, pattern.andHeadSets])
    if (heads.size > 0) {
      const nouns = [...heads.values()];
      const bits = STARS.reduce(
        (all, [star, its]) => (nouns.some((set) => set.has(star)) ? all | its : all),
        0,
      );
      needs.push({ bits, lists: nouns.map((set) => listOf(set, 'noun')) });
      needs.push(oneOf([...heads.keys()].map((slot) => placeOf(slot, language, listOf))));
    }
  if (pattern.afterSet) needs.push({ bits: 0, lists: [listOf(pattern.afterSet, 'small')] });
  if (pattern.governorSet && !pattern.governorSet.has('*'))
    needs.push({ bits: 0, lists: [listOf(pattern.governorSet, 'verb')] });
  return needs.filter(({ bits }) => bits !== ALL);
}

/** What a pattern needs besides at a verb: that form of it, and what stands in its group. */
export function verbNeedsOf({ formSet, passive, negated, ended }: PatternParts, reflexive: boolean): Need[] {
  const needs: Need[] = [];
  if (formSet) needs.push({ bits: [...formSet].reduce((bits, form) => bits | formBit(form), 0), lists: [] });
  if (passive) needs.push({ bits: formBit('participle'), lists: [] });
  if (negated || ended) needs.push({ bits: NEGATION, lists: [] });
  if (reflexive) needs.push({ bits: REFLEXIVE, lists: [] });
  return needs;
}

/** The bit of a form or tense; of most finite tenses it is the same. */
function formBit(form: string): number {
  if (form === 'future') return FUTURE;
  if (form === 'conditional') return CONDITIONAL;
  return FORM[form as keyof typeof FORM] ?? FORM.finite;
}

const oneOf = (needs: readonly Need[]): Need => ({
  bits: needs.reduce((all, { bits }) => all | bits, 0),
  lists: needs.flatMap(({ lists }) => lists),
});

/** What must stand in the sentence for anything to stand in a slot. */
function placeOf(slot: string, language: SlotWords, listOf: ListOf): Need {
  let place = language.places.get(slot);
  if (!place) {
    place = findPlace(slot, language, listOf);
    language.places.set(slot, place);
  }
  return place;
}

/** The preposition that leads to a slot, the pronoun that stands in it, or the verb whose subject does. */
function findPlace(slot: string, language: SlotWords, listOf: ListOf): Need {
  const { of, prepositions, agents, cliticSlots, goal, granting } = language;
  const words = WORDS_IN.get(slot);
  if (words !== undefined) return { bits: words, lists: [] };
  if (slot.endsWith('superlative')) return { bits: SUPERLATIVE, lists: [] };
  const [outer = ''] = slot.split('.');
  const isPreposition = prepositions.has(outer) && outer !== of && !NO_PREPOSITIONS.has(outer);
  const leading = outer === 'agent' ? [...agents] : isPreposition ? [outer] : [];
  if (leading.length === 0) return EVERYWHERE;
  const lists = [listOf(small([...leading, ...(cliticSlots.get(slot) ?? [])]), 'small')];
  return { bits: 0, lists: outer === goal ? [...lists, listOf(granting, 'verb')] : lists };
}

/** The same set for the same words. */
const small = (words: readonly string[]): ReadonlySet<string> => wordSetOf(words.join(' '));

/** What must be there to fill a role. */
function fillersOf(
  { frame, slots, valueList }: PatternParts,
  name: string,
  { cliticSlots }: SlotWords,
  listOf: ListOf,
): Need {
  const own = slots.find(({ role }) => role === name);
  const role = own?.filled;
  if (!role || valueList.some(([valued]) => valued === name)) return EVERYWHERE;
  if (role.amount) return { bits: ANY_AMOUNT, lists: [] };
  if (own.slots.some((slot) => WORDS_IN.has(slot))) return EVERYWHERE;
  if (role.types.length === 0)
    return own.slots.every((slot) => slot.endsWith('superlative'))
      ? { bits: SUPERLATIVE, lists: [] }
      : EVERYWHERE;
  const isToldInWords = role.words || role.official || role.spots || role.venues || role.house;
  if (isToldInWords || (!own.vital && isImplied(role, frame))) return EVERYWHERE;
  const owner = own.slots.some((slot) => slot.endsWith('possessive')) ? POSSESSIVE : 0;
  const clitics = own.slots.flatMap((slot) => [...(cliticSlots.get(slot) ?? [])]);
  const lists = clitics.length > 0 ? [listOf(small(clitics), 'small')] : [];
  return { bits: bitsOf(role.types) | ANAPHOR | nounsFor(role.types) | owner, lists };
}

/** Roles that the article can fill where the sentence does not: see `implicit.ts`. */
const isImplied = ({ side, least, name }: Role, frame: CompiledPattern['frame']): boolean =>
  side !== null || least > 1 || name === 'org' || frames[frame].roles.some((role) => role.least > 1);

/** Whether a word is a noun that can stand for somebody or something named. */
export const isAnaphoricNoun = ({ evidence }: Word): boolean => (evidence & ANY_NOUN) !== 0;

/** Whether a word may stand for somebody, as a pronoun or noun does. */
export const isAnaphor = ({ evidence }: Word): boolean => (evidence & (ANAPHOR | ANY_NOUN)) !== 0;

/** What a word of the tables stands for by itself, as bits. */
export function evidenceOf(
  { pronoun, determiner, clitic, noun = '', latter, negation, verbs, forms }: Word,
  form: string,
  lexicon: Pick<Lexicon, 'anaphoric' | 'metonyms' | 'shares' | 'superlatives' | 'objectRelatives' | 'ofTwo'>,
): number {
  const { anaphoric, metonyms, shares, superlatives, objectRelatives, ofTwo } = lexicon;
  let bits = forms;
  if (pronoun || latter || metonyms.has(noun) || shares.has(noun) || ofTwo.has(form)) bits |= ANAPHOR;
  const group = anaphoric.get(noun);
  if (group) bits |= nounsFor(group.types);
  if (determiner?.grade === 'possessive') bits |= POSSESSIVE;
  if (clitic === 'reflexive') bits |= REFLEXIVE;
  if (negation) bits |= NEGATION;
  if (superlatives.has(form)) bits |= SUPERLATIVE;
  if (objectRelatives.has(form)) bits |= THAT;
  for (const { tense } of verbs) if (tense === 'future' || tense === 'conditional') bits |= formBit(tense);
  return bits;
}
