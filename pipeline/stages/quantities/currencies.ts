/** Names that several currencies share: «dollars» is USD unless the article speaks of another dollar. */
import type { ReadableBlock } from '../../stage.js';
import type { Passage } from './draft.js';
import { quantityLexiconOf } from './lexicon.js';

const MILLION = 1e6;

/**
 * Settles the bare names by the explicit ones of the article, else by the country it speaks of; a bare name that
 * needs telling may be no money at all.
 */
export function settleCurrencies(
  passages: readonly Passage[],
  text: string,
  blocks: readonly ReadableBlock[],
): void {
  const explicit = new Map<string, Set<string>>();
  for (const { drafts } of passages)
    for (const { row } of drafts)
      if (row?.family !== undefined && row.bare === undefined)
        explicit.set(row.family, (explicit.get(row.family) ?? new Set()).add(row.unit));
  const byPlace = new Map<string, string | null>();
  for (const { drafts } of passages)
    for (const draft of drafts) {
      const { row } = draft;
      if (row?.family === undefined || row.bare === undefined) continue;
      const { family } = row;
      const units = explicit.get(family);
      if (!byPlace.has(family)) byPlace.set(family, unitByPlace(family, text, blocks));
      const unit = units ? meantBeside(units, draft.unit) : byPlace.get(family)!;
      if (unit !== null) draft.unit = unit;
      else if (row.bare === 'told' && !units && draft.magnitude < MILLION) forgetUnit(draft);
    }
}

/** The only one that the article names in full; where it names the usual one so too, its bare name means the other. */
function meantBeside(units: ReadonlySet<string>, usual: string | null): string | null {
  const others = [...units].filter((unit) => units.size === 1 || unit !== usual);
  return others.length === 1 ? others[0]! : null;
}

/** The currency of the family whose country the article names; null where it names none or several. */
function unitByPlace(family: string, text: string, blocks: readonly ReadableBlock[]): string | null {
  const named = new Set<string>();
  for (const { start, end, locale } of blocks)
    for (const [row, where] of quantityLexiconOf(locale).countryWords)
      if (row.family === family && !named.has(row.unit) && where.test(text.slice(start, end)))
        named.add(row.unit);
  return named.size === 1 ? [...named][0]! : null;
}

/** The first currency that the article names; null where it names none. */
export function firstCurrencyOf(passages: readonly Passage[]): string | null {
  for (const { drafts } of passages) for (const { kind, unit } of drafts) if (kind === 'money') return unit;
  return null;
}

/** «trois livres» are books: the number stands alone again, and its noun is found later. */
function forgetUnit(draft: Passage['drafts'][number]): void {
  draft.kind = null;
  draft.row = null;
  draft.unit = null;
  draft.unitSource = null;
  draft.end = draft.numeral.end;
  draft.rule = draft.numeral.sense;
}
