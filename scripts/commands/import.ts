/** `recoupe import`: annotations of another tool as drafts of gold. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { RecoupeError, UsageError } from '../../pipeline/errors.js';
import { DRAFT, GOLD, goldOf, readGoldFile, readRooms, writeGold } from '../../pipeline/evaluate/rooms.js';
import { formatNamed, formats, guessFormat, importFiles } from '../../pipeline/exchange/index.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../pipeline/exchange/offsets.js';
import { readExchangeFiles } from '../../pipeline/exchange/read-files.js';

interface ImportFlags {
  readonly corpus: string;
  readonly format?: string;
  readonly offsets?: OffsetUnit;
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Reads what annotators made in another tool, and writes it beside the articles of a corpus as gold.draft.json. Layers that the file does not have stay as they are in gold.',
    )
    .argument('<path>', 'a file that the tool exported, or the folder for brat')
    .option('--corpus <dir>', 'the corpus that the articles stand in', 'corpus')
    .addOption(
      new Option('-f, --format <name>', 'the format, where it cannot be told').choices(
        formats.filter(({ read }) => read).map(({ name }) => name),
      ),
    )
    .addOption(
      new Option('--offsets <unit>', 'what the offsets count, where the tool is set otherwise').choices(
        OFFSET_UNITS,
      ),
    )
    .addHelpText(
      'after',
      `
The text of every article and of every span is compared; a file that is shifted is refused, with the first difference.

Examples:
  recoupe import tasks.json                 then: recoupe check 004_…, recoupe accept 004_…
  recoupe import annotations/ --format brat`,
    )
    .action(importLayers);
}

async function importLayers(path: string, flags: ImportFlags): Promise<void> {
  const files = await readExchangeFiles(path);
  const format = flags.format ? formatNamed(flags.format) : guessFormat(files);
  if (!format) throw new UsageError(`The format of ${path} cannot be told; name it with --format.`);
  const texts = new Map((await readRooms(flags.corpus)).map(({ id, text }) => [id, text]));
  const { articles, ignored } = importFiles(format, files, {
    offsets: flags.offsets,
    textOf: (id) => texts.get(id) ?? null,
  });
  const unknown = articles.find(({ id }) => !texts.has(id));
  if (unknown)
    throw new RecoupeError(
      'not-found',
      `There is no article "${unknown.id}" in ${flags.corpus}, so nothing was imported; "recoupe add" makes one.`,
    );
  for (const { id, text, layers } of articles) {
    const room = join(flags.corpus, id);
    const before = await readGoldFile(join(room, GOLD), text);
    const kept = before && 'gold' in before ? before.gold.layers : {};
    await writeGold(join(room, DRAFT), goldOf(text, { ...kept, ...layers }));
    console.error(
      `${join(room, DRAFT)}: ${Object.entries(layers)
        .map(([layer, items]) => `${layer} ${items?.length}`)
        .join(', ')}`,
    );
  }
  if (ignored.length > 0) console.error(`Labels that no layer knows were left out: ${ignored.join(', ')}.`);
}
