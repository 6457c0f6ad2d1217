/** «Banque centrale européenne (BCE)»: an acronym in brackets and what it stands for, either way round. */

import type { CompiledEntities } from './compiled.js';
import { slug } from './key.js';
import type { Mention, NamedBlock, ReadBlock } from './mention.js';
import { withAdded } from './mention.js';

const BRACKETED = /[ \u00A0\u202F]\((\p{Lu}[\p{L}\p{N}&.-]{1,9})\)/uy;
const BRACKET = /^\s\($/;
const CAPITALS = /\p{Lu}/gu;

/**
 * Whether `acronym` spells `full`: every word but the small ones gives its first letter, in order, and some give
 * one more from inside («parquet national antiterroriste» PNAT), at most one in three of all letters.
 */
export function standsFor(acronym: string, full: string, particles: ReadonlySet<string>): boolean {
  const letters = slug(acronym).replaceAll('-', '');
  if ((acronym.match(CAPITALS)?.length ?? 0) < 1 || letters.length < 2) return false;
  const words = slug(full)
    .split('-')
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const most = Math.max(1, Math.floor(letters.length / 3));
  /** For each number of letters that the words so far can give, the fewest from inside. */
  let inner = new Map<number, number>([[0, 0]]);
  for (const word of words) {
    const next = new Map<number, number>();
    const reach = (at: number, from: number) => {
      if (from <= most && from < (next.get(at) ?? Number.POSITIVE_INFINITY)) next.set(at, from);
    };
    for (const [at, from] of inner) {
      if (particles.has(word)) reach(at, from);
      if (word[0] !== letters[at]) continue;
      reach(at + 1, from);
      if (at + 1 < letters.length && word.indexOf(letters[at + 1]!, 1) > 0) reach(at + 2, from + 1);
    }
    inner = next;
  }
  return inner.has(letters.length);
}

/** Adds the bracketed acronyms of names; they have the type of what they stand for. */
export function addAcronyms(
  text: string,
  { block, tables }: ReadBlock,
  mentions: readonly Mention[],
): readonly Mention[] {
  const added: Mention[] = [];
  for (const mention of mentions) {
    const found = bracketAfter(text, mention, tables);
    if (found) added.push({ ...mention, ...found, rule: `${block.locale.code}/acronym` });
  }
  return withAdded(mentions, added);
}

function bracketAfter(
  text: string,
  mention: Mention,
  { particles }: CompiledEntities,
): { start: number; end: number } | null {
  BRACKETED.lastIndex = mention.end;
  const match = BRACKETED.exec(text);
  if (!match || !standsFor(match[1]!, text.slice(mention.start, mention.end), particles)) return null;
  return { start: mention.end + 2, end: mention.end + 2 + match[1]!.length };
}

/** The indices of neighbours of which one is the acronym of the other, written in brackets. */
export function acronymPairs(
  text: string,
  { read: { tables }, mentions }: NamedBlock,
): [acronym: number, full: number][] {
  const pairs: [number, number][] = [];
  for (let i = 1; i < mentions.length; i += 1) {
    const a = mentions[i - 1]!;
    const b = mentions[i]!;
    if (text[b.end] !== ')' || !BRACKET.test(text.slice(a.end, b.start))) continue;
    const first = text.slice(a.start, a.end);
    const second = text.slice(b.start, b.end);
    if (standsFor(second, first, tables.particles)) pairs.push([i, i - 1]);
    else if (standsFor(first, second, tables.particles)) pairs.push([i - 1, i]);
  }
  return pairs;
}
