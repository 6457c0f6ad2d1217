/**
 * doccano JSONL with relations. Its editor counts UTF-16 code units, unless the project counts grapheme
 * clusters, which this does not read. Spans have a label and nothing else.
 */
import { z } from 'zod';
import { type Format, fromLines, onlyStrings, toLines } from './format.js';
import { convertSpans } from './offsets.js';
import { toStandoff } from './standoff.js';

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  article: z.string().optional(),
  text: z.string(),
  entities: z.array(
    z.looseObject({ id: z.number(), start_offset: z.number(), end_offset: z.number(), label: z.string() }),
  ),
  relations: z
    .array(
      z.looseObject({ id: z.number().optional(), from_id: z.number(), to_id: z.number(), type: z.string() }),
    )
    .default([]),
});

/** Lines of doccano, for sequences with relations. */
export const doccano: Format = {
  name: 'doccano',
  summary: 'doccano JSONL, spans and relations',
  offsets: 'utf16',
  write: (articles, base) => [
    {
      path: `${base}.jsonl`,
      content: toLines(
        articles.map(({ id, text, about, layers }) => {
          const { regions, relations } = toStandoff(layers);
          const number = new Map(regions.map((region, index) => [region.id, index]));
          return {
            text,
            article: id,
            ...about,
            entities: regions.map(({ start, end, label }, index) => ({
              id: index,
              start_offset: start,
              end_offset: end,
              label,
            })),
            relations: relations.map(({ from, to, label }, index) => ({
              id: index,
              from_id: number.get(from)!,
              to_id: number.get(to)!,
              type: label,
            })),
          };
        }),
      ),
    },
  ],
  read: (files, { offsets = 'utf16' }) =>
    files.flatMap((file) =>
      fromLines(file, lineSchema).map(({ id, article, text, entities, relations, ...about }, index) => {
        const spans = convertSpans(
          text,
          entities.map(({ start_offset, end_offset }) => ({ start: start_offset, end: end_offset })),
          offsets,
          `${file.path}:${index + 1}`,
        );
        return {
          id: article ?? String(id ?? index + 1),
          text,
          by: 'annotator' as const,
          about: onlyStrings(about),
          standoff: {
            regions: entities.map(({ id: region, label }, at) => ({
              id: String(region),
              ...spans[at]!,
              label,
              attributes: {},
            })),
            relations: relations.map(({ from_id, to_id, type }) => ({
              from: String(from_id),
              to: String(to_id),
              label: type,
            })),
          },
        };
      }),
    ),
};
