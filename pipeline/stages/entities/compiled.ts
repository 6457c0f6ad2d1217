/** A locale's tables as sets, patterns and tries, made once. */

import type { EntitiesLocale, TypeCue, TypeEvidence } from '../../locales/entities.js';
import { onceFor } from '../../once.js';
import type { EntityType } from '../../schema.js';
import { type Anchored, anchored, type Openers, openersOf } from './anchored.js';
import { slug } from './key.js';
import { addToTrie, type NameTrie, newTrie } from './trie.js';
import { addToFilter, type HashFilter, newFilter, wordsOf } from './words.js';

/** A form of a known name. */
export interface KnownForm {
  readonly type: EntityType;
  /** The usual name of the thing, and its key. */
  readonly name: string;
  readonly key: string;
  /** `?` only where the model found a name, `~` type by the model, '' sure. */
  readonly mark: '' | '?' | '~';
}

/** The patterns of one side as one; sticky. */
export interface CompiledEvidence
  extends Pick<TypeEvidence, 'type' | 'over' | 'weight' | 'oneWord' | 'severalWords' | 'fullNames'> {
  readonly pattern: RegExp;
}

/** The tables of a locale, ready for look-up. */
export interface CompiledEntities {
  /** A title or an article in front of a name, with the space or apostrophe after it; sticky. */
  readonly leading: RegExp;
  readonly leadingPerson: RegExp;
  /** Where a name begins, looking back: a title of a man (first group) or of a woman (second); sticky. */
  readonly genderBefore: RegExp;
  /** Where a surname begins, looking back: a word that makes it a family's; sticky. */
  readonly familyBefore: RegExp;
  readonly givenNames: ReadonlyMap<string, 'm' | 'f'>;
  /** A word that begins a sentence in front of a name, with the space after it; sticky. */
  readonly sentenceOpener: RegExp;
  /** «conseil d’administration de», up to the name; sticky. */
  readonly organ: RegExp;
  /** What a thing is, in front of its name, with an adjective and the space after it; sticky. */
  readonly classWord: RegExp;
  /** A word for a site right before the name whose it is; sticky. */
  readonly site: RegExp;
  /** «Dupont de Lyon»: the whole of a name, with its two parts as groups. */
  readonly firmOfTown: RegExp;
  /** Words of classes and sites, and their plurals. */
  readonly classes: ReadonlySet<string>;
  /** What follows a firm's name alone; sticky. */
  readonly firmFollower: RegExp;
  readonly businessWords: ReadonlySet<string>;
  readonly businessFilter: HashFilter;
  /** A preposition right before a name; sticky. */
  readonly governor: RegExp;
  readonly evidence: {
    readonly before: readonly CompiledEvidence[];
    readonly after: readonly CompiledEvidence[];
  };
  /** The rest of a quoted name after its first part, up to the closing quote; sticky. */
  readonly restOfQuote: RegExp;
  readonly connectors: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly eponyms: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly feasts: ReadonlySet<string>;
  readonly code: RegExp;
  /** A public body up to its place. */
  readonly office: Anchored;
  /** The same where only a capital in running text tells it: «la Ville de». */
  readonly body: Anchored;
  /** Right before a place; sticky. */
  readonly locative: RegExp;
  readonly known: NameTrie<KnownForm>;
  /** The same in capitals, for headlines that are set so. */
  readonly shouted: NameTrie<KnownForm>;
  /** Known names by the slug of each form. */
  readonly aliases: ReadonlyMap<string, readonly KnownForm[]>;
  readonly legalForm: RegExp;
  readonly productLine: Anchored;
  readonly branch: Anchored;
  readonly version: RegExp;
  readonly titled: Anchored;
  readonly cues: readonly { readonly cue: TypeCue; readonly pattern: Anchored }[];
  /** The words at which a cue can begin, and those at which one of the other patterns can. */
  readonly cueOpeners: Openers;
  readonly openers: Openers;
  /** By the slug of the capital the key of the state. */
  readonly actingCapitals: ReadonlyMap<string, string>;
  readonly acting: RegExp;
  readonly institutionHeads: ReadonlySet<string>;
  readonly corporateHeads: ReadonlySet<string>;
  readonly corporateTails: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

/** A space that may stand inside a name. */
const SPACE = '[ \\u00A0\\u202F\\u2009]';

/** The tables of a locale made ready for look-up, once per locale. */
export const compiled: (locale: EntitiesLocale) => CompiledEntities = onceFor(compile);

function compile(locale: EntitiesLocale): CompiledEntities {
  const suffix = `(?:${SPACE}(?:${alternation(locale.productSuffixes)}))?(?![\\p{L}\\p{N}])`;
  const number = `\\d{1,4}(?:\\.\\d{1,2})?[a-zA-Z]{0,2}(?![\\p{L}\\p{N}]|[,.]\\d|${SPACE}?(?:${alternation(locale.countable)})(?!\\p{L}))`;
  const productLine = anchored(
    `(?<![\\p{L}\\p{N}@#/.-])(?:${alternation(locale.productLines)})(?:${SPACE}|-)?(?:[A-Z]{0,2}${number})${suffix}`,
    locale.productLines,
    true,
  );
  const branch = anchored(
    `(?<![\\p{L}\\p{N}-])(?:${alternation(locale.federations)})-(?!(?:${alternation(locale.federations)})(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}]*[\\p{L}\\p{M}'’-]*\\p{L}`,
    locale.federations,
  );
  const office = officePattern(locale);
  const body = bodyPattern(locale);
  const titled = titledPattern(locale);
  const cues = locale.cues.map((cue) => ({ cue, pattern: cuePattern(cue, locale) }));
  return {
    leading: leadingPattern(locale, [
      ...locale.titles,
      ...locale.articles,
      ...locale.connectors.filter((word) => !locale.elisions.includes(word)),
    ]),
    leadingPerson: leadingPattern(locale, [...locale.titles, ...locale.articles]),
    genderBefore: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.])(?:(${alternation(locale.titleGenders.m)})|(${alternation(locale.titleGenders.f)}))${SPACE}{1,3})`,
      'uy',
    ),
    familyBefore: new RegExp(`(?<=(?<!\\p{L})(?:${alternation(locale.families)})${SPACE})`, 'uiy'),
    givenNames: new Map(
      (['m', 'f'] as const).flatMap((gender) =>
        locale.givenNames[gender].map((name) => [name, gender] as const),
      ),
    ),
    sentenceOpener: new RegExp(`(?:${alternation(locale.sentenceOpeners)})${SPACE}+(?=\\S)`, 'uy'),
    organ: organPattern(locale),
    classWord: new RegExp(
      `(?:${alternation(locale.classWords)})(?:${SPACE}${locale.cueAdjective})?${SPACE}+(?=\\p{Lu})`,
      'uy',
    ),
    site: new RegExp(`(?<=(?<!\\p{L})(?:${alternation(locale.sites)})${SPACE})`, 'uiy'),
    firmOfTown: new RegExp(
      `^(\\p{Lu}[\\p{L}\\p{M}\\p{N}&'’ -]{1,60}?) (?:${alternation(locale.genitives)})(?: |['’])(\\p{Lu}[\\p{L}\\p{M}'’-]*)$`,
      'u',
    ),
    classes: new Set([...locale.classWords, ...locale.sites].flatMap((word) => [word, `${word}s`])),
    firmFollower: new RegExp(`(?:${locale.firmFollowers.join('|')})`, 'uy'),
    ...businessOf(locale),
    governor: new RegExp(`(?<=(?<!\\p{L})(?:${locale.governors.join('|')}))`, 'uiy'),
    evidence: evidenceOf(locale),
    restOfQuote: new RegExp(
      `(?:${SPACE}(?:(?:${alternation(locale.genitives)})(?:${SPACE}|['’])){1,2}[\\p{L}\\p{M}-]+){1,2}(?=${SPACE}?[»”"])`,
      'uy',
    ),
    genitives: new Set(locale.genitives),
    eponyms: new Set(locale.eponyms),
    connectors: new Set(locale.connectors),
    generic: new Set(locale.generic),
    dateWords: new Set(locale.dateWords),
    feasts: new Set(locale.feasts),
    office,
    body,
    locative: new RegExp(
      `(?<=(?<!\\p{L})(?:${alternation(locale.locatives).replaceAll('’', "['’]")})${SPACE}?)`,
      'uy',
    ),
    code: new RegExp(`^(?:${locale.codes})$`, 'u'),
    ...knownTries(locale),
    legalForm: new RegExp(`,?${SPACE}(?:${alternation(locale.legalForms)})(?![\\p{L}\\p{N}])`, 'uy'),
    productLine,
    branch,
    version: new RegExp(`(?:${SPACE}|-)(?:${number}|[IVX]{1,4}(?![\\p{L}\\p{N}]))${suffix}`, 'uy'),
    titled,
    cues,
    cueOpeners: openersOf(cues.map(({ pattern }) => pattern)),
    openers: openersOf([office, body, productLine, branch, titled]),
    actingCapitals: new Map(
      Object.entries(locale.actingCapitals).map(([capital, state]) => [slug(capital), slug(state)]),
    ),
    acting: new RegExp(`${SPACE}${locale.acting}`, 'uy'),
    institutionHeads: new Set(locale.institutionHeads),
    corporateHeads: new Set(locale.corporateHeads.map(slug)),
    corporateTails: new Set(locale.corporateTails.map(slug)),
    legalForms: new Set(locale.legalForms.map(slug)),
    particles: new Set(locale.particles),
  };
}

function businessOf(locale: EntitiesLocale): Pick<CompiledEntities, 'businessWords' | 'businessFilter'> {
  const businessFilter = newFilter(1024);
  for (const word of locale.businessWords)
    addToFilter(businessFilter, wordsOf(word, { start: 0, end: word.length }).hashes[0]!);
  return { businessWords: new Set(locale.businessWords), businessFilter };
}

function evidenceOf({ evidence }: EntitiesLocale): CompiledEntities['evidence'] {
  const before: CompiledEvidence[] = [];
  const after: CompiledEvidence[] = [];
  for (const piece of evidence) {
    if (piece.before) before.push({ ...piece, pattern: new RegExp(`(?<=${piece.before.join('|')})`, 'uy') });
    if (piece.after) after.push({ ...piece, pattern: new RegExp(`(?:${piece.after.join('|')})`, 'uy') });
  }
  return { before, after };
}

/** Ends where the firm's name begins. */
function organPattern({ organs, organsBehind, genitives }: EntitiesLocale): RegExp {
  const all = [
    alternation(organs).replaceAll('’', "['’]"),
    ...Object.entries(organsBehind).map(
      ([before, words]) => `(?<=(?<!\\p{L})${before}${SPACE}+)(?:${alternation(words)})`,
    ),
  ];
  return new RegExp(
    `(?:${all.join('|')})${SPACE}+(?:(?:${alternation(genitives)})(?:${SPACE}+|['’])){1,2}(?=\\p{Lu})`,
    'uy',
  );
}

function leadingPattern(locale: EntitiesLocale, words: readonly string[]): RegExp {
  return new RegExp(
    `(?:(?:${alternation([...new Set(words)])})${SPACE}+|(?:${alternation(locale.elisions)})['’]${SPACE}*)(?=\\S)`,
    'uy',
  );
}

/** Ends where the place begins. */
function officePattern({ offices: written, organsBehind, genitives }: EntitiesLocale): Anchored {
  const capitalised = written.map((office) => office.charAt(0).toUpperCase() + office.slice(1));
  const offices = [...new Set([...written, ...capitalised])];
  const elsewhere = Object.entries(organsBehind).map(
    ([before, words]) => `(?!(?<=(?<!\\p{L})${before}${SPACE})(?:${alternation(words)}))`,
  );
  return anchored(
    `(?<![\\p{L}\\p{N}])${elsewhere.join('')}(?:${alternation(offices).replaceAll('’', "['’]")})${SPACE}(?:(?:${alternation(genitives)})(?:${SPACE}|['’])){1,2}(?=\\p{Lu})`,
    offices,
  );
}

/** Behind an article, so that its capital is meant; ends where the place begins. */
function bodyPattern({ bodies, articles, genitives }: EntitiesLocale): Anchored {
  const determiners = [...articles, 'au', ...genitives].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);
  return anchored(
    `(?<=(?<!\\p{L})(?:${alternation([...new Set(determiners)])})(?:${SPACE}|['’]))(?:${alternation(bodies).replaceAll('’', "['’]")})${SPACE}(?:(?:${alternation(genitives)})(?:${SPACE}|['’])){0,2}(?=\\p{Lu})`,
    bodies,
  );
}

/** A title and, as its one group, the name behind it: capitalised words, with particles between them. */
function titledPattern({ titles, particles }: EntitiesLocale): Anchored {
  const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}](?![\\p{L}\\p{N}\\p{M}])";
  return anchored(
    `(?<![\\p{L}\\p{N}.])(?:${alternation(titles)})${SPACE}+((?:${word}|\\p{Lu}\\.)(?:${SPACE}(?:(?:${alternation(particles)})${SPACE})*${word})*)`,
    titles,
  );
}

/** Ends where the name begins. */
function cuePattern(
  { words, links, gap = 0 }: TypeCue,
  { cueAdjective, connectors }: EntitiesLocale,
): Anchored {
  const between = gap === 0 ? '' : `(?:${SPACE}[^.,;:«»\\p{Lu}\\n]{1,${gap}}?)??`;
  const link =
    links.length === 0
      ? `${gap === 0 ? `(?:${SPACE}${cueAdjective})?` : `${between}(?<!${SPACE}(?:${alternation(connectors)}))`}${SPACE}`
      : `${between}${SPACE}(?:${alternation(links).replaceAll('’', "['’]")})(?:(?<=['’])|${SPACE})`;
  return anchored(
    `(?<![\\p{L}\\p{N}])(?:${alternation(words).replaceAll('’', "['’]")})${link}(?=[\\p{Lu}\\p{N}]|i[A-Z])`,
    words,
  );
}

function knownTries(locale: EntitiesLocale): Pick<CompiledEntities, 'known' | 'shouted' | 'aliases'> {
  const known = newTrie<KnownForm>();
  const shouted = newTrie<KnownForm>();
  const aliases = new Map<string, KnownForm[]>();
  const seen = new Set<string>();
  for (const names of locale.known)
    for (const [type, entries] of Object.entries(names) as [EntityType, readonly string[]][])
      for (const entry of entries) {
        const forms = entry.split(' | ');
        const name = forms[0]!.replace(/^[?~]/, '');
        for (const marked of forms) {
          const mark = /^[?~]/.exec(marked)?.[0] ?? '';
          const form: KnownForm = { type, name, key: slug(name), mark: mark as KnownForm['mark'] };
          const written = marked.slice(mark.length);
          if (written.trim() === '') throw new Error(`A known name is empty: ${entry}`);
          const once = `${type} ${written}`;
          if (seen.has(once)) throw new Error(`A known name is entered twice: ${once}`);
          seen.add(once);
          addToTrie(known, written, form);
          if (mark === '' && written.length > 2) addToTrie(shouted, written.toUpperCase(), form);
          const key = slug(written);
          const others = aliases.get(key);
          if (others) others.push(form);
          else aliases.set(key, [form]);
        }
      }
  return { known, shouted, aliases };
}

/** Longest first; refuses empty and doubled entries. */
export function alternation(entries: readonly string[]): string {
  if (entries.length === 0) return '(?!)';
  if (entries.some((entry) => entry.trim() === '')) throw new Error('A table has an empty entry.');
  if (new Set(entries).size !== entries.length)
    throw new Error(`A table has a doubled entry: ${entries.join(', ')}`);
  return [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', SPACE))
    .join('|');
}
