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
  return html`<svg width="100%" height="26" aria-hidden="true" focusable="false"><rect class="band" x="${band.from}%" y="0" width="${atLeast(band.to - band.from, 0.8)}%" height="26"/><line class="loose" x1="${wide.from}%" x2="${wide.to}%" y1="13" y2="13"/><rect class="strict" x="${narrow.from}%" y="7" width="${atLeast(narrow.to - narrow.from, 0.8)}%" height="12"/>${(strict[0] === null || loose[0] === null) && html`<svg x="0" y="7" width="8" height="12"><path class="arrow" d="M8 0 0 6l8 6z"/></svg>`}${(strict[1] === null || loose[1] === null) && html`<svg x="100%" y="7" width="8" height="12" overflow="visible"><path class="arrow" d="M-8 0 0 6l-8 6z"/></svg>`}</svg>`;
}

/** The ends of the scale in words. */
export function scaleAxis({ place, ticks }: Scale, label: (value: number) => string): Html {
  return html`<svg width="100%" height="20">${ticks.map(
    (tick, index) =>
      html`<text x="${round(place(tick))}%" y="14" text-anchor="${ticks.length === 1 ? 'middle' : index === 0 ? 'start' : 'end'}">${label(tick)}</text>`,
  )}</svg>`;
}

function ends([low, high]: Interval, { place }: Scale): { readonly from: number; readonly to: number } {
  return { from: low === null ? 0 : round(place(low)), to: high === null ? 100 : round(place(high)) };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
const atLeast = (width: number, least: number) => round(Math.max(width, least));
