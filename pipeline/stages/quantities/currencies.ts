/** Names that several currencies share: «dollars» is USD unless the article speaks of another dollar. */
import type { Passage } from './draft.js';

const MILLION = 1e6;

/** Settles the bare names by the explicit ones of the article; a bare name that needs telling may be no money at all. */
export function settleCurrencies(passages: readonly Passage[]): void {
  const explicit = new Map<string, Set<string>>();
  for (const { drafts } of passages)
    for (const { row } of drafts)
      if (row?.family !== undefined && row.bare === undefined)
        explicit.set(row.family, (explicit.get(row.family) ?? new Set()).add(row.unit));
  for (const { drafts } of passages)
    for (const draft of drafts) {
      const { row } = draft;
      if (row?.family === undefined || row.bare === undefined) continue;
      const units = explicit.get(row.family);
      if (units?.size === 1) draft.unit = [...units][0]!;
      else if (row.bare === 'told' && !units && draft.magnitude < MILLION) forgetUnit(draft);
    }
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
