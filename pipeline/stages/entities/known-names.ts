/** Known names: they correct the model's types, and are found where it missed them. */
import type { EntityType } from '../../schema.js';
import type { CompiledEntities, KnownForm } from './compiled.js';
import { slug } from './key.js';
import { type Mention, overlaid, type ReadBlock, RULE_SCORE } from './mention.js';
import { findInTrie, type TrieHit } from './trie.js';
import { type Words, wordAt } from './words.js';

/** «vendu à Danone» has the same preposition, but the model is not so sure. */
const SURE_PLACE = 0.9;
/** What a `?` form may correct: a firm for a product and back; never a person or a place. */
const CONFUSED: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT']);

/**
 * Corrects the mentions by the tables and adds what the tables know; where the model ran, only firms and products,
 * because it misses few places, and those for a reason («le Suisse Roger Federer»).
 */
export function applyKnownNames(
  text: string,
  { block, tables, words, isShouted }: ReadBlock,
  mentions: readonly Mention[],
  modelRan: boolean,
): readonly Mention[] {
  const rule = `${block.locale.code}/known-name`;
  const single = mentions.flatMap((mention) => split(text, mention, tables, rule));
  return overlaid(single, knownHits(text, words, tables, isShouted), (touched, hit) => {
    const [first] = touched;
    if (!first) return added(hit, rule, modelRan);
    const isInside = first.start <= hit.start && first.end >= hit.end;
    const isSame = first.start === hit.start && first.end === hit.end;
    if (isSame) return [isInPlace(text, first, tables) ? first : retyped(first, hit.values, rule)];
    return isInside ? touched : joined(touched, hit, rule);
  });
}

/** «CGT-CFDT-FO» is three unions, «CGT Cheminots et Sud-Rail» two, unless the whole is known («CFE-CGC»). */
function split(text: string, mention: Mention, { aliases }: CompiledEntities, rule: string): Mention[] {
  const name = text.slice(mention.start, mention.end);
  const isOrganisation = (part: string) =>
    aliases.get(slug(part))?.some((form) => form.type === 'ORG') ?? false;
  const together = name.split(' et ');
  if (
    together.length === 2 &&
    together.every((part) => isOrganisation(part) || isOrganisation(part.split(/[ -]/)[0]!))
  )
    return partsOf(mention, together, ' et '.length, rule);
  const parts = name.split('-');
  if (parts.length < 2 || /\s/.test(name) || isOrganisation(name) || !parts.every(isOrganisation))
    return [mention];
  return partsOf(mention, parts, 1, rule);
}

/** The parts of a mention, each an organisation, with `gap` characters in between. */
function partsOf(mention: Mention, parts: readonly string[], gap: number, rule: string): Mention[] {
  let end = mention.start - gap;
  return parts.map((part) => {
    const start = end + gap;
    end = start + part.length;
    return { ...mention, start, end, type: 'ORG', rule };
  });
}

function added({ start, end, values }: TrieHit<KnownForm>, rule: string, modelRan: boolean): Mention[] {
  const sure = values.find((form) => form.mark !== '?');
  if (!sure || (modelRan && !CONFUSED.has(sure.type))) return [];
  return [{ start, end, type: sure.type, score: RULE_SCORE, rule }];
}

/** «trois hôtels à Évian»: the model's place stays one, though a firm has its name. */
function isInPlace(text: string, { start, type, score }: Mention, { locative }: CompiledEntities): boolean {
  locative.lastIndex = start;
  return type === 'LOC' && score >= SURE_PLACE && locative.test(text);
}

function retyped(mention: Mention, forms: readonly KnownForm[], rule: string): Mention {
  const type = typeOf(forms, mention.type);
  return type === mention.type ? mention : { ...mention, type, rule };
}

function typeOf(forms: readonly KnownForm[], type: EntityType): EntityType {
  if (forms.some((form) => form.type === type)) return type;
  const form = forms[0]!;
  if (form.mark === '') return form.type;
  if (form.mark === '~') return CONFUSED.has(type) ? type : form.type;
  return CONFUSED.has(type) && CONFUSED.has(form.type) ? form.type : type;
}

/** The pieces of a known name are one name; a name that reaches out of it is another. */
function joined(touched: readonly Mention[], hit: TrieHit<KnownForm>, rule: string): readonly Mention[] {
  const form = hit.values.find(({ mark }) => mark !== '?');
  if (!form || touched.some((mention) => mention.start < hit.start || mention.end > hit.end)) return touched;
  return [{ start: hit.start, end: hit.end, type: form.type, score: RULE_SCORE, rule }];
}

function knownHits(
  text: string,
  words: Words,
  tables: CompiledEntities,
  shouted: boolean,
): TrieHit<KnownForm>[] {
  return findInTrie(
    shouted ? tables.shouted : tables.known,
    words,
    (first, last) =>
      !isInAddress(words, first, last) &&
      !tables.generic.has(text.slice(words.starts[first], words.ends[last])),
  );
}

/** «@Nvidia», «amazon.fr», «Meta-analyse». */
function isInAddress(words: Words, first: number, last: number): boolean {
  const { starts, ends } = words;
  if (ends[first - 1] === starts[first] && '@#/._'.includes(wordAt(words, first - 1)!)) return true;
  if (starts[last + 1] !== ends[last]) return false;
  const after = wordAt(words, last + 1)!;
  const glued = starts[last + 2] === ends[last + 1] ? (wordAt(words, last + 2) ?? '') : '';
  if (after === '.') return /^\p{L}/u.test(glued);
  if (after === '-') return /^[\p{Ll}\p{N}]/u.test(glued);
  return '@/_'.includes(after);
}
