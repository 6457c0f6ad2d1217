/**
 * brat standoff: a .txt and a .ann for each article. Spans are T lines, claims are events (E) with their roles, other
 * relations R lines, closed values attributes (A), keys of entities normalisations (N), all other fields one JSON note
 * (#), and annotation.conf tells brat the types. brat is Python and counts code points; a span over a line end is written in fragments.
 */
import { RecoupeError } from '../errors.js';
import { DEAL_STAGES, MODALITIES, OPS, SOURCE_TYPES, type Span } from '../schema.js';
import type { ExchangeFile } from './annotated.js';
import type { Format } from './format.js';
import { type ClaimedSpan, convertSpans, type OffsetUnit, offsetTable } from './offsets.js';
import { type Region, type Relation, type Standoff, toStandoff } from './standoff.js';
import { bratConfiguration } from './tool-settings.js';

/** Closed values that brat shows as attributes. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  op: OPS,
  anchor: ['absolute', 'document', 'narrative', 'none'],
  polarity: ['+', '-'],
  modality: MODALITIES,
  stage: DEAL_STAGES,
  via: ['name', 'anaphora', 'implicit', 'description'],
  sourceType: SOURCE_TYPES,
  quoting: ['direct', 'indirect'],
};

/** Standoff of brat (brat.nlplab.org/standoff.html). */
export const brat: Format = {
  name: 'brat',
  summary: 'brat .txt and .ann, with events, attributes, normalisations and notes',
  offsets: 'codepoints',
  write: (articles) => [
    ...articles.flatMap(({ id, text, layers }) => [
      { path: `${id}.txt`, content: text },
      { path: `${id}.ann`, content: writeAnn(text, toStandoff(layers)) },
    ]),
    { path: 'annotation.conf', content: bratConfiguration(ATTRIBUTES) },
  ],
  read: (files, { offsets = 'codepoints' }) => {
    const texts = new Map(files.map((file) => [file.path, file.content]));
    return files
      .filter((file) => file.path.endsWith('.ann'))
      .map((file) => {
        const base = file.path.slice(0, -4);
        const text = texts.get(`${base}.txt`);
        if (text === undefined)
          throw new RecoupeError('not-found', `${file.path} has no ${base}.txt beside it; brat needs both.`);
        return {
          id: base.split('/').at(-1)!,
          text,
          by: 'annotator' as const,
          about: {},
          standoff: readAnn(text, file, offsets),
        };
      });
  },
};

function writeAnn(text: string, { regions, relations }: Standoff): string {
  const table = offsetTable(text, 'codepoints');
  const lines: string[] = [];
  const name = new Map<string, string>();
  const events = regions.filter(isEvent);
  for (const [index, region] of regions.entries()) name.set(region.id, `T${index + 1}`);
  const trigger = new Map(events.map((region) => [region.id, name.get(region.id)!]));
  for (const [index, region] of events.entries()) name.set(region.id, `E${index + 1}`);
  regions.forEach((region, index) => {
    const fragments = fragmentsOf(text, region).map((fragment) => {
      const { start, end } = table.to(fragment);
      return `${start} ${end}`;
    });
    const words = text.slice(region.start, region.end).replaceAll('\n', ' ');
    lines.push(`T${index + 1}\t${region.label} ${fragments.join(';')}\t${words}`);
  });
  const of = new Map<string, Relation[]>();
  for (const relation of relations) of.set(relation.from, [...(of.get(relation.from) ?? []), relation]);
  for (const region of events) {
    const roles = (of.get(region.id) ?? []).map(({ to, label }) => ` ${label}:${name.get(to)}`);
    lines.push(`${name.get(region.id)}\t${region.label}:${trigger.get(region.id)}${roles.join('')}`);
  }
  const counts = { R: 0, A: 0, N: 0, '#': 0 };
  const add = (kind: keyof typeof counts, line: string) => {
    counts[kind] += 1;
    lines.push(`${kind}${counts[kind]}\t${line}`);
  };
  for (const { from, to, label } of relations)
    if (!trigger.has(from)) add('R', `${label} Arg1:${name.get(from)} Arg2:${name.get(to)}`);
  for (const region of regions) {
    const own = name.get(region.id)!;
    const { entity, optional, ...fields } = region.attributes;
    const note: Record<string, unknown> = region.id.includes('.') ? {} : { id: region.id };
    if (optional === true) add('A', `optional ${own}`);
    for (const [field, value] of Object.entries(fields))
      if (field in ATTRIBUTES && typeof value === 'string') add('A', `${field} ${own} ${value}`);
      else note[field] = value;
    if (typeof entity === 'string')
      add(
        'N',
        `Reference ${own} recoupe:${entity}\t${text.slice(region.start, region.end).replaceAll('\n', ' ')}`,
      );
    if (Object.keys(note).length > 0) add('#', `AnnotatorNotes ${own}\t${JSON.stringify(note)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Claims are brat's events. */
function isEvent({ label }: Pick<Region, 'label'>): boolean {
  return label.startsWith('claim-');
}

/** A span in pieces that hold no line end. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    if (stop > at) fragments.push({ start: at, end: stop });
    at = stop + 1;
  }
  return fragments;
}

interface Mention {
  readonly label: string;
  readonly span: ClaimedSpan;
  attributes: Record<string, unknown>;
  id: string;
}

function readAnn(text: string, { path, content }: ExchangeFile, unit: OffsetUnit): Standoff {
  const mentions = new Map<string, Mention>();
  const links: { from: string; to: string; label: string }[] = [];
  const later: [string, string, string][] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const bad = (why: string) => new RecoupeError('bad-json', `${path}:${index + 1}: ${why}.`);
    const [id = '', about = '', words = ''] = line.split('\t');
    const [head = '', ...rest] = about.split(' ');
    if (id.startsWith('T')) {
      const offsets = rest
        .join(' ')
        .split(';')
        .map((fragment) => fragment.split(' ').map(Number));
      const [start, end] = [offsets[0]?.[0], offsets.at(-1)?.[1]];
      if (start === undefined || end === undefined || Number.isNaN(start + end))
        throw bad('a T line needs a label and offsets');
      // in fragments the text between is not written, so only whole spans can be compared
      const span = offsets.length === 1 ? { start, end, text: words } : { start, end };
      mentions.set(id, { id, label: head, span, attributes: {} });
    } else if (id.startsWith('E')) {
      const trigger = head.slice(head.indexOf(':') + 1);
      later.push(['event', id, trigger]);
      for (const role of rest.filter(Boolean)) {
        const [label = '', to = ''] = role.split(':');
        links.push({ from: id, to, label: label.replace(/\d+$/, '') });
      }
    } else if (id.startsWith('R')) {
      const [from, to] = rest.map((argument) => argument.slice(argument.indexOf(':') + 1));
      if (!from || !to) throw bad('an R line needs two arguments');
      links.push({ from, to, label: head });
    } else if (/^[AMN#]/.test(id))
      later.push([
        `${id[0]} ${head}`,
        rest[0] ?? '',
        id.startsWith('N') || id.startsWith('A') || id.startsWith('M') ? rest.slice(1).join(' ') : words,
      ]);
    else if (!id.startsWith('*')) throw bad(`"${id}" is no kind of line that brat has`);
  });
  const events = new Map(
    later.flatMap(([kind, id, trigger]) => (kind === 'event' ? [[id, trigger] as const] : [])),
  );
  const find = (id: string) => mentions.get(events.get(id) ?? id);
  for (const [kind, id, value] of later) {
    const mention = find(id);
    if (kind === 'event' || !mention) continue;
    const field = kind.slice(2);
    if (kind.startsWith('A') || kind.startsWith('M')) mention.attributes[field] = value === '' ? true : value;
    else if (kind === 'N Reference' && value.startsWith('recoupe:'))
      mention.attributes.entity = value.slice(8);
    else if (kind === '# AnnotatorNotes') {
      const { id: own, ...fields } = noteFields(value);
      if (typeof own === 'string') mention.id = own;
      Object.assign(mention.attributes, fields);
    }
  }
  const all = [...mentions.values()];
  const spans = convertSpans(
    text,
    all.map(({ span }) => span),
    unit,
    path,
  );
  return {
    regions: all.map(({ id, label, attributes }, at): Region => ({ id, ...spans[at]!, label, attributes })),
    relations: links.flatMap(({ from, to, label }) => {
      const [a, b] = [find(from), find(to)];
      return a && b ? [{ from: a.id, to: b.id, label }] : [];
    }),
  };
}

/** A note that an export wrote; people's own notes are prose and hold no fields. */
function noteFields(note: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(note);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
