/**
 * What stands in a sentence at all: a pattern whose nouns, amounts or names are nowhere in it is not tried. Most
 * sentences are done with here, before their phrases are read.
 */
import { frames, type Role } from '../../frames.js';
import { ENTITY_TYPES, type EntityType, QUANTITY_KINDS, type QuantityKind } from '../../schema.js';
import type { Item } from './items.js';
import type { Lexicon } from './lexicon.js';
import type { CompiledPattern, PatternParts } from './patterns.js';
import { isBareSum } from './sums.js';
import type { Word } from './word.js';

/** Something that must stand in the sentence: one of some kinds of item (bits), or a word of one of some lists. */
export interface Need {
  readonly bits: number;
  readonly lists: readonly number[];
}

const kinds = [...QUANTITY_KINDS, ...ENTITY_TYPES];
const BIT = Object.fromEntries(kinds.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<QuantityKind | EntityType, number>
>;
const bitsOf = (names: readonly (QuantityKind | EntityType)[]): number =>
  names.reduce((bits, name) => bits | BIT[name], 0);
const ANY_AMOUNT = bitsOf(QUANTITY_KINDS);
const ANY_NAME = bitsOf(ENTITY_TYPES);
/** «le plus», «premier», an ordinal. */
const SUPERLATIVE = 1 << kinds.length;
/** Words that can stand for somebody: pronouns, «sa», «le groupe». */
const ANAPHOR = SUPERLATIVE << 1;
/** A number that is a verb («doubler»). */
const VERBAL = ANAPHOR << 1;
/** What stands in every sentence. */
const ALL = -1;

/** What the fillers of `heads` that begin with `*` look for; a definite article or a plural stands everywhere. */
const STARS: Readonly<Record<string, number>> = {
  '*name': ANY_NAME,
  '*top': SUPERLATIVE,
  '*money': BIT.money,
  '*percent': BIT.percent,
  '*count': BIT.count,
  '*the': ALL,
  '*own': ALL,
  '*thing': ALL,
  '*plural': ALL,
};

/** Slots that are filled without a name in the sentence. */
const WORDLESS = new Set([
  'topic',
  'concern',
  'bought',
  'its',
  'then',
  'bare',
  'act',
  'willed',
  'deed',
  'said',
  'matter',
  'title',
  'trigger',
  'phrase',
  'counted',
]);

/** What a pattern needs, each of them; `listOf` gives the number of a list of nouns or of verbs. */
export function needsOf(
  pattern: PatternParts,
  listOf: (words: ReadonlySet<string>, of: 'noun' | 'verb') => number,
): Need[] {
  const needs: Need[] = [];
  const [first = [], ...others] = pattern.required;
  for (const name of first.filter((one) => others.every((names) => names.includes(one))))
    if (name === 'quantity') {
      needs.push({ bits: bitsOf(frames[pattern.frame].quantities), lists: [] });
      if (pattern.countedSet) needs.push({ bits: VERBAL, lists: [listOf(pattern.countedSet, 'noun')] });
    } else needs.push({ bits: fillersOf(pattern, name), lists: [] });
  for (const heads of [pattern.headSets, pattern.andHeadSets])
    if (heads.size > 0) {
      const nouns = [...heads.values()];
      const bits = nouns.flatMap((set) => [...set]).reduce((all, noun) => all | (STARS[noun] ?? 0), 0);
      needs.push({ bits, lists: nouns.map((set) => listOf(set, 'noun')) });
    }
  if (pattern.governorSet && !pattern.governorSet.has('*'))
    needs.push({ bits: 0, lists: [listOf(pattern.governorSet, 'verb')] });
  return needs.filter(({ bits }) => bits !== ALL);
}

/** The kinds of item of which one must be there to fill a role. */
function fillersOf({ frame, slots, valueList }: PatternParts, name: string): number {
  const own = slots.filter(({ role }) => role === name);
  const role = own[0]?.filled;
  if (!role || own.length > 1 || valueList.some(([valued]) => valued === name)) return ALL;
  if (role.amount) return ANY_AMOUNT;
  if (own[0]!.slots.some((slot) => WORDLESS.has(slot))) return ALL;
  if (role.types.length === 0)
    return own[0]!.slots.every((slot) => slot.endsWith('superlative')) ? SUPERLATIVE : ALL;
  return isImplied(role, frame) || role.words || role.official || role.spots
    ? ALL
    : bitsOf(role.types) | ANAPHOR;
}

/** Roles that the article can fill where the sentence does not: see `implicit.ts`. */
const isImplied = ({ side, least, name }: Role, frame: CompiledPattern['frame']): boolean =>
  side !== null || least > 1 || name === 'org' || frames[frame].roles.some((role) => role.least > 1);

/** What a word of the tables stands for by itself, as bits. */
export function evidenceOf(
  { pronoun, determiner, clitic, noun = '', latter }: Word,
  form: string,
  { anaphoric, metonyms, superlatives }: Pick<Lexicon, 'anaphoric' | 'metonyms' | 'superlatives'>,
): number {
  const stands = pronoun || clitic || latter || determiner?.grade === 'possessive';
  const bits = stands || anaphoric.has(noun) || metonyms.has(noun) ? ANAPHOR : 0;
  return superlatives.has(form) ? bits | SUPERLATIVE : bits;
}

/** What stands in one sentence after another of one language. */
export interface Presence {
  /** Reads the items of the sentence that the next questions are about; whether any pattern of theirs may be tried. */
  readonly read: (items: readonly Item[]) => boolean;
  /** Whether all that a pattern needs stands there. */
  readonly allows: (pattern: CompiledPattern) => boolean;
}

const made = new WeakMap<Lexicon, Presence>();

/** The presence of a language's words; one sentence is read at a time. */
export function presenceOf(lexicon: Lexicon): Presence {
  let presence = made.get(lexicon);
  if (!presence) {
    presence = newPresence(lexicon);
    made.set(lexicon, presence);
  }
  return presence;
}

function newPresence({ listCount, superlatives, wordOf }: Lexicon): Presence {
  /** Those that no other table has. */
  const others = new Set([...superlatives].filter((word) => wordOf(word) === undefined));
  /** By list, the number of the sentence in which one of its words was seen last. */
  const seen = new Int32Array(listCount);
  let sentence = 0;
  let bits = 0;
  function note(items: readonly Item[]): void {
    sentence += 1;
    bits = 0;
    for (const { kind, norm, known, word, entity, quantity } of items) {
      bits |= word.evidence;
      if (!known?.isKnown && others.size > 0 && others.has(norm)) bits |= SUPERLATIVE;
      for (const list of word.lists) seen[list] = sentence;
      if (entity) bits |= BIT[entity.type];
      else if (quantity) {
        bits |= BIT[quantity.kind];
        if (quantity.kind === 'ordinal') bits |= SUPERLATIVE;
        if (isBareSum(quantity)) bits |= BIT.money;
        if (kind === 'word') bits |= VERBAL;
      }
    }
  }
  function allows({ needs }: CompiledPattern): boolean {
    for (const need of needs) if ((need.bits & bits) === 0 && !holdsOne(need.lists)) return false;
    return true;
  }
  function holdsOne(lists: readonly number[]): boolean {
    for (const list of lists) if (seen[list] === sentence) return true;
    return false;
  }
  return {
    read(items) {
      let isNoted = false;
      for (const { word } of items) {
        if (word.patterns.length === 0) continue;
        if (!isNoted) note(items);
        isNoted = true;
        for (const pattern of word.patterns) if (allows(pattern)) return true;
      }
      return false;
    },
    allows,
  };
}
