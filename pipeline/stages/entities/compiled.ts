/** A locale's tables as patterns, made once. */
import type { EntitiesLocale } from '../../locales/entities.js';

export interface CompiledEntities {
  /** One character that is not part of a name at its end. */
  readonly loose: RegExp;
  /** A title or an article in front of a name, with the space or apostrophe after it; sticky. */
  readonly leading: RegExp;
}

const made = new WeakMap<EntitiesLocale, CompiledEntities>();

export function compiled(locale: EntitiesLocale): CompiledEntities {
  let tables = made.get(locale);
  if (!tables) {
    tables = {
      loose: /[\s\p{P}\p{Cc}\p{Cf}\p{Co}]/u,
      leading: new RegExp(
        `(?:(?:${alternation(locale.titles)})(?=[\\s.])\\.?\\s+|(?:${alternation(locale.articles)})\\s+|(?:${alternation(locale.elisions)})['’])(?=\\S)`,
        'uy',
      ),
    };
    made.set(locale, tables);
  }
  return tables;
}

/** Longest first; refuses empty and doubled entries. */
export function alternation(entries: readonly string[]): string {
  if (entries.some((entry) => entry.trim() === '')) throw new Error('A table has an empty entry.');
  if (new Set(entries).size !== entries.length)
    throw new Error(`A table has a doubled entry: ${entries.join(', ')}`);
  return [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
