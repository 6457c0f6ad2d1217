/** `recoupe accept`: a draft without faults becomes gold. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { RecoupeError } from '../../pipeline/errors.js';
import { DRAFT, GOLD, readGoldFile, readRoom } from '../../pipeline/evaluate/rooms.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description("Makes an article's gold.draft.json its gold.json, if it has no faults.")
    .argument('<id>', 'the article: the name of its folder in the corpus')
    .option('--corpus <dir>', 'the corpus', 'corpus')
    .addHelpText(
      'after',
      `
Gold that was there is replaced. Then the baseline must be set anew: recoupe evaluate --record, recoupe evaluate --gate --update.

Examples:
  recoupe accept 005_0123456789abcdef
  recoupe accept my-article --corpus my-corpus`,
    )
    .action(accept);
}

async function accept(id: string, { corpus }: { readonly corpus: string }): Promise<void> {
  const { text } = await readRoom(corpus, id);
  const path = join(corpus, id, DRAFT);
  const checked = await readGoldFile(path, text);
  if (!checked) throw new RecoupeError('not-found', `There is no ${path}; "recoupe draft ${id}" makes one.`);
  if ('faults' in checked)
    throw new RecoupeError(
      'bad-gold',
      `${path} has ${checked.faults.length} faults, the first: ${checked.faults[0]} "recoupe check ${id}" lists all.`,
    );
  await rename(path, join(corpus, id, GOLD));
  console.error(`${join(corpus, id, GOLD)} is gold now. Next: recoupe evaluate`);
}
