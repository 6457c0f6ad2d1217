/** What the model left in pieces is joined; what is no name is dropped; the ends are made clean. */
import type { EntityType, Span } from '../../schema.js';
import type { CompiledEntities } from './compiled.js';
import type { Mention } from './mention.js';

/** Of a name that goes on and on, only so much is looked at: hostile text must not take long. */
const LONGEST_WORD = 60;
const LONGEST_NAME = 300;
const LOOSE = /[\s\p{P}\p{Cc}\p{Cf}\p{Co}]/u;
const NAMED = /[\p{Lu}\p{Lt}\p{N}]/u;
const LAST_WORD = /(?:^|[\s'’])([\p{L}\p{M}]+)['’]?\s*$/u;
/** «armée syrienne»: a name without a capital has several words, and the model must be this sure of it. */
const SURE = 0.8;
const SEVERAL_WORDS = /\p{L}\s\p{L}/u;
/** «£640mn»: an amount names nothing. */
const AMOUNT = /^\p{Sc}\s?\p{N}/u;
/** «AIR.PA»: the sign of a share at its exchange. */
const TICKER =
  /^[A-Z\d]{1,6}\.(?:PA|L|DE|F|AS|BR|MI|MC|LS|VX|SW|ST|CO|HE|OL|N|OQ|O|TO|T|HK|SS|SZ|KS|NS|BO|AX)$/;
/** In this order the type of a joined name is taken: a firm in a country is a firm. */
const STRONGER: readonly EntityType[] = ['EVENT', 'ORG', 'PRODUCT', 'LOC', 'PER'];

/**
 * Joins neighbours that are one name: nothing but a space stands between two names of different things only
 * where the second is a person («le ministre de l’Intérieur Gérald Darmanin»); and a name that ends in a
 * preposition has lost its end («Grand Conseil du» + «Valais»).
 */
export function joinPieces(text: string, mentions: readonly Mention[], tables: CompiledEntities): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && isRestOfPerson(text, last, mention))
      joined[joined.length - 1] = { ...last, end: mention.end };
    else if (last && belongTogether(text, last, mention, tables))
      joined[joined.length - 1] = join(text, last, mention, tables);
    else joined.push(mention);
  }
  return joined;
}

/** «Thierry de La Tour» + d’ + «Artaise»: a person with a particle and another one. */
function isRestOfPerson(text: string, a: Mention, b: Mention): boolean {
  if (a.type !== 'PER' || b.type === 'ORG' || b.start - a.end !== 3) return false;
  return (
    / d['’]$/.test(text.slice(a.end, b.start)) &&
    / d(?:e|u|es) /.test(text.slice(a.start, Math.min(a.end, a.start + LONGEST_WORD)))
  );
}

function belongTogether(text: string, a: Mention, b: Mention, tables: CompiledEntities): boolean {
  if (b.start - a.end > 1 || a.end - a.start > LONGEST_NAME) return false;
  const between = text.slice(a.end, b.start);
  if (endsOpen(text, a, tables)) return /^[\s'’]?$/.test(between) && beginsAsBody(text, a, tables);
  if (!/^[ \u00A0\u202F\u2009]$/.test(between)) return false;
  // «Vauquelin Matériaux»: a surname, and what the house deals in
  if (a.type === 'PER' && b.type === 'ORG') return isWord(text, a) && isWord(text, b) && isSpelled(text, b);
  if (a.type === 'PER' || b.type === 'PER') return a.type === b.type && (isWord(text, a) || isWord(text, b));
  return true;
}

/** «île de» + «Ré», «Banque du» + «Valais», but not «Sorgal de» + «Vaubrun»: a firm's town is not in its name. */
function beginsAsBody(
  text: string,
  { start, end }: Mention,
  { institutionHeads }: CompiledEntities,
): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_WORD)).split(/[\s'’]/);
  return /^\p{Ll}/u.test(words[0]!) || words.length > 2 || institutionHeads.has(words[0]!);
}

const isWord = (text: string, { start, end }: Span): boolean =>
  end - start < LONGEST_WORD && !/\s/.test(text.slice(start, end));

/** With a capital and small letters, so that it is no acronym («le délégué Martin CGT»). */
const isSpelled = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));

function lastWord(text: string, { start, end }: Span): string | undefined {
  return LAST_WORD.exec(text.slice(Math.max(start, end - LONGEST_WORD), end))?.[1];
}

function endsOpen(text: string, mention: Mention, tables: CompiledEntities): boolean {
  const word = lastWord(text, mention);
  return word !== undefined && tables.genitives.has(word);
}

function join(text: string, a: Mention, b: Mention, tables: CompiledEntities): Mention {
  const type = endsOpen(text, a, tables)
    ? a.type
    : STRONGER.find((stronger) => stronger === a.type || stronger === b.type)!;
  return { start: a.start, end: b.end, type, score: Math.min(a.score, b.score), rule: 'join' };
}

/** Cleans the ends and drops what names nothing: a word without capital or digit, a generic word, a road. */
export function cleanPieces(text: string, mentions: readonly Mention[], tables: CompiledEntities): Mention[] {
  const clean: Mention[] = [];
  for (const mention of mentions) {
    const span = trimmed(text, mention, tables, mention.type === 'PER');
    if (!span) continue;
    const name = text.slice(span.start, span.end);
    // «300 milliards de F CFA»
    if (tables.code.test(name)) continue;
    if (AMOUNT.test(name) || (tables.feasts.has(name) && mention.type !== 'PER')) continue;
    if (isDate(name, tables)) continue;
    if (isName(name, tables) || (mention.score >= SURE && SEVERAL_WORDS.test(name)))
      clean.push({ ...mention, ...span });
    else if (isGroup(text, span, mention, tables)) clean.push({ ...mention, ...span, rule: GROUP });
  }
  return clean;
}

/** The rule of a name that a word before it alone tells from a common one: «le groupe Avril». */
export const GROUP = 'group';

function isGroup(
  text: string,
  { start, end }: Span,
  { type, score }: Mention,
  { corporateHeads }: CompiledEntities,
): boolean {
  if (type !== 'ORG' || score < SURE || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
  const before = lastWord(text, { start: Math.max(0, start - LONGEST_WORD), end: start });
  return before !== undefined && corporateHeads.has(before);
}

/** «Thursday after», «least 10»: every word with a capital is one of dates; never so where names may be all small. */
function isDate(name: string, { dateWords }: CompiledEntities): boolean {
  if (dateWords.size === 0) return false;
  return (name.match(CAPITALISED) ?? []).every((word) => dateWords.has(word));
}

/** From the first letter of a word on, so that «iPhone» counts too. */
const CAPITALISED = /[\p{L}\p{M}\d]*\p{Lu}[\p{L}\p{M}\d]*/gu;

/** Whether a string can be a name: not a common word, a code or the sign of a share. */
export function isName(name: string, tables: CompiledEntities): boolean {
  if (!NAMED.test(name) || !/\p{L}/u.test(name)) return false;
  return !tables.generic.has(name) && !tables.code.test(name) && !TICKER.test(name);
}

/** Without space, loose signs, titles, words of a class, articles and prepositions at the ends («de Gaulle» keeps its own); null when nothing is left. */
export function trimmed(text: string, span: Span, tables: CompiledEntities, isPerson = false): Span | null {
  const { leading, leadingPerson, sentenceOpener, organ, classWord } = tables;
  const front = isPerson ? leadingPerson : leading;
  let { start, end } = span;
  for (;;) {
    while (start < end && LOOSE.test(text[start]!)) start += 1;
    const next =
      afterOne(text, start, front) ??
      afterOne(text, start, sentenceOpener) ??
      afterOne(text, start, organ) ??
      afterOne(text, start, classWord);
    if (next === null || next >= end) break;
    start = next;
  }
  for (;;) {
    while (end > start && LOOSE.test(text[end - 1]!) && !closes(text.slice(start, end))) end -= 1;
    const word = lastWord(text, { start, end });
    if (word === undefined || !tables.connectors.has(word) || end - word.length <= start) break;
    end -= word.length;
  }
  return start < end ? { start, end } : null;
}

/** Where a sticky pattern ends that begins at `at`; null where it does not match. */
function afterOne(text: string, at: number, pattern: RegExp): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** A last sign that belongs to the name: the bracket of «Nice (RATP)», the point of «Inc.» and «J.-C.», «Yahoo!». */
function closes(name: string): boolean {
  if (name.endsWith(')')) return name.includes('(');
  if (name.endsWith('.')) return /(?:^|[\s.-])(?:\p{Lu}|Inc|Co|Corp|Ltd|Jr|Sr|Bros|St)\.$/u.test(name);
  return /^Yahoo\s?!$/iu.test(name);
}
