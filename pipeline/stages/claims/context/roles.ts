import type { Entity } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import { CLASS } from './lexicon.js';
import { type Role, type Roles, readSource } from './sources.js';
import { is, isMark } from './words.js';

const WIDTH = 14;

/** What the document says of its people: «Jane Doe, économiste chez X», «le PDG de X, Jean Dupont». */
export function rolesIn(blocks: readonly BlockReading[], entities: readonly Entity[]): Roles {
  const roles = new Map<string, Role>();
  for (const block of blocks) {
    const { words } = block;
    for (let i = 0; i < words.length; i += 1) {
      const at = words[i]!.entity;
      if (at < 0) continue;
      const first = i;
      while (words[i + 1]?.entity === at) i += 1;
      const person = entities[at]!;
      if (person.type !== 'PER' || roles.get(person.entity)?.type) continue;
      const role = roleBehind(block, entities, i + 1) ?? roleBefore(block, entities, first);
      if (role) roles.set(person.entity, role);
    }
  }
  return roles;
}

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
    if (is(words[first], CLASS.article) && block.lexicon.sourceHeads.has(words[first + 1]?.form ?? '')) break;
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
