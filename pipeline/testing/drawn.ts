/**
 * Layers drawn in a sentence, for tests of claims: `[Meta]` is an organisation, `[PER:Wang]`, `[LOC:Lyon]`,
 * `[PRODUCT:Gemini]`, `[EVENT:…]` other entities, `[Scale|scale-ai]` one with its key, `<15 milliards d’euros>` a
 * quantity whose kind and value are read off its words (`<plus de |15 milliards>` has a cue), `{vendredi}` a time. `\n` begins a new block.
 */
import type { Entity, EntityType, Quantity, QuantityKind, Span, Time } from '../schema.js';
import type { Layers } from '../stage.js';
import { layersOf } from './layers.js';

const MARKED = /\[(?:([A-Z]+):)?([^\]|]+)(?:\|([^\]]+))?\]|<([^>]+)>|\{([^}]+)\}/g;

/** Reads the layers that are drawn in a text; sentences end at «. » (not at «M. ») and at line ends. */
export function readDrawn(drawn: string, language = 'fr'): Layers {
  let text = '';
  let at = 0;
  const entities: Entity[] = [];
  const quantities: Quantity[] = [];
  const times: Time[] = [];
  for (const match of drawn.matchAll(MARKED)) {
    const [whole, type, name, key, amount, time] = match;
    text += drawn.slice(at, match.index);
    at = match.index + whole.length;
    const [bare, cue = ''] = (amount ?? '').split('|').reverse();
    const cueStart = text.length;
    text += cue;
    const inside = name ?? time ?? bare!;
    const span = { start: text.length, end: text.length + inside.length };
    text += inside;
    if (name !== undefined) entities.push(entityOf(name, span, type as EntityType | undefined, key));
    else if (amount !== undefined)
      quantities.push(
        quantityOf(
          inside,
          span,
          cue && { start: cueStart, end: cueStart + cue.trimEnd().length },
          nounAfter(drawn.slice(at), span.end),
        ),
      );
    else times.push(timeOf(inside, span, SINCE.test(text.slice(0, span.start))));
  }
  text += drawn.slice(at);
  const sentences = [...text.matchAll(/[^\n]+?(?:(?<!\bMM?)[.!?…](?=\s|$)(?: »)?|$|(?=\n))/g)]
    .map((one) => ({
      start: one.index + (one[0].length - one[0].trimStart().length),
      end: one.index + one[0].length,
    }))
    .filter(({ start, end }) => end > start);
  return layersOf(text, { language, entities, quantities, times, sentences });
}

function entityOf(name: string, span: Span, type: EntityType = 'ORG', key?: string): Entity {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    id: `e${span.start}-${span.end}`,
    ...span,
    type,
    score: 1,
    name,
    entity: key ?? slug,
    rule: 'drawn',
  };
}

const KINDS: readonly (readonly [RegExp, QuantityKind])[] = [
  [/%|points?$|per cent|percent/, 'percent'],
  [/euro|€|dollar|\$|franc|livre|milliards?$|billion|£/, 'money'],
  [/doubl|tripl|quadrupl|fois|twice|times/, 'factor'],
  [/moitié|tiers|quart|half|third/, 'fraction'],
  [/^premi|ième|^n°|^first|^second|^third|^\d+(?:er|e)$/, 'ordinal'],
  [/\b(?:ans?|mois|jours?|semaines?|heures?)$/, 'duration'],
];

/** What millions are counted of («<5 millions> d’exemplaires»), where the amount ends at `end`. */
function nounAfter(rest: string, end: number): Span | null {
  const [said = '', noun = ''] = /^ (?:d’|de )(\p{L}+)/u.exec(rest) ?? [];
  return noun ? { start: end + said.length - noun.length, end: end + said.length } : null;
}

function quantityOf(amount: string, span: Span, cue: Span | '', noun: Span | null): Quantity {
  const kind = KINDS.find(([pattern]) => pattern.test(amount))?.[1] ?? 'count';
  const value = Number.parseFloat(amount.replace(/[\s\u00a0\u202f](?=\d{3})/gu, '').replace(',', '.'));
  const said = Number.isNaN(value) ? 1 : /\bmillions?$/.test(amount) ? value * 1e6 : value;
  return {
    id: `q${span.start}-${span.end}`,
    ...span,
    kind,
    value: said,
    min: said,
    max: said,
    op: 'exact',
    unit:
      kind === 'percent' ? (/point/.test(amount) ? 'pp' : '%') : kind === 'money' ? currencyOf(amount) : null,
    unitSource: null,
    cue: cue || null,
    noun: kind === 'count' && /\bmillions?$/.test(amount) ? noun : null,
    digits: null,
    strict: [said, said],
    loose: [said, said],
    rule: 'drawn',
  };
}

const currencyOf = (amount: string): string =>
  /dollar|\$/.test(amount) ? 'USD' : /livre|£/.test(amount) ? 'GBP' : 'EUR';

const SINCE = /\b(?:depuis|since) (?:le |la |l’)?$/;

const timeOf = (value: string, span: Span, isSince: boolean): Time => ({
  id: `t${span.start}-${span.end}`,
  ...span,
  kind: 'date',
  value,
  ...(isSince && { mod: 'after' }),
  anchor: 'none',
  rule: 'drawn',
});
