/** `recoupe check`: every fault of a draft, or of gold, with its place. */
import { join } from 'node:path';
import { Command } from 'commander';
import { RecoupeError } from '../../pipeline/errors.js';
import { DRAFT, GOLD, readGoldFile, readRoom } from '../../pipeline/evaluate/rooms.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      "Says every fault of an article's gold.draft.json, or of its gold.json where there is no draft.",
    )
    .argument('<id>', 'the article: the name of its folder in the corpus')
    .option('--corpus <dir>', 'the corpus', 'corpus')
    .addHelpText(
      'after',
      `
Examples:
  recoupe check 005_0123456789abcdef
  recoupe check my-article --corpus my-corpus

Exit code: 0 no fault, 1 faults (one a line on standard output), 2 wrong usage.`,
    )
    .action(check);
}

async function check(id: string, { corpus }: { readonly corpus: string }): Promise<void> {
  const { text } = await readRoom(corpus, id);
  for (const name of [DRAFT, GOLD]) {
    const path = join(corpus, id, name);
    const checked = await readGoldFile(path, text);
    if (!checked) continue;
    if ('gold' in checked) {
      const { layers } = checked.gold;
      console.error(
        `${path} has no faults: ${Object.entries(layers)
          .map(([layer, items]) => `${layer} ${items?.length}`)
          .join(', ')}.`,
      );
      if (name === DRAFT) console.error(`Next: recoupe accept ${id}`);
      return;
    }
    for (const fault of checked.faults) console.log(fault);
    console.error(`${path} has ${checked.faults.length} faults.`);
    process.exitCode = 1;
    return;
  }
  throw new RecoupeError(
    'not-found',
    `${id} has neither a ${DRAFT} nor a ${GOLD}; "recoupe draft ${id}" makes a draft.`,
  );
}
