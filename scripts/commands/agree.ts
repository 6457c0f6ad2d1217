/** `recoupe agree`: how far two annotators agree. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { RecoupeError } from '../../pipeline/errors.js';
import { agreement, type LayerAgreement } from '../../pipeline/evaluate/agreement.js';
import { checkGold } from '../../pipeline/evaluate/faults.js';
import { columns, number } from '../../pipeline/evaluate/table.js';
import { readArticles } from '../../pipeline/run/read.js';
import type { GoldLayers } from '../../pipeline/schema.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      "Compares two gold files of one article: F of each layer, and Cohen's kappa and Krippendorff's alpha where both judged the same units.",
    )
    .argument('<a>', 'a gold file, in the folder of its article')
    .argument('<b>', 'another one of the same text')
    .option('--article <path>', 'the article, where <a> is not in its folder')
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      `
Examples:
  recoupe agree corpus/my-article/gold.json corpus/my-article/gold.draft.json
  recoupe agree anne.json ben.json --article corpus/my-article --json`,
    )
    .action(agree);
}

async function agree(
  a: string,
  b: string,
  flags: { readonly article?: string; readonly json?: true },
): Promise<void> {
  const text = await textOf(flags.article ?? dirname(a));
  const layers = agreement(text, await readLayers(a, text), await readLayers(b, text));
  if (flags.json) console.log(JSON.stringify(layers, null, 1));
  else
    console.log(layers.length > 0 ? layers.map(layerText).join('\n\n') : 'The two have no layer in common.');
}

async function textOf(path: string): Promise<string> {
  for await (const item of readArticles([path])) {
    if ('ok' in item) return item.ok.text;
    throw new RecoupeError('unreadable', item.error.message);
  }
  throw new RecoupeError(
    'not-found',
    `${path} holds no source.txt or source.html; name the article with --article.`,
  );
}

async function readLayers(path: string, text: string): Promise<GoldLayers> {
  const content = await readFile(path, 'utf8').catch((error: Error) => {
    throw new RecoupeError('not-found', `Cannot read ${path}: ${error.message}.`, { cause: error });
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new RecoupeError('bad-gold', `${path} is not JSON: ${(error as Error).message}.`, { cause: error });
  }
  const checked = checkGold(text, value);
  if ('gold' in checked) return checked.gold.layers;
  throw new RecoupeError(
    'bad-gold',
    `${path} has ${checked.faults.length} faults, the first: ${checked.faults[0]}`,
  );
}

function layerText({ layer, f, labels, differences }: LayerAgreement): string {
  const scores = Object.entries(f).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${number(value)}`],
  );
  const rows = labels.map(({ what, units, observed, kappa, alpha }) => [
    what,
    String(units),
    number(observed),
    number(kappa) || '–',
    number(alpha) || '–',
  ]);
  return [
    `${layer}: F ${scores.join(', ')}`,
    ...(rows.length > 0 ? [columns([['labels', 'units', 'same', 'kappa', 'alpha'], ...rows])] : []),
    ...differences.map(
      ({ start, end, outcome, expected, got }) =>
        `  ${start}-${end} ${outcome}: ${expected ?? '–'} | ${got ?? '–'}`,
    ),
  ].join('\n');
}
