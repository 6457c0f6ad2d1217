/** Patterns as the locale writes them, made ready once: lists for strings, sets for words. */
import { frames, type Role } from '../../../frames.js';
import type { Pattern } from '../../../locales/claims.js';

/** A role of a pattern, with `+` where it adds to it; where to look for it; and the frame's role that it fills. */
interface PatternSlots {
  readonly role: string;
  readonly slots: readonly string[];
  readonly filled: Role | undefined;
  /** The pattern asks for it and has nothing else that could give it: without it nothing is said. */
  readonly vital: boolean;
}

/** A pattern with its strings read, and the name of its rule. */
export interface CompiledPattern extends PatternParts {
  readonly rule: string;
  readonly reflexive: boolean;
  /** True for the patterns of every verb. */
  readonly isAny: boolean;
  /** The number of what must stand in a sentence before it is tried there: many patterns need the same. */
  readonly needs: number;
}

/** What all the words of a pattern share. Every pattern has every field, in one order, so that reading one is quick. */
export interface PatternParts {
  readonly frame: Pattern['frame'];
  readonly also: boolean;
  readonly sure: boolean;
  readonly implicit: boolean;
  readonly negated: boolean;
  readonly ended: boolean;
  readonly affirms: boolean;
  readonly negates: boolean;
  readonly ahead: boolean;
  readonly plural: boolean | null;
  readonly alone: boolean;
  readonly simple: boolean;
  readonly told: boolean;
  /** Null where active and passive are meant. */
  readonly passive: boolean | null;
  readonly slots: readonly PatternSlots[];
  /** The values that its words give, by role. */
  readonly valueList: readonly (readonly [role: string, value: string])[];
  readonly required: readonly (readonly string[])[];
  readonly headSets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onlySets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly neverSets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly withoutSlots: readonly string[];
  readonly countedSet: ReadonlySet<string> | null;
  readonly notSet: ReadonlySet<string> | null;
  readonly besideSet: ReadonlySet<string> | null;
  readonly governorSet: ReadonlySet<string> | null;
  readonly notGovernorSet: ReadonlySet<string> | null;
  readonly formSet: ReadonlySet<string> | null;
  readonly exceptSet: ReadonlySet<string> | null;
  readonly andHeadSets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notAfterSet: ReadonlySet<string> | null;
  readonly afterSet: ReadonlySet<string> | null;
}

/** The words of a table's string. */
export const split = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a table's string as a set: the same for the same string, because many patterns share a list. */
export function wordSetOf(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(split(list));
    sets.set(list, set);
  }
  return set;
}

/** Reads the strings of a pattern. */
export function compilePattern(pattern: Pattern): PatternParts {
  const requires = pattern.requires ?? [];
  const required = (typeof requires === 'string' ? [requires] : requires).map(split);
  return {
    frame: pattern.frame,
    also: pattern.also ?? false,
    sure: pattern.sure ?? false,
    implicit: pattern.implicit ?? false,
    negated: pattern.negated ?? false,
    ended: pattern.ended ?? false,
    affirms: pattern.affirms ?? pattern.ended ?? false,
    negates: pattern.negates ?? false,
    ahead: pattern.ahead ?? false,
    plural: pattern.plural ?? null,
    alone: pattern.alone ?? false,
    simple: pattern.simple ?? false,
    told: pattern.told ?? false,
    passive: pattern.passive ?? null,
    slots: slotsOf(pattern, required),
    valueList: Object.entries(pattern.values ?? {}),
    required,
    headSets: headSetsOf(pattern.heads),
    andHeadSets: headSetsOf(pattern.andHeads),
    onlySets: headSetsOf(pattern.only),
    neverSets: headSetsOf(pattern.never),
    withoutSlots: split(pattern.without ?? ''),
    countedSet: pattern.counted ? wordSetOf(pattern.counted) : null,
    notSet: pattern.not ? wordSetOf(pattern.not) : null,
    besideSet: pattern.beside ? wordSetOf(pattern.beside) : null,
    governorSet: pattern.governors ? wordSetOf(pattern.governors) : null,
    notGovernorSet: pattern.notGovernors ? wordSetOf(pattern.notGovernors) : null,
    exceptSet: pattern.except ? wordSetOf(pattern.except) : null,
    formSet: pattern.forms ? wordSetOf(pattern.forms) : null,
    notAfterSet: pattern.notAfter ? wordSetOf(pattern.notAfter) : null,
    afterSet: pattern.after ? wordSetOf(pattern.after) : null,
  };
}

/** A pattern for one of its words; written out, because copies made by spreading differ in their layout. */
export const patternFor = (
  parts: PatternParts,
  { needs, reflexive, isAny, rule }: Pick<CompiledPattern, 'needs' | 'reflexive' | 'isAny' | 'rule'>,
): CompiledPattern => ({
  frame: parts.frame,
  also: parts.also,
  sure: parts.sure,
  implicit: parts.implicit,
  negated: parts.negated,
  ended: parts.ended,
  affirms: parts.affirms,
  negates: parts.negates,
  ahead: parts.ahead,
  plural: parts.plural,
  alone: parts.alone,
  simple: parts.simple,
  told: parts.told,
  passive: parts.passive,
  slots: parts.slots,
  valueList: parts.valueList,
  required: parts.required,
  headSets: parts.headSets,
  onlySets: parts.onlySets,
  neverSets: parts.neverSets,
  withoutSlots: parts.withoutSlots,
  countedSet: parts.countedSet,
  notSet: parts.notSet,
  besideSet: parts.besideSet,
  governorSet: parts.governorSet,
  notGovernorSet: parts.notGovernorSet,
  formSet: parts.formSet,
  exceptSet: parts.exceptSet,
  andHeadSets: parts.andHeadSets,
  notAfterSet: parts.notAfterSet,
  afterSet: parts.afterSet,
  needs,
  reflexive,
  isAny,
  rule,
});

/** The nouns that each slot asks for. */
export const headSetsOf = (heads: Pattern['heads'] = {}): Map<string, ReadonlySet<string>> =>
  new Map(Object.entries(heads).map(([slot, words]) => [slot, wordSetOf(words)]));

const places = new Map<string, readonly string[]>();

/** The slots that a string names: the same list for the same string, because many roles are looked for in the same. */
function namesOf(slots: string): readonly string[] {
  let names = places.get(slots);
  if (!names) {
    names = split(slots);
    places.set(slots, names);
  }
  return names;
}

/** Each role of a pattern with the slots in which to look, in order. */
function slotsOf(
  { frame, verbs, roles, types = {}, values = {}, implicit = false }: Pattern,
  required: readonly (readonly string[])[],
): PatternSlots[] {
  return Object.entries(roles).map(([role, slots]) => {
    const filled = frames[frame].roles.find(({ name }) => name === role.replace(/\+$/u, ''));
    const only = types[role] === undefined ? null : wordSetOf(types[role]);
    const isAsked = required.length > 0 && required.every((names) => names.includes(role));
    const isElsewhere = implicit || role === 'direction' || role in values || `${role}+` in roles;
    // «à Fougères, où il emploie 610 personnes»: where a workforce is may stand before any of its verbs
    const isPlaced = filled?.spots && verbs !== undefined;
    return {
      role,
      slots: isPlaced ? [...namesOf(slots), 'where'] : namesOf(slots),
      filled: filled && only ? limited(filled, only) : filled,
      vital: isAsked && !isElsewhere,
    };
  });
}

/** Among the types, where a pattern means states without a name too. */
const STATE = 'STATE';

/** Among the types, where a pattern means somebody who has no name too, as its `only` tells («ses banques»). */
const WORDS = 'WORDS';

const limited = (role: Role, types: ReadonlySet<string>): Role => ({
  ...role,
  words: role.words && types.has(WORDS),
  official: types.has(STATE),
  // «Les États-Unis ont inscrit Kombi sur leur liste noire»: where only a place may act, it need be no body by its name
  authority: role.authority && [...types].some((type) => type !== 'LOC'),
  types: role.types.filter((type) => types.has(type)),
});
