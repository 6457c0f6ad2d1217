/** Names: the model finds them, rules correct what it is weak at, and keys say which mean the same thing. */
import { fold, isLetter } from '../../numerals/characters.js';
import type { Entity, Span } from '../../schema.js';
import { defineStage, type ReadableBlock, readableBlocks, type Tagger, type TokenTag } from '../../stage.js';
import { addAcronyms } from './acronyms.js';
import { placesIn } from './anchored.js';
import { addBylines } from './bylines.js';
import { compiled } from './compiled.js';
import { makeConsistent } from './consistency.js';
import { applyCues } from './cues.js';
import { applyKnownNames } from './known-names.js';
import type { Mention, NamedBlock, ReadBlock } from './mention.js';
import { mergeTags } from './merge.js';
import { nameEntities } from './names.js';
import {
  addBranches,
  addDateline,
  addTitled,
  applyAffiliations,
  applyLegalForms,
  applyOffices,
  applyProductLines,
  applyQuoted,
  applyVersions,
  splitSites,
} from './patterns.js';
import { cleanPieces, joinPieces } from './pieces.js';
import { windowsOf } from './windows.js';
import { wordsOf } from './words.js';

/** What a rule makes of the mentions of a block. */
type Rule = (
  text: string,
  block: ReadBlock,
  mentions: readonly Mention[],
  modelRan: boolean,
) => readonly Mention[];

/** In this order: each sees what the ones before it made. */
const RULES: readonly Rule[] = [
  applyLegalForms,
  splitSites,
  applyProductLines,
  applyKnownNames,
  addBranches,
  applyVersions,
  applyOffices,
  applyQuoted,
  addDateline,
  addBylines,
  addTitled,
  applyAffiliations,
  applyCues,
  addAcronyms,
];

export default defineStage({
  name: 'entities',
  needs: ['text', 'blocks', 'languages', 'sentences'],
  async run({ text, blocks, languages, sentences }, tools) {
    const readable = readableBlocks({ blocks, languages }, tools);
    if (!tools.tagger)
      tools.warn(
        'no-model',
        { start: 0, end: 0 },
        'Only names that rules can tell were looked for, because the model was switched off.',
      );
    const tags = tools.tagger ? await tagsOf(text, sentences, readable, tools.tagger) : [];
    const named = perBlock(readable, mergeTags(text, tags, readable)).map(
      ({ block, mentions }): NamedBlock => {
        const read = readBlock(text, block);
        let found: readonly Mention[] = cleanPieces(
          text,
          joinPieces(text, mentions, read.tables),
          read.tables,
        );
        for (const rule of RULES) found = rule(text, read, found, tools.tagger !== null);
        return { read, mentions: found };
      },
    );
    return nameEntities(text, makeConsistent(text, named)).map(
      ({ mention: { start, end, type, score, rule }, name, key }): Entity => ({
        id: `e${start}-${end}`,
        start,
        end,
        type,
        score: Math.round(score * 100) / 100,
        name,
        entity: key,
        rule,
      }),
    );
  },
});

function readBlock(text: string, block: ReadableBlock): ReadBlock {
  const tables = compiled(block.locale.entities);
  const words = wordsOf(text, block);
  return { block, tables, words, places: placesIn(words, tables.openers), isShouted: isShouted(text, block) };
}

/** A line of letters that are all capitals. */
function isShouted(text: string, { start, end }: Span): boolean {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    letters += 1;
    if (fold(code) === code) return false;
  }
  return letters > 8;
}

/** The model's tags over the whole text. */
async function tagsOf(
  text: string,
  sentences: readonly Span[],
  blocks: readonly ReadableBlock[],
  tagger: Tagger,
): Promise<TokenTag[]> {
  const windows = windowsOf(text, sentences, blocks, tagger);
  const tagged = await tagger.tag(windows.map((window) => text.slice(window.start, window.end)));
  return windows.flatMap((window, i) =>
    tagged[i]!.map(
      (tag): TokenTag => ({ ...tag, start: tag.start + window.start, end: tag.end + window.start }),
    ).filter((tag) => tag.start >= window.from && tag.start < window.to),
  );
}

function perBlock(
  blocks: readonly ReadableBlock[],
  mentions: readonly Mention[],
): { block: ReadableBlock; mentions: Mention[] }[] {
  const all = blocks.map((block) => ({ block, mentions: [] as Mention[] }));
  let at = 0;
  for (const mention of mentions) {
    while (all[at]!.block.end <= mention.start) at += 1;
    all[at]!.mentions.push(mention);
  }
  return all;
}
