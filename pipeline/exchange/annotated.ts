/** What the formats exchange: a text and its layers, gold or predicted, in the shape of gold (derived fields left out). */
import type { Document, GoldLayers } from '../schema.js';

/** An article with layers, as it is exchanged with tools for annotation. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  /** Whether people made the layers, or a program. */
  readonly by: 'annotator' | 'program';
  /** Title, address, date: where the format has a place for them. */
  readonly about: Readonly<Record<string, string>>;
  readonly layers: GoldLayers;
}

/** One file of an export: its path below the place that was named, and its content. */
export interface ExchangeFile {
  readonly path: string;
  readonly content: string;
}

/** What is known about source of an article, without what is not. */
export function aboutOf(source: Partial<Record<'title' | 'url' | 'publisher' | 'published', string | null>>) {
  const { title, url, publisher, published } = source;
  return Object.fromEntries(
    Object.entries({ title, url, publisher, published }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** A document line in the shape of gold: derived fields out, the text of each span in. */
export function annotatedOf(document: Document): Annotated {
  const { text } = document;
  const said = <Item extends { start: number; end: number }>(item: Item) => ({
    ...item,
    text: text.slice(item.start, item.end),
  });
  const maybe = <Item extends { start: number; end: number }>(item: Item | null) => item && said(item);
  const filler = <Item extends { start: number | null; end: number | null }>(item: Item) =>
    item.start === null || item.end === null ? item : { ...item, text: text.slice(item.start, item.end) };
  return {
    id: document.id,
    text,
    by: 'program',
    about: aboutOf(document.source),
    layers: {
      blocks: document.blocks.map(said),
      languages: document.languages.map(({ start, end, code }) => said({ start, end, code })),
      sentences: document.sentences.map(said),
      entities: document.entities.map(({ id, start, end, type, entity }) =>
        said({ id, start, end, type, entity }),
      ),
      quantities: document.quantities.map(
        ({ digits: _digits, strict: _strict, loose: _loose, rule: _rule, cue, noun, ...quantity }) =>
          said({ ...quantity, cue: maybe(cue), noun: maybe(noun) }),
      ),
      times: document.times.map(({ rule: _rule, ...time }) => said(time)),
      claims: document.claims.map(
        ({ key: _key, rule: _rule, trigger, modalityCue, args, attribution, ...claim }) =>
          said({
            ...claim,
            trigger: maybe(trigger),
            modalityCue: maybe(modalityCue),
            args: Object.fromEntries(
              Object.entries(args).map(([role, fillers]) => [role, fillers.map(filler)]),
            ),
            attribution: attribution.map(filler),
          }),
      ),
    },
  };
}
