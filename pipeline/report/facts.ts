/** A claim, a filler, an amount in words. */
import type { Claim, Filler, Interval } from '../schema.js';
import type { ReportRun, ShownClaim } from './read-report.js';
import type { Words } from './words.js';

const LONGEST = 70;

/** What the claims of a story are about, such as «Montant de l’investissement de Meta dans Scale AI». */
export function factInWords(
  claims: readonly ShownClaim[],
  hasAmount: boolean,
  run: ReportRun,
  words: Words,
): string {
  const first = claims[0]!;
  const own = words.facts[first.claim.frame];
  const template = typeof own === 'string' ? own : own[hasAmount ? 1 : 0];
  const filled = template.replace(
    /\[([^\]{]*)\{(\w+)\}([^\]]*)\]/g,
    (_, before: string, role: string, after) => {
      const value = roleInWords(role, claims, run, words);
      return value === null ? '' : `${before}${value}${after}`;
    },
  );
  const text = words.language === 'fr' ? elided(filled) : filled;
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}

/** The first claim that fills a role by name tells it; without names, the first that fills it at all. */
function roleInWords(
  role: string,
  claims: readonly ShownClaim[],
  run: ReportRun,
  words: Words,
): string | null {
  const sameFrame = claims.filter(({ claim }) => claim.frame === claims[0]!.claim.frame);
  const named = sameFrame.find(({ claim }) =>
    claim.args[role]?.some((filler) => filler.entity !== undefined),
  );
  const teller = named ?? sameFrame.find(({ claim }) => claim.args[role]?.length);
  const values = teller?.claim.args[role]
    ?.map((filler) => fillerInWords(filler, teller, run))
    .filter(Boolean);
  if (!values || values.length === 0) return null;
  return new Intl.ListFormat(words.language).format([...new Set(values)]);
}

/** The canonical name of an entity, else the words of the article, else the closed value. */
export function fillerInWords(filler: Filler, { document }: ShownClaim, run: ReportRun): string {
  const name = filler.entity === undefined ? undefined : run.names.get(filler.entity);
  if (name !== undefined) return name;
  if (filler.start !== null && filler.end !== null) return excerpt(document.text, filler.start, filler.end);
  return filler.value ?? filler.entity ?? '';
}

/** A span on one line, cut at a word when long. */
export function excerpt(text: string, start: number, end: number, longest = LONGEST): string {
  const slice = text
    .slice(start, Math.min(end, start + 4 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  if (slice.length <= longest) return slice;
  const cut = slice.lastIndexOf(' ', longest);
  return `${slice.slice(0, cut > longest / 2 ? cut : longest)}…`;
}

/** The sentence around an offset, as a span; the claim's own span where no sentence holds it. */
export function sentenceOf({ claim, document }: ShownClaim): {
  readonly start: number;
  readonly end: number;
} {
  return document.sentences.find(({ start, end }) => start <= claim.start && claim.start < end) ?? claim;
}

/** Who says it: the last source of the attribution, else nobody. */
export function sourceInWords({ attribution }: Claim): string {
  return attribution
    .map(({ source }) => source)
    .filter(Boolean)
    .join(' ← ');
}

/** `14,2 – 14,4 Md USD`, `≥ 9 000`, `49 %`. */
export function intervalInWords([low, high]: Interval, unit: string | null, words: Words): string {
  const amount = (value: number) => amountInWords(value, unit, words);
  if (low === null && high === null) return '?';
  if (low === null) return `≤\u00A0${amount(high!)}`;
  if (high === null) return `≥\u00A0${amount(low)}`;
  return low === high ? amount(low) : `${amount(low)} – ${amount(high)}`;
}

/** A number with its unit, short when it is large. */
function amountInWords(value: number, unit: string | null, words: Words): string {
  const short = Math.abs(value) >= 1e6;
  const number = new Intl.NumberFormat(words.language, {
    maximumFractionDigits: 2,
    ...(short && { notation: 'compact' as const }),
  }).format(value);
  return unit === null ? number : `${number}\u00A0${unit}`;
}

/** An ISO date as people write it; anything else as it is. */
export function dateInWords(date: string, { language }: Words): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(time).replaceAll(' ', '\u00A0');
}

const elided = (text: string) =>
  text
    .replace(/\bde (?=[AEÉÈÊIÎOÔUYaeéèêiîoôuh])(?!\d)/g, 'd’')
    .replace(/\bde le /g, 'du ')
    .replace(/\bde les /g, 'des ')
    .replace(/\bà le /g, 'au ')
    .replace(/\bà les /g, 'aux ');
