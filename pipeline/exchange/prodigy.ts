/**
 * Prodigy JSONL: tokens, spans and relations. Spans keep their id and other fields as keys of their own, which
 * Prodigy passes through. Prodigy is Python and counts code points.
 */
import { z } from 'zod';
import { type Format, fromLines, onlyStrings, toLines } from './format.js';
import { convertSpans, offsetTable } from './offsets.js';
import { toStandoff } from './standoff.js';
import { tokenIndex, tokenize } from './tokens.js';

const spanSchema = z.looseObject({
  start: z.number(),
  end: z.number(),
  label: z.string(),
  id: z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  text: z.string().optional(),
});
const endSchema = z.looseObject({
  start: z.number(),
  end: z.number(),
  label: z.string().optional(),
  id: z.string().optional(),
});
const lineSchema = z.looseObject({
  text: z.string(),
  meta: z.record(z.string(), z.unknown()).optional(),
  answer: z.string().optional(),
  spans: z.array(spanSchema).default([]),
  relations: z
    .array(z.looseObject({ head_span: endSchema, child_span: endSchema, label: z.string() }))
    .default([]),
});

/** Lines of Prodigy. */
export const prodigy: Format = {
  name: 'prodigy',
  summary: 'Prodigy JSONL, tokens, spans and relations',
  offsets: 'codepoints',
  write: (articles, base) => [
    {
      path: `${base}.jsonl`,
      content: toLines(
        articles.map(({ id, text, by, about, layers }) => {
          const { regions, relations } = toStandoff(layers);
          const table = offsetTable(text, 'codepoints');
          const tokens = tokenize(text, regions);
          const index = tokenIndex(tokens);
          const ends = new Map(
            regions.map((region) => [
              region.id,
              {
                ...table.to(region),
                token_start: index.from(region.start),
                token_end: index.to(region.end),
                label: region.label,
                id: region.id,
              },
            ]),
          );
          return {
            text,
            meta: { article: id, by, ...about },
            tokens: tokens.map((token, at) => ({
              text: text.slice(token.start, token.end),
              ...table.to(token),
              id: at,
              ws: text[token.end] === ' ',
            })),
            spans: regions.map((region) => ({
              ...ends.get(region.id)!,
              text: text.slice(region.start, region.end),
              ...(Object.keys(region.attributes).length > 0 && { fields: region.attributes }),
            })),
            relations: relations.map(({ from, to, label }) => {
              const [head, child] = [ends.get(from)!, ends.get(to)!];
              return {
                head: head.token_end,
                child: child.token_end,
                head_span: head,
                child_span: child,
                label,
              };
            }),
          };
        }),
      ),
    },
  ],
  read: (files, { offsets = 'codepoints' }) =>
    files.flatMap((file) =>
      fromLines(file, lineSchema).flatMap(
        ({ text, meta = {}, answer = 'accept', spans, relations }, index) => {
          if (answer !== 'accept') return [];
          const converted = convertSpans(text, spans, offsets, `${file.path}:${index + 1}`);
          const { article, by, ...about } = meta;
          const name = (end: z.infer<typeof endSchema>) => end.id ?? `${end.start}-${end.end} ${end.label}`;
          return [
            {
              id: typeof article === 'string' ? article : String(index + 1),
              text,
              by: by === 'program' ? ('program' as const) : ('annotator' as const),
              about: onlyStrings(about),
              standoff: {
                regions: spans.map((span, at) => ({
                  id: name(span),
                  ...converted[at]!,
                  label: span.label,
                  attributes: span.fields ?? {},
                })),
                relations: relations.map(({ head_span, child_span, label }) => ({
                  from: name(head_span),
                  to: name(child_span),
                  label,
                })),
              },
            },
          ];
        },
      ),
    ),
};
