/** Names that need no model: known ones, product lines with a number, legal forms, surnames behind a title. */
import type { EntityType, Span } from '../../schema.js';
import type { CompiledEntities, KnownForm } from './compiled.js';
import { type Mention, type NamedBlock, overlaps, RULE_SCORE, withAdded } from './mention.js';
import { isName } from './pieces.js';
import { findInTrie, type TrieHit, type TrieWord } from './trie.js';

/** What a `?` form may correct: a firm for a product and back; never a person or a place. */
const CONFUSED: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT']);

/**
 * Corrects the mentions by the tables and adds what the tables know; where the model ran, only firms and products,
 * because it misses few places, and those for a reason («le Suisse Roger Federer»).
 */
export function applyKnownNames(
  text: string,
  { block, tables, words, mentions }: NamedBlock,
  modelRan: boolean,
): Mention[] {
  const code = block.locale.code;
  const hits = knownHits(text, words, tables, isShouted(text, block));
  const products = productHits(text, block, tables).map(
    (span): Mention => ({ ...span, type: 'PRODUCT', score: RULE_SCORE, rule: `${code}/product-line` }),
  );
  let named = extended(mentions, (mention) => withLegalForm(text, mention, tables, code));
  named = overlay(named, products);
  for (const hit of hits) named = applyHit(named, hit, code, modelRan);
  named = extended(named, (mention) => withVersion(text, mention, tables, code, block.end));
  return withAdded(named, titledHits(text, block, tables, code));
}

function knownHits(
  text: string,
  words: readonly TrieWord[],
  tables: CompiledEntities,
  shouted: boolean,
): TrieHit<KnownForm>[] {
  return findInTrie(shouted ? tables.shouted : tables.known, words, (first, last) => {
    const before = words[first - 1];
    const after = words[last + 1];
    const start = words[first]!.start;
    const end = words[last]!.end;
    if (before && before.end === start && '@#/._'.includes(before.folded)) return false;
    if (after && after.start === end) {
      const next = words[last + 2];
      const glued = next !== undefined && next.start === after.end;
      if (after.folded === '.' && glued && /\p{L}/u.test(next.folded)) return false;
      if (after.folded === '-' && glued && /^[\p{Ll}\p{N}]/u.test(next.folded)) return false;
      if ('@/_'.includes(after.folded)) return false;
    }
    return !tables.generic.has(text.slice(start, end));
  });
}

/** A line in capitals, where a name cannot be told by its own. */
function isShouted(text: string, block: Span): boolean {
  const letters = text.slice(block.start, block.end).replace(/\P{L}/gu, '');
  return letters.length > 8 && letters === letters.toUpperCase();
}

/** Exactly the model's name: its type; more than that: the model keeps it; around it: one name after all. */
function applyHit(
  mentions: readonly Mention[],
  hit: TrieHit<KnownForm>,
  code: string,
  modelRan: boolean,
): Mention[] {
  const touched = mentions.filter((mention) => overlaps(mention, hit));
  const rule = `${code}/known-name`;
  if (touched.length === 0) {
    const sure = hit.values.find((form) => form.mark !== '?');
    if (!sure || (modelRan && !CONFUSED.has(sure.type))) return [...mentions];
    return withAdded(mentions, [
      { start: hit.start, end: hit.end, type: sure.type, score: RULE_SCORE, rule },
    ]);
  }
  const [one] = touched;
  if (touched.length === 1 && one!.start <= hit.start && one!.end >= hit.end) {
    if (one!.start < hit.start || one!.end > hit.end) return [...mentions];
    const type = typeOf(hit.values, one!.type);
    return mentions.map((mention) =>
      mention === one && type !== one.type ? { ...one, type, rule } : mention,
    );
  }
  // the hit reaches over an end of a mention, or over several
  if (hit.values.every((form) => form.mark === '?')) return [...mentions];
  if (touched.some((mention) => mention.start < hit.start || mention.end > hit.end)) return [...mentions];
  const form = hit.values.find(({ mark }) => mark !== '?')!;
  const whole: Mention = { start: hit.start, end: hit.end, type: form.type, score: RULE_SCORE, rule };
  return [...mentions.filter((mention) => !touched.includes(mention)), whole].sort(
    (a, b) => a.start - b.start,
  );
}

function typeOf(forms: readonly KnownForm[], type: EntityType): EntityType {
  if (forms.some((form) => form.type === type)) return type;
  const form = forms[0]!;
  if (form.mark === '') return form.type;
  if (form.mark === '~') return CONFUSED.has(type) ? type : form.type;
  return CONFUSED.has(type) && CONFUSED.has(form.type) ? form.type : type;
}

function productHits(text: string, block: Span, { productLine }: CompiledEntities): Span[] {
  const spans: Span[] = [];
  productLine.lastIndex = block.start;
  for (let match = productLine.exec(text); match && match.index < block.end; match = productLine.exec(text))
    if (match.index + match[0].length <= block.end)
      spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** Sure spans replace the mentions that they hold or cross, but not one that holds them. */
function overlay(mentions: readonly Mention[], sure: readonly Mention[]): Mention[] {
  let all = [...mentions];
  for (const span of sure) {
    const inside = all.find((mention) => mention.start <= span.start && mention.end >= span.end);
    if (inside && inside.end - inside.start > span.end - span.start) continue;
    all = all.filter((mention) => !overlaps(mention, span));
    all.push(
      inside
        ? { ...inside, type: span.type, rule: inside.type === span.type ? inside.rule : span.rule }
        : span,
    );
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Lengthens mentions; what they then hold or cross is part of them. */
function extended(mentions: readonly Mention[], lengthen: (mention: Mention) => Mention): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions)
    if (all.length === 0 || all.at(-1)!.end <= mention.start) all.push(lengthen(mention));
  return all;
}

/** «Danone SA» is one name, and an organisation whatever the model took it for. */
function withLegalForm(
  text: string,
  mention: Mention,
  { legalForm }: CompiledEntities,
  code: string,
): Mention {
  if (mention.type === 'LOC' || mention.type === 'EVENT') return mention;
  legalForm.lastIndex = mention.end;
  if (!legalForm.test(text)) return mention;
  return { ...mention, end: legalForm.lastIndex, type: 'ORG', rule: `${code}/legal-form` };
}

/** A product's number or version belongs to its name. */
function withVersion(
  text: string,
  mention: Mention,
  { version }: CompiledEntities,
  code: string,
  limit: number,
): Mention {
  if (mention.type !== 'PRODUCT' || /\d$/.test(text.slice(mention.start, mention.end))) return mention;
  version.lastIndex = mention.end;
  if (!version.test(text) || version.lastIndex > limit) return mention;
  return { ...mention, end: version.lastIndex, rule: `${code}/product-version` };
}

/** «M. Dupont», «Mme Le Pen»: persons, though the model saw none. */
function titledHits(text: string, block: Span, tables: CompiledEntities, code: string): Mention[] {
  const { titled } = tables;
  const found: Mention[] = [];
  titled.lastIndex = block.start;
  for (let match = titled.exec(text); match && match.index < block.end; match = titled.exec(text)) {
    const end = match.index + match[0].length;
    if (end > block.end) break;
    if (!isName(match[1]!, tables)) continue;
    found.push({ start: end - match[1]!.length, end, type: 'PER', score: RULE_SCORE, rule: `${code}/title` });
  }
  return found;
}
