/** `recoupe export`: layers in the format of another tool. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { Command, Option } from 'commander';
import { RecoupeError } from '../../pipeline/errors.js';
import { readGoldCorpus } from '../../pipeline/evaluate/corpus.js';
import { readRunDocuments } from '../../pipeline/evaluate/predictions.js';
import { type Annotated, aboutOf, annotatedOf } from '../../pipeline/exchange/annotated.js';
import { formatNamed, formats, losses } from '../../pipeline/exchange/index.js';
import { openRun } from '../../pipeline/run/query.js';
import type { LayerName } from '../../pipeline/stage.js';
import { stages } from '../../pipeline/stages/index.js';

interface ExportFlags {
  readonly format: string;
  readonly out?: string;
  readonly layers?: readonly LayerName[];
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description('Writes the gold of a corpus, or the output of a run, in the format of another tool.')
    .argument('<path>', 'a corpus, one of its articles, a documents.jsonl, or the folder of a run')
    .addOption(
      new Option('-f, --format <name>', 'the format')
        .choices([...formats.map(({ name }) => name), 'parquet'])
        .makeOptionMandatory(),
    )
    .option(
      '-o, --out <path>',
      'the file, or the folder for brat and parquet; standard output by default, except for these two',
    )
    .option('--layers <layers>', 'only these layers, with commas between', layerList)
    .addHelpText(
      'after',
      `
Formats:
${formats.map(({ name, summary, offsets }) => `  ${name.padEnd(16)}${summary}; offsets in ${offsets}`).join('\n')}
  parquet         a Parquet file for each layer, links and clusters of a run (out only); offsets in utf16

What a format cannot hold is listed on standard error.

Examples:
  recoupe export corpus --format label-studio --out tasks.json
  recoupe export output/latest --format csv --out claims.csv`,
    )
    .action(exportLayers);
}

async function exportLayers(path: string, flags: ExportFlags): Promise<void> {
  if (flags.format === 'parquet') return exportParquet(path, flags.out ?? '.', flags.layers);
  const format = formatNamed(flags.format);
  const articles = (await readAnnotated(path)).map((article) => only(article, flags.layers));
  const out = flags.out ?? null;
  const several = format.name === 'brat';
  const place = out === null ? '.' : several ? out : dirname(out);
  const files = format.write(articles, out === null ? 'export' : parse(out).name);
  if (out === null && !several) process.stdout.write(files[0]!.content);
  else
    try {
      await mkdir(place, { recursive: true });
      for (const [index, file] of files.entries())
        await writeFile(index === 0 && !several ? out! : join(place, file.path), file.content);
    } catch (error) {
      throw new RecoupeError('not-writable', `Cannot write ${place}: ${(error as Error).message}.`, {
        cause: error,
      });
    }
  const lost = losses(format, articles);
  if (lost.length > 0) console.error(`${format.name} does not hold: ${lost.join(', ')}.`);
  console.error(`${articles.length} articles, ${files.length} files${out === null ? '' : `, in ${out}`}.`);
}

async function exportParquet(path: string, out: string, layers?: readonly LayerName[]): Promise<void> {
  const run = await openRun(path);
  try {
    await mkdir(out, { recursive: true });
    const files = await run.exportParquet(out, layers);
    console.error(`${files.length} files, in ${out}.`);
  } finally {
    run.close();
  }
}

async function readAnnotated(path: string): Promise<Annotated[]> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new RecoupeError('not-found', `${path} does not exist; check the spelling of the path.`);
  const run = about.isDirectory() ? join(path, 'documents.jsonl') : path;
  if (!about.isDirectory() || (await stat(run).catch(() => null)))
    return (await readRunDocuments(run)).map(annotatedOf);
  const { articles } = await readGoldCorpus(path);
  return articles.map(({ id, article, layers }) => ({
    id,
    text: article.text,
    by: 'annotator',
    about: aboutOf(article.source),
    layers,
  }));
}

function only(article: Annotated, layers: readonly LayerName[] | undefined): Annotated {
  if (!layers) return article;
  const kept = Object.entries(article.layers).filter(([layer]) => layers.includes(layer as LayerName));
  return { ...article, layers: Object.fromEntries(kept) };
}

function layerList(value: string): LayerName[] {
  const known = stages.map(({ name }) => name);
  return value.split(',').map((name) => {
    const layer = known.find((one) => one === name.trim());
    if (!layer)
      throw new RecoupeError('not-found', `There is no layer "${name}"; there are ${known.join(', ')}.`);
    return layer;
  });
}
