/**
 * spaCy-ready JSONL: a line is what `Doc.to_json` gives, so that `Doc(nlp.vocab).from_json(line)` reads it. Entities are `ents` with
 * their key as `kb_id`, sentences `sents`, all other layers span groups; parts of items (cues, fillers) are left out. spaCy counts code points. White space other
 * than one plain space after a word is a token of its own, as in spaCy.
 */
import { z } from 'zod';
import type { Span } from '../schema.js';
import { type Format, fromLines, onlyStrings, toLines } from './format.js';
import { convertSpans, offsetTable } from './offsets.js';
import { isPart, toStandoff } from './standoff.js';
import { tokenize } from './tokens.js';

const spanSchema = z.looseObject({
  start: z.number(),
  end: z.number(),
  label: z.string(),
  kb_id: z.string().optional(),
  id: z.string().optional(),
});
const lineSchema = z.looseObject({
  text: z.string(),
  meta: z.record(z.string(), z.unknown()).optional(),
  ents: z.array(spanSchema).default([]),
  sents: z.array(z.looseObject({ start: z.number(), end: z.number() })).optional(),
  spans: z.record(z.string(), z.array(spanSchema)).default({}),
});

/** Documents of spaCy. */
export const spacy: Format = {
  name: 'spacy',
  summary: 'spaCy-ready JSONL, as Doc.to_json writes it',
  offsets: 'codepoints',
  write: (articles, base) => [
    {
      path: `${base}.jsonl`,
      content: toLines(
        articles.map(({ id, text, by, about, layers }) => {
          const regions = toStandoff(layers)
            .regions.filter((region) => !isPart(region))
            .map((region) => ({ ...region, ...trimmed(text, region) }));
          const table = offsetTable(text, 'codepoints');
          const out = ({ id: own, label, attributes, ...span }: (typeof regions)[number]) => ({
            ...table.to(span),
            label,
            kb_id: typeof attributes.entity === 'string' ? attributes.entity : '',
            // blocks and languages have no id of their own
            id: /^(?:block|language)-/.test(label) ? '' : own,
          });
          const entities = new Set((layers.entities ?? []).map((item) => item.id));
          const groups: Record<string, ReturnType<typeof out>[]> = {};
          for (const region of regions) {
            if (entities.has(region.id) || region.label === 'sentence') continue;
            const group = region.label.split('-')[0]!;
            groups[group] ??= [];
            groups[group].push(out(region));
          }
          return {
            text,
            ents: regions.filter((region) => entities.has(region.id)).map(out),
            ...(layers.sentences && {
              sents: layers.sentences.map((sentence) => table.to(trimmed(text, sentence))),
            }),
            tokens: withSpaces(text, tokenize(text, regions)).map((token, at) => ({
              id: at,
              ...table.to(token),
            })),
            spans: groups,
            meta: { article: id, by, ...about },
          };
        }),
      ),
    },
  ],
  read: (files, { offsets = 'codepoints' }) =>
    files.flatMap((file) =>
      fromLines(file, lineSchema).map(({ text, meta = {}, ents, sents = [], spans }, index) => {
        const { article, by, ...about } = meta;
        const all = [
          ...ents,
          ...sents.map((sentence) => ({ ...sentence, label: 'sentence', kb_id: '', id: '' })),
          ...Object.values(spans).flat(),
        ];
        const converted = convertSpans(text, all.map(onlySpan), offsets, `${file.path}:${index + 1}`);
        return {
          id: typeof article === 'string' ? article : String(index + 1),
          text,
          by: by === 'program' ? ('program' as const) : ('annotator' as const),
          about: onlyStrings(about),
          standoff: {
            regions: all.map(({ label, kb_id, id }, at) => ({
              id: id || `${label} ${converted[at]!.start}-${converted[at]!.end}`,
              ...converted[at]!,
              label,
              attributes: kb_id ? { entity: kb_id } : {},
            })),
            relations: [],
          },
        };
      }),
    ),
};

function onlySpan({ start, end }: Span): Span {
  return { start, end };
}

/** Without white space at its ends: in spaCy that is no part of a word's token, so a span cannot begin or end in it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** Tokens with those of white space between them, so that they rebuild the text. */
function withSpaces(text: string, tokens: readonly Span[]): Span[] {
  const all: Span[] = [];
  let at = 0;
  for (const token of [...tokens, { start: text.length, end: text.length }]) {
    // spaCy hangs one plain space on the token before it
    if (all.length > 0 && text[at] === ' ' && at < token.start) at += 1;
    if (at < token.start) all.push({ start: at, end: token.start });
    if (token.start < token.end) all.push(token);
    at = token.end;
  }
  return all;
}
