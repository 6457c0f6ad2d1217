/** W3C Web Annotation JSON-LD, out only: one annotation a span, selected by position (code points) and by quotation. */
import type { Format } from './format.js';
import { offsetTable } from './offsets.js';
import { toStandoff } from './standoff.js';

const CONTEXT = 32;

/** Annotations as linked data (W3C Web Annotation Data Model, 2017). */
export const webAnnotation: Format = {
  name: 'web-annotation',
  summary: 'W3C Web Annotation JSON-LD (out only)',
  offsets: 'codepoints',
  read: null,
  leavesOut:
    'fields of items beside their label and the key of entities; relations between claims of different articles',
  write: (articles, base) => [
    {
      path: `${base}.jsonld`,
      content: `${JSON.stringify(
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'AnnotationPage',
          items: articles.flatMap(({ id, text, by, about, layers }) => {
            const { regions, relations } = toStandoff(layers);
            const table = offsetTable(text, 'codepoints');
            const source = about.url ?? `urn:recoupe:${encodeURIComponent(id)}`;
            const name = (region: string) =>
              `urn:recoupe:${encodeURIComponent(id)}#${encodeURIComponent(region)}`;
            return [
              ...regions.map(({ id: region, start, end, label, attributes }) => ({
                id: name(region),
                type: 'Annotation',
                motivation: attributes.entity === undefined ? 'classifying' : ['classifying', 'identifying'],
                creator: { type: by === 'annotator' ? 'Person' : 'Software' },
                body: [
                  { type: 'TextualBody', purpose: 'tagging', value: label },
                  ...(typeof attributes.entity === 'string'
                    ? [
                        {
                          type: 'SpecificResource',
                          purpose: 'identifying',
                          source: `urn:recoupe:entity:${encodeURIComponent(attributes.entity)}`,
                        },
                      ]
                    : []),
                ],
                target: {
                  source,
                  selector: [
                    { type: 'TextPositionSelector', ...table.to({ start, end }) },
                    {
                      type: 'TextQuoteSelector',
                      exact: text.slice(start, end),
                      prefix: text.slice(whole(text, start - CONTEXT), start),
                      suffix: text.slice(end, whole(text, end + CONTEXT)),
                    },
                  ],
                },
              })),
              ...relations.map(({ from, to, label }, index) => ({
                id: name(`relation${index + 1}`),
                type: 'Annotation',
                motivation: 'linking',
                body: [
                  { type: 'TextualBody', purpose: 'tagging', value: label },
                  { type: 'SpecificResource', source: name(to) },
                ],
                target: name(from),
              })),
            ];
          }),
        },
        null,
        1,
      )}\n`,
    },
  ],
};

/** An offset inside the text that splits no surrogate pair. */
function whole(text: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), text.length);
  return /[\udc00-\udfff]/.test(text[inside] ?? '') && /[\ud800-\udbff]/.test(text[inside - 1] ?? '')
    ? inside - 1
    : inside;
}
