/**
 * Label Studio JSON: tasks with annotations (gold) or predictions (pre-annotations). Regions are `labels` of a
 * `<Text name="text">` (the .xml beside is the labelling interface), other fields stand in a region's `meta`. Label Studio counts code points.
 */
import { z } from 'zod';
import { type Format, fromJson, onlyStrings } from './format.js';
import { convertSpans, offsetTable } from './offsets.js';
import { type Region, toStandoff } from './standoff.js';
import { labelStudioInterface } from './tool-settings.js';

const resultSchema = z.union([
  z.looseObject({
    type: z.literal('labels'),
    id: z.string(),
    value: z.looseObject({
      start: z.coerce.number(),
      end: z.coerce.number(),
      text: z.string().optional(),
      labels: z.array(z.string()).min(1),
    }),
    meta: z.record(z.string(), z.unknown()).optional(),
  }),
  z.looseObject({
    type: z.literal('relation'),
    from_id: z.string(),
    to_id: z.string(),
    labels: z.array(z.string()).optional(),
  }),
  z.looseObject({ type: z.string().refine((type) => type !== 'labels' && type !== 'relation') }),
]);
const annotationSchema = z.looseObject({
  was_cancelled: z.boolean().optional(),
  result: z.array(resultSchema),
});
const tasksSchema = z.array(
  z.looseObject({
    id: z.union([z.string(), z.number()]).optional(),
    data: z.looseObject({ text: z.string(), article: z.string().optional() }),
    annotations: z.array(annotationSchema).optional(),
    predictions: z.array(annotationSchema).optional(),
  }),
);
type Result = z.infer<typeof resultSchema>;
type LabelResult = Extract<Result, { value: { labels: string[] } }>;
type RelationResult = Extract<Result, { from_id: string }>;

/** Tasks of Label Studio. */
export const labelStudio: Format = {
  name: 'label-studio',
  summary: 'Label Studio JSON, tasks with annotations or predictions',
  offsets: 'codepoints',
  write: (articles, base) => [
    {
      path: `${base}.json`,
      content: `${JSON.stringify(
        articles.map(({ id, text, by, about, layers }) => {
          const { regions, relations } = toStandoff(layers);
          const table = offsetTable(text, 'codepoints');
          const result = [
            ...regions.map((region) => ({
              id: region.id,
              from_name: 'label',
              to_name: 'text',
              type: 'labels',
              value: {
                ...table.to(region),
                text: text.slice(region.start, region.end),
                labels: [region.label],
              },
              ...(Object.keys(region.attributes).length > 0 && { meta: region.attributes }),
            })),
            ...relations.map(({ from, to, label }) => ({
              type: 'relation',
              from_id: from,
              to_id: to,
              direction: 'right',
              labels: [label],
            })),
          ];
          const data = { text, article: id, ...about };
          return by === 'annotator'
            ? { data, annotations: [{ result }] }
            : { data, predictions: [{ model_version: 'recoupe', result }] };
        }),
        null,
        1,
      )}\n`,
    },
    { path: `${base}.xml`, content: labelStudioInterface() },
  ],
  read: (files, { offsets = 'codepoints' }) =>
    files
      .filter(({ path }) => !path.endsWith('.xml'))
      .flatMap((file) =>
        fromJson(file.content, tasksSchema, file.path).map(
          ({ id, data, annotations = [], predictions = [] }, index) => {
            const { text, article, ...about } = data;
            const where = `${file.path}, task ${index + 1}`;
            const done = annotations.find((annotation) => !annotation.was_cancelled);
            const result = (done ?? predictions[0])?.result ?? [];
            const labels = result.filter((one): one is LabelResult => one.type === 'labels');
            const spans = convertSpans(
              text,
              labels.map(({ value }) => value),
              offsets,
              where,
            );
            return {
              id: article ?? String(id ?? index + 1),
              text,
              by: done ? ('annotator' as const) : ('program' as const),
              about: onlyStrings(about),
              standoff: {
                regions: labels.map(
                  ({ id: region, value, meta }, at): Region => ({
                    id: region,
                    ...spans[at]!,
                    label: value.labels[0]!,
                    attributes: meta ?? {},
                  }),
                ),
                relations: result
                  .filter((one): one is RelationResult => one.type === 'relation')
                  .map((one) => ({ from: one.from_id, to: one.to_id, label: one.labels?.[0] ?? 'related' })),
              },
            };
          },
        ),
      ),
};
