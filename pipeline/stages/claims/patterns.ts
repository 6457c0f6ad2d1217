/** Patterns as the locale writes them, read into lists. */
import type { Pattern } from '../../locales/claims.js';

/** Each role of a pattern with the slots in which to look, in order. */
export function slotsOf(pattern: Pattern): { role: string; slots: string[] }[] {
  return Object.entries(pattern.roles).map(([role, slots]) => ({
    role,
    slots: slots.split(/\s+/u).filter(Boolean),
  }));
}
