/** `recoupe add`: an article gets its room in the corpus. */
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { RecoupeError, UsageError } from '../../pipeline/errors.js';
import type { Split } from '../../pipeline/evaluate/corpus.js';
import { fetchPage } from '../../pipeline/evaluate/fetch-page.js';
import { makeRoom } from '../../pipeline/evaluate/rooms.js';
import { decode } from '../../pipeline/run/decode.js';
import { readArticles } from '../../pipeline/run/read.js';
import { type About, makeArticle, sha256 } from '../../pipeline/run/read-article.js';
import { readPage } from '../../pipeline/run/read-options.js';
import { type Meta, metaSchema } from '../../pipeline/schema.js';

interface AddFlags {
  readonly corpus: string;
  readonly id?: string;
  readonly licence: string;
  readonly split: Split;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description('Makes a room for an article in a corpus: the source as received, and a meta.json.')
    .argument(
      '<source>',
      'a .txt, .md or .html file, a folder of them, or an address that begins with http:// or https://',
    )
    .option('--corpus <dir>', 'the corpus', 'corpus')
    .option('--id <id>', 'the name of the room; a number and a digest of the text by default')
    .option(
      '--licence <words>',
      'under which conditions the text may be used',
      'not known; ask before passing it on',
    )
    .addOption(
      new Option('--split <split>', 'dev to work with, test to measure with')
        .choices(['dev', 'test'])
        .default('dev'),
    )
    .option('--title <words>')
    .option('--publisher <name>')
    .option('--published <date>', 'the day it came out (2025-06-13)')
    .addHelpText(
      'after',
      `
An article whose text stands in the corpus already is refused. Then: recoupe draft <id>.

Examples:
  recoupe add article.html --publisher "Ouest-France" --published 2025-06-13
  recoupe add https://example.org/article`,
    )
    .action(add);
}

async function add(source: string, flags: AddFlags): Promise<void> {
  await mkdir(flags.corpus, { recursive: true });
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) return report(await addPage(source, flags));
  const about = await stat(source).catch(() => null);
  if (!about)
    throw new RecoupeError('not-found', `${source} does not exist; check the spelling of the path.`);
  if (!about.isDirectory()) return report(await addFile(source, flags));
  if (flags.id) throw new UsageError('--id names one article, and a folder may hold several.');
  let failed = 0;
  for (const name of (await readdir(source)).sort()) {
    if (!/\.(?:txt|md|html?)$/i.test(name) || /^(?:\.|readme)/i.test(name)) continue;
    try {
      report(await addFile(join(source, name), flags));
    } catch (error) {
      if (!(error instanceof RecoupeError)) throw error;
      failed += 1;
      console.error(`${join(source, name)}: ${error.message}`);
    }
  }
  if (failed > 0) process.exitCode = 1;
}

/** The id on stdout, what comes next on stderr. */
function report(id: string): void {
  console.log(id);
  console.error(`Added ${id}. Next: recoupe draft ${id}`);
}

async function addFile(path: string, flags: AddFlags): Promise<string> {
  const given = await metaBeside(path);
  const known = aboutFrom(flags, given);
  for await (const item of readArticles([path])) {
    if ('error' in item) throw new RecoupeError('unreadable', item.error.message);
    const { format } = item.ok.source;
    if (format === 'jsonl')
      throw new UsageError('A .jsonl file holds several articles; add files of one article each.');
    const bytes = await readFile(path);
    const file = format === 'html' ? 'source.html' : 'source.txt';
    const id = flags.id ?? (/^source\./.test(basename(path)) ? basename(dirname(path)) : null);
    return makeRoom(flags.corpus, {
      bytes,
      file,
      article: item.ok,
      meta: metaOf({ ...item.ok.source, ...known }, flags),
      id,
    });
  }
  throw new RecoupeError('unreadable', `${path} (${extname(path)}) holds no article.`);
}

async function addPage(address: string, flags: AddFlags): Promise<string> {
  const { bytes, url, html } = await fetchPage(address);
  const { text, warnings } = decode(bytes, { markup: html });
  const raw = {
    id: 'page',
    path: url,
    format: html ? ('html' as const) : ('text' as const),
    content: text,
    sha256: sha256(bytes),
    about: aboutFrom(flags, {}),
    warnings,
  };
  const article = makeArticle(raw, html ? await readPage(text) : null);
  const file = html ? 'source.html' : 'source.txt';
  const meta = metaOf({ ...article.source, url }, flags);
  return makeRoom(flags.corpus, { bytes, file, article, meta, id: flags.id ?? null });
}

/** The meta.json of a file in corpus form. */
async function metaBeside(path: string): Promise<Partial<Meta>> {
  if (!/^source\./.test(basename(path))) return {};
  const content = await readFile(join(dirname(path), 'meta.json'), 'utf8').catch(() => null);
  return content === null ? {} : (metaSchema.partial().parse(JSON.parse(content)) as Partial<Meta>);
}

function aboutFrom({ title, publisher, published }: AddFlags, beside: About): About {
  const told = Object.entries({ title, publisher, published }).filter(([, value]) => value !== undefined);
  return { ...beside, ...Object.fromEntries(told) };
}

function metaOf({ title, url, publisher, published }: About, { licence, split }: AddFlags): Meta {
  const known = Object.entries({ title, url, publisher, published }).filter(([, value]) => value != null);
  return { ...(Object.fromEntries(known) as Partial<Meta>), licence, split };
}
