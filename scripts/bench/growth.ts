/** How the time of each stage grows with the text: fitted over 1, 10 and 100 times the length. */
import type { Row } from './row.js';
import { comparableClaims, linkClaims, locales, processArticle, toArticle } from './shipped.js';

const SIZES = [1, 10, 100];
/** Characters of the shortest text; articles one after the other, each a different one as far as there are. */
const SHORTEST = 10_000;
const ROUNDS = 3;

/** The exponent of the time in the length of one article, by stage; 1 is proportional, the aim is 1.05 at most. */
export async function growthRows(texts: readonly string[]): Promise<Row[]> {
  const whole = lengthened(texts, SHORTEST * SIZES.at(-1)!);
  const points = new Map<string, [x: number, y: number][]>();
  const linked: [x: number, y: number][] = [];
  await secondsOf(whole.slice(0, SHORTEST * 10));
  for (const size of SIZES) {
    const best = new Map<string, number>();
    let written = 0;
    // as much text for each size, so that short ones are as well measured as long ones
    const pieces = Math.max(1, Math.floor(SIZES.at(-1)! / size / 2));
    for (let round = 0; round < ROUNDS; round += 1) {
      const sum = new Map<string, number>();
      for (let piece = 0; piece < pieces; piece += 1) {
        const from = piece * size * SHORTEST;
        const { seconds, claimsAndLinks } = await secondsOf(whole.slice(from, from + size * SHORTEST));
        for (const [stage, time] of seconds) sum.set(stage, (sum.get(stage) ?? 0) + time / pieces);
        written += claimsAndLinks / pieces / ROUNDS;
      }
      for (const [stage, time] of sum)
        best.set(stage, Math.min(best.get(stage) ?? Number.POSITIVE_INFINITY, time));
    }
    linked.push([Math.log(size), Math.log(written)]);
    for (const [stage, time] of best)
      points.set(stage, [...(points.get(stage) ?? []), [Math.log(size), Math.log(time)]]);
  }
  return [...points].map(([stage, measured]) => ({
    what: `growth of ${stage} from ${SHORTEST / 1000} to ${(SHORTEST * SIZES.at(-1)!) / 1000} thousand characters`,
    figure: `exponent ${slopeOf(measured).toFixed(2)}`,
    // more articles about one company have more pairs, and each link has to be written
    ratio:
      stage === 'links' ? `claims and links in them grow with exponent ${slopeOf(linked).toFixed(2)}` : '',
  }));
}

async function secondsOf(text: string): Promise<{ seconds: [string, number][]; claimsAndLinks: number }> {
  const processed = await processArticle(toArticle({ id: 'a', text }), { locales, tagger: null });
  if ('error' in processed) throw new Error(processed.error.message);
  const started = performance.now();
  const { links } = linkClaims(comparableClaims(processed.document, locales));
  const took = (performance.now() - started) / 1000;
  return {
    seconds: [...Object.entries(processed.seconds), ['links', took]],
    claimsAndLinks: processed.document.claims.length + links.length,
  };
}

function lengthened(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let at = 0, sum = 0; sum < length; at = (at + 1) % texts.length) {
    parts.push(texts[at]!);
    sum += texts[at]!.length + 1;
  }
  return parts.join('\n');
}

/** The slope of the line that fits best, by least squares. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
