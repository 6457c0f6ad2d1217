/** What the run cost and what came out. */
import type { Manifest } from '../run/manifest.js';
import { type Html, html } from './html.js';
import type { ReportRun } from './read-report.js';
import type { Words } from './words.js';

/** Stage times as bars, counts, throughput and warnings; null without a run.json. */
export function runNumbers({ manifest, documents }: ReportRun, words: Words): Html | null {
  if (!manifest) return null;
  const { say } = words;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 3 });
  const seconds = Object.entries(manifest.seconds);
  const all = seconds.reduce((sum, [, value]) => sum + value, 0);
  const most = Math.max(...seconds.map(([, value]) => value), Number.MIN_VALUE);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return html`<h3>${say.seconds}</h3>
<table><tbody>${seconds.map(
    ([stage, value]) =>
      html`<tr><th scope="row">${stage}</th><td>${number.format(value)}</td><td class="bar">${bar(value / most)}</td></tr>`,
  )}</tbody></table>
${all > 0 && html`<p>${say.throughput.replace('{n}', number.format(Math.round(characters / all)))}</p>`}
<h3>${say.counts}</h3>
${pairs(manifest.counts, number)}
<p>${say.model}${words.language === 'fr' && '\u00A0'}: ${manifest.model?.name ?? say.none}</p>
<h3>${say.warnings}</h3>
${warnings(manifest, number) ?? html`<p>${say.none}</p>`}`;
}

/** A bar from 0 to 1, as wide as its cell. */
export function bar(share: number, kind = 'strict'): Html {
  return html`<svg width="100%" height="12" aria-hidden="true"><rect class="${kind}" width="${Math.round(share * 1000) / 10}%" height="12"/></svg>`;
}

function warnings({ warnings: counts }: Manifest, number: Intl.NumberFormat): Html | null {
  return Object.keys(counts).length > 0 ? pairs(counts, number) : null;
}

function pairs(counts: Readonly<Record<string, number>>, number: Intl.NumberFormat): Html {
  return html`<ul class="pairs">${Object.entries(counts).map(([name, count]) => html`<li>${name} <strong>${number.format(count)}</strong></li>`)}</ul>`;
}
