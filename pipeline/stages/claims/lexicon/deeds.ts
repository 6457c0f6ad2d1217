/** Nouns of deeds: what a verb's patterns say («X rachète Y») is said by its noun too («le rachat de Y par X»). */
import { frames } from '../../../frames.js';
import type { ClaimsLocale, Pattern } from '../../../locales/claims.js';
import { split } from './patterns.js';

/** Slots of a verb that its noun has no place for: what follows an infinitive, and what hangs on the verb's own subject. */
const LOST = new Set(
  'complement then bare deed said promised matter phrase inner spent outer whose where headline main'.split(
    ' ',
  ),
);
/** Slots that mean who does it. */
const DOERS = new Set(['subject', 'agent']);
/** Slots that mean what it is done to. */
const DONE = new Set(['object', 'patient']);
/** What is told in other tenses only («present»), or only by a finite verb, is no deed that a noun could tell. */
const DEED_FORMS = new Set(['past', 'participle']);

/** What a locale says of deeds. */
type Tables = Pick<ClaimsLocale, 'of' | 'agent' | 'deeds' | 'lightVerbs'>;

/** Every pattern of the verbs that have a noun, once more with that noun. */
export function deedPatterns(patterns: readonly Pattern[], locale: Tables): Pattern[] {
  return (['transitive', 'intransitive'] as const).flatMap((kind) => {
    const nouns = new Map(split(locale.deeds[kind]).map((pair) => pair.split('/') as [string, string]));
    return patterns.flatMap((pattern) => {
      const own = split(pattern.verbs ?? '').flatMap((verb) => nouns.get(verb) ?? []);
      const deed = own.length > 0 && isDeed(pattern) ? deedOf(pattern, locale, kind === 'transitive') : null;
      return deed ? [{ ...deed, nouns: [...new Set(own)].join(' ') }] : [];
    });
  });
}

const isDeed = ({ frame, forms, governors, negated, implicit }: Pattern): boolean =>
  !frames[frame].residual &&
  !governors &&
  !negated &&
  !implicit &&
  (!forms || split(forms).some((form) => DEED_FORMS.has(form)));

/** A pattern of a verb at its noun; null where the noun has no place for what the pattern asks. */
function deedOf(
  { verbs: _, roles, heads, andHeads, requires, ...rest }: Pattern,
  locale: Tables,
  isTransitive: boolean,
): Pattern | null {
  const slots = [roles, heads ?? {}, andHeads ?? {}].flatMap((table, at) =>
    (at === 0 ? Object.values(table) : Object.keys(table)).flatMap(split),
  );
  const isDone = slots.some((slot) => DONE.has(slot));
  const move = (slot: string, isAmount: boolean): string[] => {
    const [outer = '', inner] = slot.split('.');
    if (inner !== undefined) {
      if (!DONE.has(outer) && !DOERS.has(outer)) return [slot];
      return DONE.has(outer) ? [`${locale.of}.${inner}`] : [];
    }
    if (LOST.has(slot)) return [];
    if (slot === 'trigger') return ['self'];
    if (DONE.has(slot)) return isAmount ? [locale.of, 'self'] : ['done', 'possessive'];
    if (slot === 'subject' && !isTransitive)
      return isAmount ? [locale.of, 'self'] : ['done', 'possessive', 'doer'];
    if (DOERS.has(slot)) return split(locale.agent);
    return [slot];
  };
  const moved = Object.entries(roles).map(([role, list]) => {
    const own = split(list);
    const isDoer = isTransitive && own.includes('subject');
    const found = own.flatMap((slot) => move(slot, role === 'quantity'));
    // «Suez annonce son rachat» is bought, so whose it is comes after what it is done to
    return { role, isDoer, slots: isDoer ? [...found, ...(isDone ? ['possessive'] : []), 'doer'] : found };
  });
  const filled = moved.filter(({ slots: own }) => own.length > 0);
  const has = (role: string): boolean => filled.some((one) => one.role === role);
  const asked = (typeof requires === 'string' ? [requires] : (requires ?? [])).filter((names) =>
    split(names).every(has),
  );
  if (requires !== undefined && asked.length === 0) return null;
  const headsAt = (table: Pattern['heads']): Pattern['heads'] | null => {
    const entries = Object.entries(table ?? {}).map(
      ([slot, words]) => [move(slot, /\*(?:money|percent)/u.test(words))[0], words] as const,
    );
    return entries.some(([slot]) => slot === undefined) ? null : Object.fromEntries(entries);
  };
  const ownHeads = headsAt(heads);
  const ownAndHeads = headsAt(andHeads);
  if (!ownHeads || !ownAndHeads) return null;
  const { passive: _passive, forms: _forms, simple: _simple, except: _except, ...others } = rest;
  return {
    ...others,
    roles: Object.fromEntries(
      [...filled.filter((one) => !one.isDoer), ...filled.filter((one) => one.isDoer)].map((one) => [
        one.role,
        one.slots.join(' '),
      ]),
    ),
    notGovernors: `${rest.notGovernors ?? ''} ${locale.lightVerbs}`,
    heads: ownHeads,
    andHeads: ownAndHeads,
    ...(asked.length > 0 ? { requires: asked } : {}),
  };
}
