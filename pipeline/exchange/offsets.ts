/** Offsets as other tools count them, and what is wrong where they do not fit. */
import { RecoupeError } from '../errors.js';
import type { Span } from '../schema.js';

/** What a tool counts: UTF-16 code units (JavaScript), Unicode code points (Python), or UTF-8 bytes. */
export type OffsetUnit = 'utf16' | 'codepoints' | 'bytes';
/** What tools count a text in. */
export const OFFSET_UNITS: readonly OffsetUnit[] = ['utf16', 'codepoints', 'bytes'];

/** The offsets of one text in two units. */
export interface OffsetTable {
  /** From UTF-16 to the tool's unit. */
  to(span: Span): Span;
  /** From the tool's unit to UTF-16; null where an offset is outside the text or inside a character. */
  from(span: Span): Span | null;
}

/** The conversion table of a text. */
export function offsetTable(text: string, unit: OffsetUnit): OffsetTable {
  if (unit === 'utf16') {
    const inside = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
    return { to: (span) => span, from: (span) => (inside(span) ? span : null) };
  }
  const outward = new Uint32Array(text.length + 1);
  const inward = new Map<number, number>([[0, 0]]);
  let count = 0;
  let at = 0;
  for (const character of text) {
    outward[at] = count;
    // inside a surrogate pair there is no place of its own
    if (character.length === 2) outward[at + 1] = count;
    at += character.length;
    count += unit === 'codepoints' ? 1 : Buffer.byteLength(character);
    inward.set(count, at);
  }
  outward[at] = count;
  return {
    to: ({ start, end }) => ({ start: outward[start]!, end: outward[end]! }),
    from: ({ start, end }) => {
      const [a, b] = [inward.get(start), inward.get(end)];
      return a === undefined || b === undefined || a > b ? null : { start: a, end: b };
    },
  };
}

/** A span as a file gives it, with the words that it should cover where the file says so. */
export interface ClaimedSpan extends Span {
  readonly text?: string | undefined;
}

/**
 * Converts all spans of a file to UTF-16. Throws `bad-gold` at the first whose words are not those of the text, with a hint
 * at the cause.
 */
export function convertSpans(
  text: string,
  spans: readonly ClaimedSpan[],
  unit: OffsetUnit,
  where: string,
): Span[] {
  const table = offsetTable(text, unit);
  return spans.map((span, index) => {
    const converted = table.from(span);
    if (converted && fits(text, converted, span)) return converted;
    const found = converted
      ? `«${shorten(text.slice(converted.start, converted.end))}»`
      : 'no characters of their own';
    throw new RecoupeError(
      'bad-gold',
      `${where}: span ${index + 1} (${span.start}-${span.end}) should be ${span.text === undefined ? 'inside the text' : `«${shorten(span.text)}»`}, but at these offsets the text has ${found}. ${hint(text, spans, unit)}`,
    );
  });
}

/**
 * Refuses a text that is not the one that is known for the article. Throws `bad-gold` with the first difference and its likely
 * cause.
 */
export function sameText(known: string, given: string, where: string): void {
  if (known === given) return;
  let at = 0;
  while (known[at] === given[at]) at += 1;
  const near = (text: string) => `«${shorten(text.slice(Math.max(0, at - 10), at + 20))}»`;
  const cause =
    given.replace(/\r\n?/g, '\n') === known
      ? 'The file has CRLF line ends; convert them to LF, or its offsets are shifted by one a line.'
      : given.normalize('NFC') === known
        ? 'The file is in NFD (decomposed accents); export it in NFC.'
        : given.replace(/^\ufeff/, '') === known
          ? 'The file begins with a byte order mark; remove it.'
          : given.replace(/[\u00a0\u202f\u2009]/g, ' ') === known.replace(/[\u00a0\u202f\u2009]/g, ' ')
            ? 'No-break spaces were changed into other spaces; keep the text as it was exported.'
            : 'The text was edited; annotate the text as it was exported.';
  throw new RecoupeError(
    'bad-gold',
    `${where}: the text is not that of the article; they differ at ${at}: the file has ${near(given)}, the article ${near(known)}. ${cause}`,
  );
}

/** Under which reading all spans would fit. */
function hint(text: string, spans: readonly ClaimedSpan[], unit: OffsetUnit): string {
  const checkable = spans.filter((span) => span.text !== undefined);
  const allFit = (body: string, counted: OffsetUnit) => {
    const table = offsetTable(body, counted);
    return (
      checkable.length > 0 &&
      checkable.every((span) => {
        const converted = table.from(span);
        return converted !== null && fits(body, converted, span);
      })
    );
  };
  const other = OFFSET_UNITS.find((counted) => counted !== unit && allFit(text, counted));
  const names = { utf16: 'UTF-16 code units', codepoints: 'code points', bytes: 'UTF-8 bytes' };
  if (other)
    return `All spans fit when offsets are counted in ${names[other]}: import with --offsets ${other}.`;
  for (const counted of OFFSET_UNITS) {
    if (allFit(text.replaceAll('\n', '\r\n'), counted))
      return 'All spans fit a text with CRLF line ends: the text was saved with CRLF before it was annotated.';
    if (allFit(text.normalize('NFD'), counted))
      return 'All spans fit the text in NFD (decomposed accents): normalise to NFC before annotating.';
  }
  return 'No known way of counting explains it; the text was probably edited after the annotation.';
}

function fits(text: string, { start, end }: Span, { text: words }: ClaimedSpan): boolean {
  return words === undefined || text.slice(start, end).normalize('NFC') === words.normalize('NFC');
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
