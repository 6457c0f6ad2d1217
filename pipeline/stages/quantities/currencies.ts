/** Names that several currencies share: «dollars» is USD unless the article speaks of another dollar. */
import { fold, HYPHEN } from '../../numerals/characters.js';
import type { Source, Time } from '../../schema.js';
import type { ReadableBlock } from '../../stage.js';
import type { Draft, Passage } from './draft.js';
import { quantityLexiconOf, type Unit } from './lexicon.js';
import { phraseAfter, phraseBefore } from './words.js';

const MILLION = 1e6;

/** When an article was written and where it stands. */
interface Origin {
  readonly source: Pick<Source, 'url' | 'published'>;
  readonly times: readonly Time[];
}

/** What an article has said of its currencies so far. */
export interface Currencies {
  readonly text: string;
  readonly blocks: readonly ReadableBlock[];
  readonly origin: Origin;
  /** The units that were named in full, of each family. */
  readonly explicit: Map<string, Set<string>>;
  /** What the rows that are named in full mean here. */
  readonly placed: Map<Unit, string>;
  /** The first currency; null as long as none is known. */
  first: string | null;
  /** Whether a name was met that several currencies share. */
  hasBare: boolean;
  /** Whether a number was met that may be an amount of the first currency. */
  hasBig: boolean;
  /** Whether what was met hangs on what the rest of the article says. */
  open: boolean;
}

/** Of an article of which nothing is read yet. */
export function newCurrencies(text: string, blocks: readonly ReadableBlock[], origin: Origin): Currencies {
  const [explicit, placed] = [new Map(), new Map()];
  return { text, blocks, origin, explicit, placed, first: null, hasBare: false, hasBig: false, open: false };
}

/** Takes note of the currencies of the next numbers, and gives their units to those that are named in full. */
export function meetCurrencies(drafts: readonly Draft[], currencies: Currencies): void {
  for (const draft of drafts) {
    const { row, magnitude, kind } = draft;
    if (row?.family !== undefined) {
      if (row.bare === undefined) draft.unit = unitNamed(row, row.family, currencies);
      else currencies.hasBare = true;
    }
    if (kind === 'money' && !currencies.hasBare) currencies.first ??= draft.unit;
    if (magnitude >= MILLION) currencies.hasBig = true;
  }
  currencies.open = currencies.hasBare || (currencies.hasBig && currencies.first === null);
}

function unitNamed(row: Unit, family: string, { text, explicit, placed }: Currencies): string {
  let unit = placed.get(row);
  if (unit === undefined) {
    unit = unitOfCountry(row, text);
    placed.set(row, unit);
    explicit.set(family, (explicit.get(family) ?? new Set()).add(unit));
  }
  return unit;
}

/**
 * Settles the bare names by the explicit ones of the article, else by the country that it speaks of or is published
 * in, else by what the name means in its time; a bare name that needs telling may be no money at all.
 */
export function settleCurrencies(passages: readonly Passage[], currencies: Currencies): void {
  // Most articles have none.
  if (!currencies.hasBare) return;
  const { text, blocks, origin, explicit } = currencies;
  const byPlace = new Map<string, string | null>();
  for (const passage of passages)
    for (const draft of passage.drafts) {
      const { row } = draft;
      if (row?.family === undefined || row.bare === undefined) continue;
      if (row.measure !== null && isMeasure(passage, draft)) {
        setMeasure(draft);
        continue;
      }
      const { family } = row;
      const units = explicit.get(family);
      if (!units && !byPlace.has(family))
        byPlace.set(family, unitByPlace(family, text, blocks) ?? unitByAddress(family, blocks, origin));
      const unit = units
        ? meantBeside(units, draft.unit)
        : (byPlace.get(family) ?? unitOfToday(row.withdrawn, origin));
      if (unit !== null) draft.unit = unit;
      else if (row.bare === 'told' && !units && draft.magnitude < MILLION) forgetUnit(draft);
    }
  currencies.first ??= firstCurrencyOf(passages);
}

/** «francs CFA» in an article on Cameroon are others than those of Senegal. */
function unitOfCountry({ unit, elsewhere }: Unit, text: string): string {
  return elsewhere?.where.test(text) && !elsewhere.notWhere.test(text) ? elsewhere.unit : unit;
}

/** The only one that the article names in full; where it names the usual one so too, its bare name means the other. */
function meantBeside(units: ReadonlySet<string>, usual: string | null): string | null {
  const others = [...units].filter((unit) => units.size === 1 || unit !== usual);
  return others.length === 1 ? others[0]! : null;
}

/** The currency of the family whose country the article names; null where it names none or several. */
function unitByPlace(family: string, text: string, blocks: readonly ReadableBlock[]): string | null {
  let named: string | null = null;
  for (const { start, end, locale } of blocks) {
    const countries = quantityLexiconOf(locale).countries.get(family);
    if (countries === undefined) continue;
    const words = text.slice(start, end);
    if (!countries.anywhere.test(words)) continue;
    for (const { unit, where } of countries.rows) {
      if (unit === named || !where.test(words)) continue;
      // a long text names several soon
      if (named !== null) return null;
      named = unit;
    }
  }
  return named;
}

/** The currency of the family that pages of the article's domain mean; null for none. */
function unitByAddress(family: string, blocks: readonly ReadableBlock[], { source }: Origin): string | null {
  if (source.url === null || !URL.canParse(source.url)) return null;
  const domain = new URL(source.url).hostname.split('.').at(-1)!;
  for (const { locale } of blocks)
    for (const row of locale.quantities.units)
      if (row.family === family && row.domains?.includes(domain)) return row.unit;
  return null;
}

/** «francs» in an article of 2024 that speaks of no year before 2002; null where the old currency may be meant. */
function unitOfToday(withdrawn: Unit['withdrawn'], { source, times }: Origin): string | null {
  if (!withdrawn || source.published === null || yearOf(source.published) <= withdrawn.year) return null;
  const isOld = times.some(({ value }) => value !== null && yearOf(value) <= withdrawn.year);
  return isOld ? null : withdrawn.now;
}

/** NaN for a value that does not begin with a year; of a decade or century, the first. */
const yearOf = (value: string): number => Number(value.slice(0, 4).replaceAll('X', '0'));

/** The first currency of the passages; null where they name none. */
function firstCurrencyOf(passages: readonly Passage[]): string | null {
  for (const { drafts } of passages) for (const { kind, unit } of drafts) if (kind === 'money') return unit;
  return null;
}

/** «40 pounds of», «weighs about 180 pounds», «a 200-pound man». */
function isMeasure(passage: Passage, { row, start, end, numeral, magnitude }: Draft): boolean {
  const measure = row?.measure;
  if (!measure || magnitude >= MILLION) return false;
  if (fold(passage.text.charCodeAt(numeral.end)) === HYPHEN) return true;
  if (phraseAfter(measure.behind, passage, end) !== null) return true;
  const cue = phraseBefore(passage.lexicon.cuesBefore, passage, start);
  return phraseBefore(measure.before, passage, cue?.start ?? start) !== null;
}

function setMeasure(draft: Draft): void {
  draft.kind = 'measure';
  draft.unit = draft.row!.measure!.unit;
  draft.unitSource = null;
  draft.rule = 'measure';
  draft.row = null;
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
