/** Articles: the text as it is, its layers as marks, its claims as cards in the margin. */
import type { Block, Document } from '../schema.js';
import { excerpt, fillerInWords, sourceInWords } from './facts.js';
import { type Html, html } from './html.js';
import type { ReportRun, ShownClaim } from './read-report.js';
import { anchorOf, articleName } from './stories.js';
import { counted, frameName, type Words } from './words.js';

/** Something that marks a stretch of text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** One letter for the layer: e, q, t, c. */
  readonly layer: string;
  readonly note: string;
  /** The claim's name in the page, for layer c. */
  readonly claim?: string;
}

/** Some articles of a run, each to unfold; with the switches of the layers. */
export function articleList(indices: readonly number[], run: ReportRun, words: Words): Html {
  const { say } = words;
  const layers = [
    ['e', say.entities],
    ['q', say.quantities],
    ['t', say.times],
    ['c', say.claimWords],
    ['m', say.claims],
    ['b', say.boilerplate],
  ] as const;
  return html`<fieldset class="switches"><legend>${say.layers}</legend>${layers.map(
    ([letter, name]) =>
      html`<label class="switch-${letter}"><input type="checkbox" data-layer="${letter}" ${letter === 'b' ? html`` : html`checked`}> ${name}</label> `,
  )}<button type="button" data-fold="open">${say.openAll}</button> <button type="button" data-fold="close">${say.closeAll}</button></fieldset>
${indices.map((index) => article(index, run, words))}`;
}

function article(index: number, run: ReportRun, words: Words): Html {
  const document = run.documents[index]!;
  const claims = document.claims.flatMap((claim) => run.claims.get(`${document.id}#${claim.id}`) ?? []);
  const marks = marksOf(document, index, words);
  const name = articleName({ document, index }, words);
  const title = document.source.title ?? excerpt(document.text, 0, 300, 90);
  return html`<details class="article" id="a${index}"><summary><span class="name">${name}</span> <span class="headline" dir="auto">${title}</span> <span class="quiet">${counted(claims.length, words.say.claim)}</span></summary>
${document.blocks.map((block) => blockRow(block, document, index, marks, claims, run, words))}</details>
`;
}

function blockRow(
  block: Block,
  document: Document,
  index: number,
  marks: readonly Mark[],
  claims: readonly ShownClaim[],
  run: ReportRun,
  words: Words,
): Html {
  const inside = claims.filter(({ claim }) => block.start <= claim.start && claim.start < block.end);
  const text = html`<p class="block ${block.kind}" dir="auto">${sentencesIn(block, document, index, marks)}</p>`;
  return html`<div class="blockrow${block.kind === 'boilerplate' && ' off'}">${text}${inside.length > 0 && html`<ul class="margin">${inside.map((shown) => claimCard(shown, run, words))}</ul>`}</div>`;
}

function claimCard(shown: ShownClaim, run: ReportRun, words: Words): Html {
  const { claim, index, document, quantity } = shown;
  const roles = Object.entries(claim.args)
    .map(
      ([role, fillers]) => `${role} ${fillers.map((filler) => fillerInWords(filler, shown, run)).join(', ')}`,
    )
    .join(' · ');
  const source = sourceInWords(claim);
  return html`<li><button type="button" class="card" data-claim="${index}-${claim.id}"><b>${frameName(claim.frame, words)}</b> <span class="modality">${words.modality(claim.modality)}${claim.polarity === '-' && ' (−)'}</span>${quantity && html` <strong>${excerpt(document.text, quantity.start, quantity.end)}</strong>`}<span class="quiet" title="${words.say.rule} ${claim.rule}">${roles}${source && ` — ${source}`}</span></button></li>`;
}

function marksOf({ entities, quantities, times, claims }: Document, index: number, words: Words): Mark[] {
  return [
    ...entities.map(({ start, end, type, name }) => ({ start, end, layer: 'e', note: `${type} ${name}` })),
    ...quantities.map(({ start, end, kind, op, value, unit }) => ({
      start,
      end,
      layer: 'q',
      note: [kind, op, value, unit].filter((part) => part !== null).join(' '),
    })),
    ...times.map(({ start, end, kind, value }) => ({
      start,
      end,
      layer: 't',
      note: `${kind} ${value ?? '?'}`,
    })),
    ...claims.map(({ start, end, id, frame, modality }) => ({
      start,
      end,
      layer: 'c',
      note: `${frame.replaceAll('_', ' ')} (${words.modality(modality)})`,
      claim: `${index}-${id}`,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text of a block, cut at its sentences, each cut at its marks. */
function sentencesIn(block: Block, document: Document, index: number, marks: readonly Mark[]): Html[] {
  const pieces: Html[] = [];
  let at = block.start;
  for (const { start, end } of document.sentences) {
    if (end <= block.start) continue;
    if (start >= block.end) break;
    const [from, to] = [Math.max(start, at), Math.min(end, block.end)];
    pieces.push(...segments(document.text, at, from, marks));
    const text = segments(document.text, from, to, marks);
    pieces.push(
      from === start
        ? html`<span class="sentence" id="${anchorOf(index, start)}" tabindex="-1">${text}</span>`
        : html`${text}`,
    );
    at = to;
  }
  return [...pieces, ...segments(document.text, at, block.end, marks)];
}

/** Marks overlap, elements cannot: the text is cut wherever a mark begins or ends. */
function segments(text: string, start: number, end: number, marks: readonly Mark[]): Html[] {
  if (start >= end) return [];
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of here) {
    if (mark.start > start) cuts.add(mark.start);
    if (mark.end < end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, place) => {
    const from = places[place]!;
    const over = here.filter((mark) => mark.start <= from && mark.end >= to);
    if (over.length === 0) return html`${text.slice(from, to)}`;
    const layers = [...new Set(over.map(({ layer }) => layer))].join(' ');
    const claims = over.flatMap(({ claim }) => claim ?? []).join(' ');
    // the words of claims are told by their cards; a note on each word of them would only be in the way
    const note = over.flatMap((mark) => (mark.layer === 'c' ? [] : mark.note)).join('; ');
    return html`<span class="mark ${layers}"${claims !== '' && html` data-claims="${claims}"`}${note !== '' && html` title="${note}"`}>${text.slice(from, to)}</span>`;
  });
}
