/** Names that a pattern tells: legal forms, product lines with a number, surnames behind a title. */
import { matchesOf } from './anchored.js';
import type { CompiledEntities } from './compiled.js';
import { slug } from './key.js';
import { type Mention, overlaid, type ReadBlock, RULE_SCORE } from './mention.js';
import { isName } from './pieces.js';

type Mentions = readonly Mention[];

/** «Danone SA» is one name, and an organisation whatever the model took it for. */
export function applyLegalForms(text: string, { block, tables }: ReadBlock, mentions: Mentions): Mentions {
  return lengthened(mentions, (mention) => {
    if (mention.type === 'LOC' || mention.type === 'EVENT') return mention;
    const end = endOf(tables.legalForm, text, mention.end);
    return end === null ? mention : { ...mention, end, type: 'ORG', rule: `${block.locale.code}/legal-form` };
  });
}

/** «Llama 4», «GPT-5», «iPhone 15 Pro»: the number makes the line a product. */
export function applyProductLines(
  text: string,
  { block, tables, places }: ReadBlock,
  mentions: Mentions,
): Mentions {
  const rule = `${block.locale.code}/product-line`;
  const lines = matchesOf(tables.productLine, text, places.get(tables.productLine), block.end).map(
    ({ start, end }): Mention => ({ start, end, type: 'PRODUCT', score: RULE_SCORE, rule }),
  );
  return overlaid(mentions, lines, (touched, line) => {
    const [first] = touched;
    if (!first || touched.length > 1) return [line];
    const isInside = first.start <= line.start && first.end >= line.end;
    const isSame = first.start === line.start && first.end === line.end;
    if (isSame) return [first.type === 'PRODUCT' ? first : { ...first, type: 'PRODUCT', rule }];
    return isInside ? touched : [line];
  });
}

/** «CGT-Transports», «FO-Métaux»: one organisation, whatever the model made of its parts. */
export function addBranches(
  text: string,
  { block, tables, places }: ReadBlock,
  mentions: Mentions,
): Mentions {
  const rule = `${block.locale.code}/branch`;
  const branches = matchesOf(tables.branch, text, places.get(tables.branch), block.end).map(
    ({ start, end }): Mention => ({ start, end, type: 'ORG', score: RULE_SCORE, rule }),
  );
  return overlaid(mentions, branches, (touched, branch) =>
    touched.some(({ start, end }) => start <= branch.start && end >= branch.end) ? touched : [branch],
  );
}

/** A product's number or version belongs to its name, though its line is not known. */
export function applyVersions(text: string, { block, tables }: ReadBlock, mentions: Mentions): Mentions {
  return lengthened(mentions, (mention) => {
    if (mention.type !== 'PRODUCT' || /\d/.test(text[mention.end - 1]!)) return mention;
    const end = endOf(tables.version, text, mention.end);
    return end === null || end > block.end
      ? mention
      : { ...mention, end, rule: `${block.locale.code}/product-version` };
  });
}

/** «le parquet d’Avignon», «la Région Bretagne» are bodies, not places. */
export function applyOffices(
  text: string,
  { block, tables, places }: ReadBlock,
  mentions: Mentions,
): Mentions {
  const rule = `${block.locale.code}/office`;
  // up to the first letter of the place, so that they touch its mention
  const heads = [tables.office, tables.body]
    .flatMap((pattern) => matchesOf(pattern, text, places.get(pattern), block.end))
    .map(({ start, end }) => ({ start, end: end + 1 }))
    .sort((a, b) => a.start - b.start);
  return overlaid(mentions, heads, (touched, head) => {
    const place = touched.at(-1);
    if (!place || place.end <= head.end || touched[0]!.start < head.start) return touched;
    if (place.type !== 'LOC' && place.type !== 'ORG') return touched;
    return [{ ...place, start: head.start, type: 'ORG', rule }];
  });
}

/** «l’usine Dupont de Lyon» is a firm and a town, unless the firm is one by the word in front («Verrerie de Lyon»). */
export function splitSites(text: string, { block, tables }: ReadBlock, mentions: Mentions): Mentions {
  const rule = `${block.locale.code}/site-of-firm`;
  return mentions.flatMap((mention) => {
    if (mention.type !== 'ORG') return [mention];
    const match = tables.firmOfTown.exec(text.slice(mention.start, mention.end));
    tables.site.lastIndex = mention.start;
    if (!match || !tables.site.test(text) || tables.classes.has(match[1]!.toLowerCase())) return [mention];
    const end = mention.start + match[1]!.length;
    const start = mention.end - match[2]!.length;
    return [
      { ...mention, end, rule },
      { ...mention, start, type: 'LOC', rule },
    ];
  });
}

/** «PARIS/LONDRES, 12 mars 2024 (Reuters) -»: the places and the agency of a dateline, whatever the model took them for. */
export function addDateline(text: string, { block }: ReadBlock, mentions: Mentions): Mentions {
  const opening = text.slice(block.start, block.start + LONGEST_DATELINE);
  const match = opening.includes('(') ? DATELINE.exec(opening) : null;
  if (!match) return mentions;
  const found: Mention[] = [];
  let at = block.start;
  for (const place of match[1]!.split('/')) {
    const start = at + place.length - place.trimStart().length;
    found.push({ start, end: start + place.trim().length, type: 'LOC', score: RULE_SCORE, rule: 'dateline' });
    at += place.length + 1;
  }
  const end = block.start + match[0].length;
  found.push({ start: end - match[2]!.length, end, type: 'ORG', score: RULE_SCORE, rule: 'dateline' });
  return overlaid(mentions, found, (_touched, mention) => [mention]);
}

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.&-]*";
const DATELINE = new RegExp(
  `^(${CAPITALISED}(?:[ -]\\p{L}+){0,3}(?: ?/ ?${CAPITALISED}(?:[ -]\\p{L}+){0,3})*)(?:,[^.!?()\\n]{3,40})? ?\\((${CAPITALISED}(?: ${CAPITALISED}){0,2})(?=\\) ?[-–—] )`,
  'u',
);
const LONGEST_DATELINE = 100;

/** «M. Dupont», «Mme Le Pen»: persons, though the model saw none, or a firm. */
export function addTitled(text: string, { block, tables, places }: ReadBlock, mentions: Mentions): Mentions {
  const persons = matchesOf(tables.titled, text, places.get(tables.titled), block.end)
    .filter(({ group }) => isName(group, tables))
    .map(
      ({ end, group }): Mention => ({
        start: end - group.length,
        end,
        type: 'PER',
        score: RULE_SCORE,
        rule: `${block.locale.code}/title`,
      }),
    );
  return overlaid(mentions, persons, (touched, person) => {
    const [first] = touched;
    if (!first) return [person];
    const isSame = touched.length === 1 && first.start === person.start && first.end === person.end;
    return isSame ? [{ ...person, score: Math.max(first.score, TITLED_SCORE) }] : touched;
  });
}

/** «Jo Morel (Sud), Ana Petit (LFI)»: whose they are, where the tables know an organisation and no place so called. */
export function applyAffiliations(text: string, { block, tables }: ReadBlock, mentions: Mentions): Mentions {
  const rule = `${block.locale.code}/affiliation`;
  return mentions.map((mention, i) => {
    const { start, end, type } = mention;
    const person = mentions[i - 1];
    if (type === 'ORG' || person?.type !== 'PER' || !/[),]/.test(text[end] ?? '')) return mention;
    if (!/^\s\($/.test(text.slice(person.end, start))) return mention;
    const known = tables.aliases.get(slug(text.slice(start, end))) ?? [];
    const isOrganisation =
      known.some((form) => form.type === 'ORG') && known.every((form) => form.type !== 'LOC');
    return isOrganisation ? { ...mention, type: 'ORG', rule } : mention;
  });
}

/** As sure as a name gets that a title leads to. */
const TITLED_SCORE = 0.95;

/** «La Dépêche des marchés» in quotes is one name up to the closing one. */
export function applyQuoted(text: string, { block, tables }: ReadBlock, mentions: Mentions): Mentions {
  return lengthened(mentions, (mention) => {
    if (
      mention.type === 'PER' ||
      mention.type === 'LOC' ||
      !OPENED.test(text.slice(mention.start - 2, mention.start))
    )
      return mention;
    const end = endOf(tables.restOfQuote, text, mention.end);
    return end === null || end > block.end
      ? mention
      : { ...mention, end, rule: `${block.locale.code}/quoted-name` };
  });
}

const OPENED = /[«“"][ \u00A0\u202F]?$/u;

/** Lengthens mentions; what they then hold or cross is part of them. */
function lengthened(mentions: Mentions, lengthen: (mention: Mention) => Mention): Mentions {
  if (mentions.length === 0) return mentions;
  const all: Mention[] = [];
  for (const mention of mentions)
    if (all.length === 0 || all.at(-1)!.end <= mention.start) all.push(lengthen(mention));
  return all;
}

/** Where a sticky pattern ends that begins at `at`. */
function endOf(pattern: CompiledEntities['legalForm'], text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
