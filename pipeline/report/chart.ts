/** The marks of one chart row as plain SVG: everything is placed in percent, so that a row is as wide as its cell. */
import type { Interval, Quantity } from '../schema.js';
import { type Html, html } from './html.js';

/** From a value to a place from 4 to 96 percent. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

const LEFT = 4;
const WIDTH = 92;
/** An open end stops here, where the head of its arrow begins to be wide. */
const OPEN = 1.5;

/** A scale over every finite end; logarithmic where the values span more than a factor of fifty. */
export function chartScale(intervals: readonly Interval[]): Scale {
  const ends = intervals.flat().filter((end): end is number => end !== null && Number.isFinite(end));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const by = low > 0 && high / low > 50 ? Math.log10 : (value: number) => value;
  const span = by(high) - by(low);
  const place = (value: number) =>
    span === 0 ? LEFT + WIDTH / 2 : LEFT + (WIDTH * (by(value) - by(low))) / span;
  return { place, ticks: span === 0 ? [low] : [low, high] };
}

/** The band of the consensus, the loose line, the strict bar. */
export function intervalMarks(
  { strict, loose }: Pick<Quantity, 'strict' | 'loose'>,
  consensus: Interval,
  scale: Scale,
): Html {
  const band = ends(consensus, scale);
  const wide = ends(loose, scale);
  const narrow = ends(strict, scale);
  const open = (at: 0 | 1) => strict[at] === null || loose[at] === null;
  return html`<svg width="100%" height="100%" aria-hidden="true"><rect class="band" x="${band.from}%" width="${atLeast(band.to - band.from)}%" height="100%"/><line class="loose" x1="${wide.from}%" x2="${wide.to}%" y1="50%" y2="50%"/><svg y="50%" overflow="visible"><rect class="strict" x="${narrow.from}%" y="-6" width="${atLeast(narrow.to - narrow.from)}%" height="12"/>${open(0) && html`<path class="arrow" d="M10-10 0 0l10 10z"/>`}</svg>${open(1) && html`<svg x="100%" y="50%" overflow="visible"><path class="arrow" d="M-10-10 0 0l-10 10z"/></svg>`}</svg>`;
}

/** The ends of the scale in words. */
export function scaleAxis({ place, ticks }: Scale, label: (value: number) => string): Html {
  return html`<svg width="100%" height="20">${ticks.map(
    (tick, index) =>
      html`<text x="${round(place(tick))}%" y="14" text-anchor="${ticks.length === 1 ? 'middle' : index === 0 ? 'start' : 'end'}">${label(tick)}</text>`,
  )}</svg>`;
}

function ends([low, high]: Interval, { place }: Scale): { readonly from: number; readonly to: number } {
  return {
    from: low === null ? OPEN : round(place(low)),
    to: high === null ? 100 - OPEN : round(place(high)),
  };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
/** Wide enough to be seen. */
const atLeast = (width: number) => round(Math.max(width, 0.8));
