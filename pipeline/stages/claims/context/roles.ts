import { lastStarting } from '../../../order.js';
import type { Entity } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import { CLASS } from './lexicon.js';
import type { Reads } from './on-demand.js';
import { type Role, type Roles, readSource } from './sources.js';
import { is, isMark } from './words.js';

const WIDTH = 14;

/** What the document says of its people: «Jane Doe, économiste chez X», «le PDG de X, Jean Dupont». */
export function rolesOf(reads: Reads, entities: readonly Entity[]): Roles {
  let mentions: Map<string, number[]> | null = null;
  const roles = new Map<string, Role | null>();
  return (person) => {
    let role = roles.get(person);
    if (role === undefined) {
      mentions ??= mentionsOf(entities);
      role = firstRole(reads, entities, mentions.get(person) ?? []);
      roles.set(person, role);
    }
    return role;
  };
}

/** The indices of each person's mentions, in order. */
function mentionsOf(entities: readonly Entity[]): Map<string, number[]> {
  const mentions = new Map<string, number[]>();
  for (const [at, { type, entity }] of entities.entries()) {
    if (type !== 'PER') continue;
    const known = mentions.get(entity);
    if (known) known.push(at);
    else mentions.set(entity, [at]);
  }
  return mentions;
}

function firstRole(reads: Reads, entities: readonly Entity[], mentions: readonly number[]): Role | null {
  for (const at of mentions) {
    const { start, end } = entities[at]!;
    const place = reads.placeOf(start);
    if (place < 0) continue;
    const block = reads.block(place);
    const { words } = block;
    let first = Math.max(0, lastStarting(words, start));
    while (words[first] && words[first]!.entity !== at && words[first]!.start < end) first += 1;
    if (words[first]?.entity !== at) continue;
    let last = first;
    while (words[last + 1]?.entity === at) last += 1;
    const role = roleBehind(block, entities, last + 1) ?? roleBefore(block, entities, first);
    if (role) return role;
  }
  return null;
}

const JOINED = CLASS.of | CLASS.preposition | CLASS.to | CLASS.determiner | CLASS.coordinator | CLASS.agent;

function roleBehind(block: BlockReading, entities: readonly Entity[], from: number): Role | null {
  const { words } = block;
  if (words[from]?.form !== ',' && words[from]?.form !== '(') return null;
  let last = from + 1;
  while (
    last < words.length &&
    last < from + 1 + WIDTH &&
    !isMark(words[last]!) &&
    !is(words[last], CLASS.relative)
  )
    last += 1;
  return roleOf(block, entities, from + 1, last);
}

function roleBefore(block: BlockReading, entities: readonly Entity[], to: number): Role | null {
  const { words, sentenceAt } = block;
  const end = words[to - 1]?.form === ',' ? to - 1 : to;
  let first = end;
  while (
    first > 0 &&
    sentenceAt[first - 1] === sentenceAt[to] &&
    first > end - WIDTH &&
    !isMark(words[first - 1]!) &&
    !is(words[first - 1], CLASS.relative | CLASS.that)
  ) {
    first -= 1;
    if (!is(words[first], CLASS.article)) continue;
    if (block.lexicon.sourceHeads.has(words[first + 1]?.form ?? '')) break;
    // «a déclaré à la presse la rapporteure, Anne Duval»: no noun before hers
    if (first + 1 < end && !is(words[first - 1], JOINED)) break;
  }
  return is(words[first], CLASS.article) || block.lexicon.sourceHeads.has(words[first]?.form ?? '')
    ? roleOf(block, entities, first, end)
    : null;
}

function roleOf(block: BlockReading, entities: readonly Entity[], first: number, last: number): Role | null {
  const source = readSource(block, entities, first, last);
  if (!source || source.type === null || source.form === 'person') return null;
  const own = source.form === 'organisation' && source.entity !== null ? [source.entity] : [];
  return { type: source.type, organisations: [...own, ...source.organisations] };
}
