/** `recoupe draft`: the prediction as a first draft of gold, for a person to correct. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { RecoupeError } from '../../pipeline/errors.js';
import { DRAFT, GOLD, goldOf, readGoldFile, readRoom, writeGold } from '../../pipeline/evaluate/rooms.js';
import { annotatedOf } from '../../pipeline/exchange/annotated.js';
import { locales } from '../../pipeline/locales/index.js';
import { loadTagger } from '../../pipeline/run/model.js';
import { processArticle } from '../../pipeline/run/process.js';

interface DraftFlags {
  readonly corpus: string;
  readonly model?: string | false;
  readonly force?: true;
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Writes gold.draft.json beside an article from what the stages find; layers that have gold keep it.',
    )
    .argument('<id>', 'the article: the name of its folder in the corpus')
    .option('--corpus <dir>', 'the corpus', 'corpus')
    .option('-m, --model <name>', 'a model under models/, or a folder with one')
    .option('--no-model', 'do without the model')
    .option('--force', 'write over a draft that is there')
    .addHelpText(
      'after',
      `
Correct the draft by hand or in a tool (recoupe export), then: recoupe check <id>, recoupe accept <id>.

Examples:
  recoupe draft 005_0123456789abcdef
  recoupe draft 005_0123456789abcdef --no-model --force`,
    )
    .action(draft);
}

async function draft(id: string, flags: DraftFlags): Promise<void> {
  const path = join(flags.corpus, id, DRAFT);
  const article = await readRoom(flags.corpus, id);
  if (existsSync(path) && !flags.force)
    throw new RecoupeError(
      'not-writable',
      `${path} is there already; correct it, or write over it with --force.`,
    );
  const tagger = flags.model === false ? null : await loadTagger(flags.model ?? null);
  const processed = await processArticle(article, { locales, tagger });
  if ('error' in processed) throw new RecoupeError('internal', processed.error.message);
  const gold = await readGoldFile(join(flags.corpus, id, GOLD), article.text);
  const { layers } = annotatedOf(processed.document);
  await writeGold(
    path,
    goldOf(article.text, { ...layers, ...(gold && 'gold' in gold ? gold.gold.layers : {}) }),
  );
  console.error(
    `${path}: ${Object.entries(layers)
      .map(([layer, items]) => `${layer} ${items?.length}`)
      .join(', ')}`,
  );
  console.error(`Correct it, then: recoupe check ${id}`);
}
