/**
 * Layers as labelled regions and relations between them: what annotation tools know. A region's label is an
 * entity type (`ORG`), or the layer and its kind (`quantity-money`, `claim-investment`); parts of an item
 * (`cue`, `trigger`, `filler` …) are regions of their own, related to it.
 */

import { RecoupeError } from '../errors.js';
import {
  ENTITY_TYPES,
  type Filler,
  type GoldClaim,
  type GoldLayers,
  goldLayersSchema,
  type Span,
} from '../schema.js';
import { type Attributes, attributesOf } from './attributes.js';

/** A span with a label. */
export interface Region extends Span {
  readonly id: string;
  readonly label: string;
  /** All other fields of the item; none of them holds an offset. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A labelled edge between two regions. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The layers of an article as regions and the relations between them, which every tool has. */
export interface Standoff {
  readonly regions: readonly Region[];
  readonly relations: readonly Relation[];
}

/** Each layer with the word that its labels begin with, and the field that is in the label. */
const LAYERS = {
  blocks: { word: 'block', field: 'kind' },
  languages: { word: 'language', field: 'code' },
  sentences: { word: 'sentence', field: null },
  entities: { word: null, field: 'type' },
  quantities: { word: 'quantity', field: 'kind' },
  times: { word: 'time', field: 'kind' },
  claims: { word: 'claim', field: 'frame' },
} as const;
type Layer = keyof typeof LAYERS;
const LAYER_NAMES = Object.keys(LAYERS) as Layer[];
/** Fields that hold a span: a region of their own. */
const PARTS = ['cue', 'noun', 'trigger', 'modalityCue'] as const;
/** Fields that name another item: a relation to it. */
const REFERENCES = ['quantity', 'time'] as const;

/** Other names of the entity types, as models and corpora have them. */
const TYPE_NAMES: Readonly<Record<string, (typeof ENTITY_TYPES)[number]>> = {
  ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, type])),
  PERS: 'PER',
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  LOCATION: 'LOC',
  GPE: 'LOC',
  PROD: 'PRODUCT',
};

/** What a source is in a format that has no fields for it. */
const UNKNOWN_SOURCE = { sourceType: 'unspecified', quoting: 'indirect' } as const;

interface Item extends Span {
  readonly id?: string;
  readonly text: string;
}

/** All layers as regions and relations, in the order of the layers. */
export function toStandoff(layers: GoldLayers): Standoff {
  const regions: Region[] = [];
  const relations: Relation[] = [];
  const mentions = new Map(
    (layers.entities ?? []).map((item) => [`${item.start}-${item.end} ${item.entity}`, item.id]),
  );
  const known = new Set([...(layers.quantities ?? []), ...(layers.times ?? [])].map((item) => item.id));
  const part = (owner: string, label: string, span: Span, attributes: Region['attributes'], name = label) => {
    const id = `${owner}.${name}`;
    regions.push({ id, start: span.start, end: span.end, label, attributes });
    return id;
  };
  for (const layer of LAYER_NAMES)
    for (const item of (layers[layer] ?? []) as readonly Item[]) {
      const { start, end, id, text: _text, ...fields } = item as Item & Record<string, unknown>;
      const { word, field } = LAYERS[layer];
      const own = id ?? `${word ?? ''}${start}-${end}`;
      const attributes: Record<string, unknown> = {};
      const kind = field ? (fields[field] as string | undefined) : undefined;
      const label = [word, kind].filter(Boolean).join('-');
      regions.push({ id: own, start, end, label, attributes });
      for (const [name, value] of Object.entries(fields)) {
        if (name === field || value === undefined) continue;
        if ((PARTS as readonly string[]).includes(name) && value !== null)
          relations.push({ from: own, to: part(own, name, value as Span, {}), label: name });
        else if ((REFERENCES as readonly string[]).includes(name) && known.has(value as string))
          relations.push({ from: own, to: value as string, label: name });
        else if (name === 'args') addArgs(own, value as GoldClaim['args'], attributes);
        else if (name === 'attribution') addSources(own, value as GoldClaim['attribution'], attributes);
        else attributes[name] = value;
      }
    }
  return { regions, relations };

  function addArgs(owner: string, args: GoldClaim['args'], attributes: Record<string, unknown>): void {
    const wordless: unknown[] = [];
    for (const [role, fillers] of Object.entries(args ?? {}))
      fillers.forEach((filler, index) => {
        const { start, end, text: _text, ...rest } = filler as Filler & { text?: string };
        if (start === null || end === null) {
          wordless.push({ role, index, ...rest });
          return;
        }
        const { via, entity, ...others } = rest;
        const plain = via === 'name' && Object.keys(others).length === 0;
        const mention = plain ? mentions.get(`${start}-${end} ${entity}`) : undefined;
        const to = mention ?? part(owner, 'filler', { start, end }, rest, `${role}${index}`);
        relations.push({ from: owner, to, label: role });
      });
    if (wordless.length > 0) attributes.wordless = wordless;
    if (wordless.length > 0 || Object.keys(args ?? {}).length === 0)
      attributes.roles = Object.keys(args ?? {});
  }

  function addSources(
    owner: string,
    sources: GoldClaim['attribution'],
    attributes: Record<string, unknown>,
  ): void {
    const wordless: unknown[] = [];
    (sources ?? []).forEach((source, index) => {
      const { start, end, text, ...rest } = source;
      if (start === null || end === null) {
        wordless.push({ index, ...rest });
        return;
      }
      const { source: name, ...others } = rest;
      const said = name === text ? others : rest;
      relations.push({
        from: owner,
        to: part(owner, 'source', { start, end }, said, `source${index}`),
        label: 'source',
      });
    });
    if (wordless.length > 0 || sources?.length === 0) attributes.attribution = wordless;
  }
}

/** Layers, and the labels that no layer knows. */
export interface FromStandoff {
  readonly layers: GoldLayers;
  readonly ignored: readonly string[];
}

/**
 * Regions and relations as layers; `wanted` are the layers that are there even when empty. Throws `bad-gold` where a
 * region does not have the shape of its layer.
 */
export function fromStandoff(
  text: string,
  { regions, relations }: Standoff,
  where: string,
  wanted: readonly Layer[] = [],
): FromStandoff {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const outgoing = new Map<string, Relation[]>();
  for (const relation of relations)
    outgoing.set(relation.from, [...(outgoing.get(relation.from) ?? []), relation]);
  const layers: Partial<Record<Layer, Record<string, unknown>[]>> = {};
  const ignored = new Set<string>();
  const taken = new Set<string>();
  const newIds = new Map(regions.map((region) => [region.id, itemId(region, taken)]));
  for (const layer of LAYER_NAMES) if (wanted.includes(layer)) layers[layer] = [];
  for (const region of regions) {
    const found = layerOf(region.label);
    if (found === 'part') continue;
    if (!found) {
      ignored.add(region.label);
      continue;
    }
    const { layer, kind } = found;
    const { field } = LAYERS[layer];
    const { wordless, roles, attribution, ...fields } = attributesOf(region, where);
    const item: Record<string, unknown> = {
      ...(['entities', 'quantities', 'times', 'claims'].includes(layer) && { id: newIds.get(region.id) }),
      start: region.start,
      end: region.end,
      text: text.slice(region.start, region.end),
      ...(field && kind && { [field]: kind }),
      ...fields,
    };
    if (layer === 'claims') item.args = argsOf(region, wordless, roles);
    const sources: unknown[] = [];
    for (const { to, label } of outgoing.get(region.id) ?? []) {
      const target = byId.get(to);
      if (!target) continue;
      const span = spanOf(target);
      if ((REFERENCES as readonly string[]).includes(label)) item[label] = newIds.get(to);
      else if ((PARTS as readonly string[]).includes(label)) item[label] = span;
      else if (label === 'source')
        sources.push({ source: span.text, ...UNKNOWN_SOURCE, ...target.attributes, ...span });
    }
    for (const { index, ...source } of attribution ?? [])
      sources.splice(index, 0, { ...source, start: null, end: null });
    if (attribution || sources.length > 0) item.attribution = sources;
    layers[layer] ??= [];
    layers[layer].push(item);
  }
  const parsed = goldLayersSchema.safeParse(layers);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new RecoupeError('bad-gold', `${where}: ${path.join('.')}: ${message}.`);
  }
  return { layers: parsed.data, ignored: [...ignored] };

  function spanOf({ start, end }: Span) {
    return { start, end, text: text.slice(start, end) };
  }

  function argsOf(
    region: Region,
    wordless: Attributes['wordless'] = [],
    roles: Attributes['roles'] = [],
  ): Record<string, unknown[]> {
    // without a prototype: a role may be called what an object has already
    const args: Record<string, unknown[]> = Object.create(null);
    for (const role of roles) args[role] = [];
    for (const { to, label } of outgoing.get(region.id) ?? []) {
      const target = byId.get(to);
      if (!target || label === 'source' || [...PARTS, ...REFERENCES].includes(label as never)) continue;
      const entity = layerOf(target.label);
      const rest =
        target.label === 'filler'
          ? target.attributes
          : entity !== 'part' && entity?.layer === 'entities'
            ? {
                ...(target.attributes.entity !== undefined && { entity: target.attributes.entity }),
                via: 'name',
              }
            : {};
      args[label] ??= [];
      args[label].push({ ...spanOf(target), ...rest });
    }
    for (const { role, index, ...filler } of wordless) {
      args[role] ??= [];
      args[role].splice(index, 0, { start: null, end: null, ...filler });
    }
    return args;
  }
}

/** The layers that any of some files has: a system that looked for names and found none in one article looked all the same. */
export function layersIn(all: readonly Standoff[]): Layer[] {
  const found = new Set<Layer>();
  for (const { regions } of all)
    for (const { label } of regions) {
      const layer = layerOf(label);
      if (layer && layer !== 'part') found.add(layer.layer);
    }
  return [...found];
}

/** Whether a region is a part of an item and no item itself. */
export function isPart({ label }: Pick<Region, 'label'>): boolean {
  return layerOf(label) === 'part';
}

function layerOf(label: string): { layer: Layer; kind: string | undefined } | 'part' | null {
  if (['filler', 'source', ...PARTS].includes(label)) return 'part';
  const type = Object.hasOwn(TYPE_NAMES, label.toUpperCase()) ? TYPE_NAMES[label.toUpperCase()] : undefined;
  if (type) return { layer: 'entities', kind: type };
  const dash = label.indexOf('-');
  const word = dash < 0 ? label : label.slice(0, dash);
  const layer = LAYER_NAMES.find((name) => LAYERS[name].word === word);
  return layer ? { layer, kind: dash < 0 ? undefined : label.slice(dash + 1) } : null;
}

/** The contract's id of an item, unless the region has kept one. */
function itemId(region: Region, taken: Set<string>): string {
  const found = layerOf(region.label);
  if (!found || found === 'part') return region.id;
  const letter = found.layer[0]!;
  let id = region.id;
  if (!new RegExp(`^${letter}\\d+(?:-\\d+.*)?$`).test(id)) {
    const kind = found.layer === 'claims' ? `-${found.kind}` : '';
    id = `${letter}${region.start}-${region.end}${kind}`;
  }
  let unique = id;
  for (let n = 2; taken.has(unique); n += 1) unique = `${id}-${n}`;
  taken.add(unique);
  return unique;
}
