import { firstWhere } from '../../../order.js';
import type { Entity, SourceType, Span } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import { CLASS, type Lexicon } from './lexicon.js';
import { is, isMark, spanOf, type Word } from './words.js';

/** Who or what says something, as far as its words tell; the claim's parties settle the rest. */
export interface Source extends Span {
  readonly entity: string | null;
  /** False for words that are neither a name nor of a known kind. */
  readonly known: boolean;
  /** The type that heads and known names give; null where only the parties can tell. */
  readonly type: SourceType | null;
  readonly form: 'person' | 'organisation' | 'place' | 'described' | 'pronoun';
  /** The organisations that its words name («le PDG d'Orange»). */
  readonly organisations: readonly string[];
  /** The first word after it. */
  readonly last: number;
}

/** A pronoun that speaks, of which nothing else is known. */
export const pronounSource = (pronoun: Span): Source => ({
  ...spanOf(pronoun),
  entity: null,
  known: false,
  type: null,
  form: 'pronoun',
  organisations: [],
  last: 0,
});

/** What the document says elsewhere of a person: the type of the role and its organisations. */
export interface Role {
  readonly type: SourceType | null;
  readonly organisations: readonly string[];
}
/** By the key of a person. */
export type Roles = (entity: string) => Role | null;

/** A source as the claim with these parties sees it. */
export function typeOf(source: Source, parties: readonly string[], roles: Roles): SourceType {
  const isParty = (keys: readonly string[]) => keys.some((key) => parties.includes(key));
  const role = source.entity === null ? null : roles(source.entity);
  const organisations = [...source.organisations, ...(role?.organisations ?? [])];
  const type = source.type ?? role?.type ?? null;
  if (type === 'official' || type === 'anonymous' || type === 'document' || type === 'expert') return type;
  if (source.entity !== null && parties.includes(source.entity)) return 'principal';
  if (type === 'media' || type === 'stakeholder' || type === 'unspecified') return type;
  if (isParty(organisations)) return 'principal';
  if (parties.length > 0 && organisations.length > 0) return 'stakeholder';
  if (type !== null) return type;
  if (source.form === 'place') return 'official';
  if (source.form === 'organisation') return parties.length === 0 ? 'principal' : 'stakeholder';
  return source.form === 'person' ? 'principal' : 'unspecified';
}

/** Kinds of which the name in their words is the source itself: «un rapport de Bloomberg», «nos confrères de La Tribune». */
const NAMED: ReadonlySet<SourceType> = new Set<SourceType>(['document', 'media', 'unspecified']);

const STOPS = CLASS.relative | CLASS.that | CLASS.subordinator;

/** Where a noun phrase that begins at `from` ends, at the latest at `to`. */
export function phraseEnd(block: BlockReading, from: number, to: number, wide: boolean): number {
  const { words } = block;
  const latest = Math.min(to, from + (wide ? 24 : 14));
  let group = firstGroupFrom(block, from);
  for (let i = from; i < latest; i += 1) {
    const word = words[i]!;
    if (isMark(word) || is(word, STOPS) || (!wide && is(word, CLASS.day))) return i;
    while (group < block.groups.length && block.groups[group]!.first < i) group += 1;
    const verb = block.groups[group];
    if (verb?.first === i && word.entity < 0 && (verb.mood !== 'participle' || !wide)) return i;
    if (i > from && !wide && is(word, CLASS.preposition | CLASS.to) && !is(word, CLASS.of)) return i;
  }
  return latest;
}

const firstGroupFrom = ({ groups }: BlockReading, word: number): number =>
  firstWhere(groups, ({ first }) => first >= word);

/**
 * Reads the words from `first` to `last` as a source: known kinds and names, or `anybody` with an article; else null.
 * With `behind` it is the name nearest to what follows («une citation de X, qui disait»).
 */
export function readSource(
  block: BlockReading,
  entities: readonly Entity[],
  first: number,
  last: number,
  anybody = false,
  behind = false,
): Source | null {
  const { words, lexicon } = block;
  if (last <= first) return null;
  const types = typesIn(words, first, last, lexicon);
  const named = entitiesIn(words, entities, first, last);
  const [head, ...others] = types;
  const person = named.find((one) => one.entity.type === 'PER' && (behind || !isHung(words, first, one)));
  const main =
    person ??
    ((!head && !(named[0] && !behind && isHung(words, first, named[0]))) ||
    (head && (NAMED.has(head.type) || isApposed(words, head, named, others.length === 0)))
      ? named[0]
      : undefined);
  const type = settleType(
    head?.type ?? null,
    others.map((one) => one.type),
    named.length > 0 && head?.type === 'document',
  );
  if (type === null && !main && !(anybody && is(words[first], CLASS.determiner | CLASS.article))) return null;
  const organisations = named
    .filter((one) => one.entity.type === 'ORG' && one !== main)
    .map((one) => one.entity.entity);
  if (!main)
    return {
      ...spanOfWords(words, authorAt(words, first, types), last),
      entity: null,
      // «l’avocate de X», «l’un des invités présents à Berlin»: somebody whom a name beside makes known
      known: type !== null || named.length > 0,
      type,
      form: 'described',
      organisations,
      last,
    };
  const listed = types.length <= 1 && !person && isList(words, first, last, named);
  const end = listed ? named.at(-1)!.last : main.last;
  return {
    ...spanOfWords(words, main.first, end),
    entity: main.entity.entity,
    known: true,
    type: type === 'document' ? null : type,
    form: FORMS[main.entity.type] ?? 'described',
    organisations: listed ? named.map((one) => one.entity.entity) : organisations,
    last,
  };
}

/** «l’avocate de X», «présent à Berlin»: a name right behind a preposition is not who the words before it mean. */
function isHung(words: readonly Word[], first: number, name: Named): boolean {
  let before = name.first - 1;
  while (before > first && is(words[before], CLASS.article)) before -= 1;
  return before > first && is(words[before], CLASS.of | CLASS.preposition | CLASS.to);
}

/** Of «un bilan communiqué par la préfecture» the source is «la préfecture»: where the author of a document begins. */
function authorAt(words: readonly Word[], first: number, [head, ...others]: readonly Typed[]): number {
  const author = head && NAMED.has(head.type) ? others.find(({ type }) => NAMING.has(type)) : undefined;
  if (!author) return first;
  let at = author.at;
  while (at > first && !is(words[at - 1], CLASS.of | CLASS.agent)) at -= 1;
  return at;
}

const FORMS: Readonly<Record<string, Source['form']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

const spanOfWords = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last - 1]!.end,
});

/** Kinds that name an author, where a document has one. */
const NAMING: ReadonlySet<SourceType> = new Set<SourceType>([
  'principal',
  'stakeholder',
  'official',
  'media',
  'expert',
]);

/** A role takes the kind of what it serves («le porte-parole du gouvernement»), a document that of its author. */
function settleType(
  head: SourceType | null,
  others: readonly SourceType[],
  hasAuthor: boolean,
): SourceType | null {
  if (head === 'principal')
    return others.find((type) => type === 'official' || type === 'stakeholder') ?? head;
  if (head === 'anonymous') return others.find((type) => type === 'stakeholder') ?? head;
  if (head === 'unspecified') return others.find((type) => type !== 'document') ?? head;
  if (head === 'document') return others.find((type) => NAMING.has(type)) ?? (hasAuthor ? null : head);
  return head;
}

interface Typed {
  readonly at: number;
  readonly type: SourceType;
}

/** The kinds that heads and known names tell, in order. */
function typesIn(words: readonly Word[], first: number, last: number, lexicon: Lexicon): Typed[] {
  const types: Typed[] = [];
  for (let i = first; i < last; i += 1) {
    const word = words[i]!;
    const name = lexicon.sourceNames
      .get(word.form)
      ?.find(
        ({ words: parts, contracted }) =>
          parts.every((part, k) => i + k < last && words[i + k]!.form === part) &&
          (!contracted || is(words[i - 1], CLASS.of | CLASS.to)),
      );
    if (name && (word.entity >= 0 || isCapitalised(words, i, i + name.words.length))) {
      types.push({ at: i, type: name.type });
      i += name.words.length - 1;
    } else if (word.entity < 0 || !word.capital) {
      const type = lexicon.sourceHeads.get(word.form);
      const isComplement = types.length === 0 && hasComplement(words, first, i);
      // «le président élu» is no elected member
      if (types.at(-1)?.at === i - 1 && word.forms.some(({ tense }) => tense === 'participle')) continue;
      if (type && (!isComplement || LENT.has(type))) types.push({ at: i, type });
    }
  }
  return types;
}

/** Kinds that a complement lends to its head: «le secrétaire du syndicat», but no document is «un élément de l'enquête». */
const LENT: ReadonlySet<SourceType> = new Set<SourceType>(['stakeholder', 'official']);

const hasComplement = (words: readonly Word[], first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i += 1)
    if (is(words[i], CLASS.of | CLASS.preposition | CLASS.to)) return true;
  return false;
};

/** A known name has a capital beside that of its article. */
function isCapitalised(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (words[i]!.capital && !is(words[i], CLASS.article)) return true;
  return false;
}

interface Named {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
}

function entitiesIn(
  words: readonly Word[],
  entities: readonly Entity[],
  first: number,
  last: number,
): Named[] {
  const named: Named[] = [];
  for (let i = first; i < last; i += 1) {
    const at = words[i]!.entity;
    if (at < 0) continue;
    const from = i;
    while (i + 1 < last && words[i + 1]!.entity === at) i += 1;
    named.push({ entity: entities[at]!, first: from, last: i + 1 });
  }
  return named;
}

/** «le groupe Renault» and «le fabricant de pompes Alvenor» are Renault and Alvenor; «un porte-parole de Renault» is not. A name that tells its own kind is itself. */
function isApposed(
  words: readonly Word[],
  { at: head, type }: Typed,
  named: readonly Named[],
  alone: boolean,
): boolean {
  const [name] = named;
  if (!name) return false;
  if (head >= name.first && head < name.last) return true;
  if (type === 'stakeholder') return false;
  const before = words[name.first - 1];
  if (
    alone &&
    name.first > head &&
    !is(before, CLASS.of | CLASS.preposition | CLASS.to | CLASS.determiner | CLASS.article)
  )
    return true;
  for (let i = head + 1; i < name.first; i += 1)
    if (is(words[i], CLASS.of | CLASS.preposition | CLASS.to | CLASS.determiner)) return false;
  return name.first > head;
}

/** «Meta et Scale»: nothing but names and the words that join them. */
function isList(words: readonly Word[], first: number, last: number, named: readonly Named[]): boolean {
  if (named.length < 2) return false;
  for (let i = first; i < last; i += 1)
    if (words[i]!.entity < 0 && !is(words[i], CLASS.coordinator | CLASS.article)) return false;
  return true;
}
