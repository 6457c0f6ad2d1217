/**
 * Which names of an article mean the same thing. Names with one key are one thing from the start (equal slugs,
 * aliases of the tables); then short forms are led to the one full form that they can mean. A key is made of
 * this article and the tables alone, so that no other article can change it.
 */
import type { EntityType } from '../../schema.js';
import { acronymPairs } from './acronyms.js';
import type { CompiledEntities, KnownForm } from './compiled.js';
import { slug } from './key.js';
import type { Mention, NamedBlock } from './mention.js';
import {
  areInitials,
  isFirstWords,
  isLastWords,
  isLeadingCapitals,
  isShortFirm,
  isShortPerson,
} from './short-forms.js';

/** A mention with its fullest name and its key. */
export interface NamedMention {
  readonly mention: Mention;
  readonly name: string;
  readonly key: string;
}

type Gender = 'm' | 'f' | null;

/** All mentions of one form of a name; with another title it is another form. */
interface Form {
  readonly written: string;
  readonly kind: 'person' | 'place' | 'thing';
  readonly isOrg: boolean;
  readonly tables: CompiledEntities;
  /** What the title in front of it says. */
  readonly gender: Gender;
  /** «la famille Zor», «les Zor»: none of its members. */
  readonly isFamily: boolean;
  /** Slugs of the words between spaces. */
  readonly words: readonly string[];
  readonly known: KnownForm | undefined;
  key: string;
  mentions: number;
}

const KIND: Readonly<Record<EntityType, Form['kind']>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'thing',
  PRODUCT: 'thing',
  EVENT: 'thing',
};
/** A word that so many names of an article share says nothing; keeps a hostile text from taking long. */
const TOO_MANY = 500;
const CAPITALS = /^\p{Lu}{2,6}$/u;
const MIDDLE_INITIAL = /^\p{Lu}\.$/u;

/** Gives every mention its name and its key, in text order. */
export function nameEntities(text: string, blocks: readonly NamedBlock[]): NamedMention[] {
  const forms = formsOf(text, blocks);
  const all = [...new Set(forms.flat())];
  linkShortForms(all);
  blocks.forEach((block, at) => {
    for (const [acronym, full] of acronymPairs(text, block)) {
      const short = forms[at]![acronym]!;
      if (!short.known) short.key = forms[at]![full]!.key;
    }
  });
  keepKindsApart(all);
  const names = fullestNames(all);
  return blocks.flatMap(({ mentions }, at) =>
    mentions.map((mention, i) => {
      const form = forms[at]![i]!;
      const key = stateOf(text, mention, form.tables) ?? form.key;
      return { mention, name: names.get(key) ?? form.written, key };
    }),
  );
}

/** For each block the form of each mention; mentions of one form share it. */
function formsOf(text: string, blocks: readonly NamedBlock[]): Form[][] {
  const known = new Map<string, Form[]>();
  return blocks.map(({ read: { tables }, mentions }) =>
    mentions.map((mention) => {
      const written = text.slice(mention.start, mention.end);
      const gender = genderOf(text, mention, tables);
      const kind = KIND[mention.type];
      const others = known.get(written);
      const isOrg = mention.type === 'ORG';
      const isFamily = kind === 'person' && isOfFamily(text, mention, tables);
      const same = others?.find(
        (form) =>
          form.kind === kind && form.gender === gender && form.isOrg === isOrg && form.isFamily === isFamily,
      );
      if (same) {
        same.mentions += 1;
        return same;
      }
      const form: Form = { ...newForm(written, kind, tables, gender), isOrg, isFamily, mentions: 1 };
      if (isFamily) form.key = `${form.words.join('-')}-family`;
      if (others) others.push(form);
      else known.set(written, [form]);
      return form;
    }),
  );
}

/** «Mme Martin» is a woman; null for what is no person and for names without such a title. */
function genderOf(text: string, { start, type }: Mention, { genderBefore }: CompiledEntities): Gender {
  if (type !== 'PER') return null;
  genderBefore.lastIndex = start;
  const match = genderBefore.exec(text);
  if (!match) return null;
  return match[1] === undefined ? 'f' : 'm';
}

function isOfFamily(
  text: string,
  { start, end }: Mention,
  { familyBefore, particles, givenNames }: CompiledEntities,
): boolean {
  familyBefore.lastIndex = start;
  if (!familyBefore.test(text)) return false;
  const [first, ...others] = text.slice(start, end).split(/\s+/);
  // «les frères Luc et Jean Zor»
  if (others.length === 0) return !givenNames.has(slug(first!));
  return particles.has(first!.toLowerCase());
}

/** «Paris a annoncé»: a capital that acts means its state. */
function stateOf(
  text: string,
  { start, end, type }: Mention,
  { actingCapitals, acting }: CompiledEntities,
): string | undefined {
  if (type !== 'LOC') return undefined;
  acting.lastIndex = end;
  return acting.test(text) ? actingCapitals.get(slug(text.slice(start, end))) : undefined;
}

function newForm(
  written: string,
  kind: Form['kind'],
  tables: CompiledEntities,
  gender: Gender,
): Omit<Form, 'isOrg' | 'isFamily' | 'mentions'> {
  let words = written.split(/\s+/);
  if (kind === 'person' && words.length > 2)
    words = words.filter((word, i) => i === 0 || i === words.length - 1 || !MIDDLE_INITIAL.test(word));
  let slugs = words.map(slug).filter((word) => word !== '');
  if (kind === 'thing')
    while (slugs.length > 1 && tables.legalForms.has(slugs.at(-1)!)) slugs = slugs.slice(0, -1);
  const key = slugs.join('-') || written;
  const isOf = ({ type, mark }: KnownForm) =>
    // a seat that the model took for who sits there has one key with it
    kind === 'thing' && type === 'LOC'
      ? mark === '~'
      : KIND[type] === kind && !(kind === 'person' && mark === '?');
  const knownAs = (name: string) => tables.aliases.get(name)?.find(isOf);
  const known =
    knownAs(key) ??
    (tables.corporateHeads.has(slugs[0] ?? '') ? knownAs(slugs.slice(1).join('-')) : undefined);
  return { written, kind, tables, gender, words: slugs, known, key: known?.key ?? key };
}

/** Longer forms first, so that «Zor» is led past «de la Zor» to «Ana de la Zor». */
function linkShortForms(forms: readonly Form[]): void {
  const byWord = new Map<string, Form[]>();
  for (const form of forms)
    for (const word of new Set(form.words)) {
      const others = byWord.get(word);
      if (others) others.push(form);
      else byWord.set(word, [form]);
    }
  const genders = gendersOf(forms);
  for (const form of [...forms].sort((a, b) => b.words.length - a.words.length))
    form.key = meantBy(form, byWord.get(form.words.at(-1) ?? '') ?? [], genders) ?? form.key;
  linkInitials(forms);
  for (const form of forms)
    if (form.gender && form.key === form.words.join('-') && genders.get(form.key)!.size > 1)
      form.key = `${form.key}-${form.gender}`;
}

/** Initials that no brackets explain are those of the one organisation of the article that they spell. */
function linkInitials(forms: readonly Form[]): void {
  const organisations = forms.filter(({ isOrg }) => isOrg);
  if (organisations.length > TOO_MANY) return;
  for (const short of organisations) {
    if (short.known || !CAPITALS.test(short.written)) continue;
    const keys = new Set<string>();
    for (const full of organisations)
      if (
        isLeadingCapitals(short.written, full.written) ||
        areInitials(short.written, full.words, short.tables)
      )
        keys.add(full.key);
    if (keys.size === 1) short.key = [...keys][0]!;
  }
}

/** By the slug of a person's name the genders that its titles tell, or else a given name. */
function gendersOf(forms: readonly Form[]): Map<string, Set<Gender>> {
  const genders = new Map<string, Set<Gender>>();
  for (const { gender: titled, kind, words, tables } of forms) {
    const key = words.join('-');
    // of «jean-luc» the first part
    const given = words.length > 1 && kind === 'person' ? words[0]!.split('-')[0]! : '';
    const gender = titled ?? tables.givenNames.get(given);
    if (gender) genders.set(key, (genders.get(key) ?? new Set()).add(gender));
  }
  return genders;
}

/** Who is named in full so many times as often as others of the surname is who is called by it alone. */
const OFTENER = 2;

/** The key of the one full form that a short one can mean; null when it means itself. */
function meantBy(
  short: Form,
  sharers: readonly Form[],
  genders: ReadonlyMap<string, ReadonlySet<Gender>>,
): string | null {
  if (sharers.length > TOO_MANY) return null;
  const isShared = (genders.get(short.words.join('-'))?.size ?? 0) > 1;
  const fits = (full: Form) => {
    const told = genders.get(full.words.join('-'));
    return isShared ? told?.has(short.gender) : !told || !short.gender || told.has(short.gender);
  };
  if (short.isFamily) return null;
  const keys = new Map<string, number>();
  for (const full of sharers)
    if (
      full.kind === short.kind &&
      full.key !== short.key &&
      !full.isFamily &&
      !contradicts(short, full) &&
      fits(full) &&
      isShort(short, full)
    )
      keys.set(full.key, (keys.get(full.key) ?? 0) + full.mentions);
  if (keys.size === 1) return [...keys.keys()][0]!;
  if (short.kind !== 'person' || short.known || isShared) return null;
  if (keys.size > 1) {
    const [most, next] = [...keys].sort((a, b) => b[1] - a[1]);
    if (most![1] >= OFTENER * next![1]) return most![0];
  }
  const bearer = short.tables.aliases.get(short.words.join('-'))?.find((form) => form.type === 'PER');
  return bearer && (keys.size === 0 || keys.has(bearer.key)) ? bearer.key : null;
}

/** A known thing is no short form of another: «Bouygues» is not «Bouygues Immobilier». */
const contradicts = (short: Form, full: Form): boolean =>
  short.known !== undefined && short.known.key !== full.known?.key;

function isShort(short: Form, full: Form): boolean {
  if (short.kind === 'person') return isShortPerson(short.words, full.words, short.tables);
  // «du Creusot» is in «Le Creusot»
  if (short.kind === 'place')
    return (
      full.words.join(' ') === [full.words[0], ...short.words].join(' ') &&
      short.tables.particles.has(full.words[0]!)
    );
  if (isShortFirm(short.words, full.words, short.tables)) return true;
  if (!short.isOrg || !full.isOrg) return false;
  return [isFirstWords, isLastWords].some((isPart) => isPart(short.written, full.written, short.tables));
}

/** A person called as a place of the same article, or as a known firm or place, is another thing; so is a town called as a known firm. */
function keepKindsApart(forms: readonly Form[]): void {
  const places = new Set(forms.filter((form) => form.kind === 'place').map((form) => form.key));
  for (const form of forms) {
    const known = form.known ? [] : (form.tables.aliases.get(form.key) ?? []);
    const isKnown = (...types: readonly EntityType[]) => known.some(({ type }) => types.includes(type));
    if (form.kind === 'person' && (places.has(form.key) || (isKnown('ORG', 'LOC') && !isKnown('PER'))))
      form.key = `${form.key}-per`;
    if (form.kind === 'place' && isKnown('ORG') && !isKnown('LOC')) form.key = `${form.key}-loc`;
  }
}

/** By key the form with the most words, then the most letters; one in capitals only where there is no other. */
function fullestNames(forms: readonly Form[]): Map<string, string> {
  const names = new Map<string, Form>();
  for (const form of forms) {
    const best = names.get(form.key);
    if (!best || fullness(form) > fullness(best)) names.set(form.key, form);
  }
  return new Map([...names].map(([key, form]) => [key, form.written]));
}

function fullness({ written, words }: Form): number {
  const shouted = words.length > 1 && written === written.toUpperCase();
  return (shouted ? 0 : 1e6) + words.length * 1e3 + written.length;
}
