/** The other readers of numbers and times that install from npm, behind one face; none is part of the program. */
import { createRequire } from 'node:module';
import type { Span } from '../../../pipeline/schema.js';
import type { GoldArticle } from '../../../pipeline/testing/gold.js';

/** What a reader says of a number or time; `value` in full units, null where it says none. */
export interface Reported extends Span {
  readonly value: number | null;
  readonly unit: string | null;
  readonly op: string;
  readonly isTime: boolean;
}

/** A reader of numbers and times. */
export interface Reader {
  readonly name: string;
  /** All that it finds in a text; in an article of the corpus with what is known of it. */
  readonly read: (text: string, article?: GoldArticle) => readonly Reported[];
  /** The bare work on a text, when what a run has at hand already is made ready outside it. */
  readonly prepare?: (text: string) => () => unknown;
}

/** The peers that are installed. */
export function installedPeers(): Reader[] {
  return [microsoft(), compromise(), chrono()].filter((reader) => reader !== null);
}

const UNITS: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  Euro: 'EUR',
  Année: 'a',
  Mois: 'mo',
  Jour: 'd',
  Kilomètre: 'km',
};

function microsoft(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: the peer ships no types that fit
  const suite = peer('@microsoft/recognizers-text-suite') as any;
  if (!suite) return null;
  const models = [
    'recognizeNumber',
    'recognizeOrdinal',
    'recognizePercentage',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeAge',
    'recognizeDateTime',
  ];
  return {
    name: 'Recognizers-Text',
    read: (text) =>
      models.flatMap((model) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above
        (suite[model](text, 'fr-fr') as any[]).map((found) => ({
          start: found.start,
          end: found.end + 1,
          value: numberOf(found.resolution?.value),
          unit:
            UNITS[found.resolution?.unit] ??
            found.resolution?.isoCurrency ??
            (model === 'recognizePercentage' ? '%' : null),
          op: 'exact',
          isTime: model === 'recognizeDateTime',
        })),
      ),
  };
}

function compromise(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const nlp = (peer('fr-compromise') as any)?.default ?? (peer('fr-compromise') as any);
  if (!nlp) return null;
  return {
    name: 'fr-compromise',
    read: (text) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (nlp(text).numbers().json({ offset: true }) as any[]).map((found) => ({
        start: found.offset?.start ?? 0,
        end: (found.offset?.start ?? 0) + (found.offset?.length ?? 0),
        value: numberOf(found.number?.num ?? found.num),
        unit: found.number?.unit || null,
        op: 'exact',
        isTime: false,
      })),
  };
}

function chrono(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const library = peer('chrono-node') as any;
  if (!library) return null;
  return {
    name: 'chrono-node fr',
    read: (text) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (library.fr.parse(text) as any[]).map(({ index, text: found }) => ({
        start: index,
        end: index + found.length,
        value: null,
        unit: null,
        op: 'exact',
        isTime: true,
      })),
  };
}

function numberOf(value: unknown): number | null {
  const number = Number(
    String(value ?? '')
      .replace('%', '')
      .replace(',', '.'),
  );
  return value === undefined || value === null || Number.isNaN(number) ? null : number;
}

/** A library of the peers' own package; null where it is not installed. */
function peer(name: string): unknown {
  try {
    return createRequire(new URL('./package.json', import.meta.url))(name);
  } catch {
    console.error(`${name} is not installed: npm install --prefix scripts/bench/peers --ignore-scripts`);
    return null;
  }
}
