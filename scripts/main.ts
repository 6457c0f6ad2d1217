/**
 * The command line: finds the subcommand and loads only that, so that `--help` is quick.
 * Exit codes: 0 all done, 1 something failed, 2 wrong usage.
 */
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { RecoupeError, UsageError } from '../pipeline/errors.js';
import { PATIENCE } from '../pipeline/run/patience.js';
import { programVersion } from '../pipeline/run/version.js';

/** A subcommand: its line in the help, and the file that holds it. */
interface Door {
  readonly summary: string;
  /** A command ends with exit code 0, or with what it sets `process.exitCode` to. */
  readonly load: () => Promise<{ command(): Command }>;
}

const doors: Readonly<Record<string, Door>> = {
  run: {
    summary: 'read articles and write the evaluation corpus',
    load: () => import('./commands/run.js'),
  },
  worker: {
    summary: 'do the work of a run on several machines',
    load: () => import('./commands/worker.js'),
  },
  link: {
    summary: 'link a finished run again, add articles to it, or explain one pair',
    load: () => import('./commands/link.js'),
  },
  report: {
    summary: 'write a finished run as a page to look at',
    load: () => import('./commands/report.js'),
  },
  query: {
    summary: 'ask a finished run in SQL',
    load: () => import('./commands/query.js'),
  },
  evaluate: {
    summary: 'score every layer against gold, compare two versions, guard the floors',
    load: () => import('./commands/evaluate.js'),
  },
  add: {
    summary: 'make room in the corpus for a new article',
    load: () => import('./commands/add.js'),
  },
  draft: {
    summary: 'predict gold for an article, for a person to correct',
    load: () => import('./commands/draft.js'),
  },
  check: {
    summary: 'say every fault of an article and its gold',
    load: () => import('./commands/check.js'),
  },
  accept: {
    summary: 'make a corrected draft the gold of its article',
    load: () => import('./commands/accept.js'),
  },
  agree: {
    summary: 'how far two annotators agree',
    load: () => import('./commands/agree.js'),
  },
  export: {
    summary: 'write documents in the formats of other tools',
    load: () => import('./commands/export.js'),
  },
  import: {
    summary: 'read annotations made with other tools',
    load: () => import('./commands/import.js'),
  },
  schema: {
    summary: 'print the JSON Schema of a file that recoupe reads or writes',
    load: () => import('./commands/schema.js'),
  },
};

function doorOf(name: string | undefined): Door | undefined {
  return name !== undefined && Object.hasOwn(doors, name) ? doors[name] : undefined;
}

/** Who closes the pipe of what is said to people wants to hear no more; the work goes on. */
const hearNoMore = () => undefined;

/** `recoupe --help | head -1`: who has read enough is no fault. Whoever writes what must not be lost listens too, and tells. */
function readNoMore(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || process.stdout.listenerCount('error') > 1) return;
  console.error(`Cannot write standard output: ${error.message}.`);
  process.exit(1);
}

/** Runs one command line and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  process.exitCode = 0;
  for (const setting of PATIENCE) setFlagsFromString(setting);
  process.stderr.off('error', hearNoMore).on('error', hearNoMore);
  process.stdout.off('error', readNoMore).on('error', readNoMore);
  const name = argv[0];
  try {
    if (name === 'help') return await main([...(doorOf(argv[1]) ? [argv[1]!] : []), '--help']);
    const door = doorOf(name);
    if (name !== undefined && !door && !name.startsWith('-'))
      throw new UsageError(`There is no command "${name}"; there are ${Object.keys(doors).join(', ')}.`);
    const command = door ? (await door.load()).command() : await overview();
    command.name(door ? `recoupe ${name}` : 'recoupe');
    settle(command);
    await command.parseAsync([...(door ? argv.slice(1) : argv)], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return exitCode(error, name);
  }
}

/** `recoupe --help`: what there is, without loading any of it. */
async function overview(): Promise<Command> {
  const program = new Command()
    .description(
      'Turns news articles, French first, into an evaluation corpus in JSONL:\nnames, numbers, times, claims, and how the claims of different articles relate.',
    )
    .version(await programVersion())
    .addHelpText(
      'after',
      `
Examples:
  recoupe run article.txt --out output/mine     one article; look into output/mine/documents.jsonl
  recoupe run corpus/ --only quantities         only the numbers, for every article of a folder

"recoupe <command> --help" says more about each.`,
    )
    .action(() => program.outputHelp());
  for (const [name, { summary }] of Object.entries(doors)) program.command(name).description(summary);
  return program;
}

/** Errors come back as exceptions; wrong usage names the way to the help. */
function settle(command: Command): void {
  command.exitOverride().showHelpAfterError(`(see "${command.name()} --help")`);
  for (const child of command.commands) settle(child);
}

function exitCode(error: unknown, name: string | undefined): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    console.error(`${error.message}\n(see "recoupe ${doorOf(name) ? `${name} ` : ''}--help")`);
    return 2;
  }
  if (error instanceof RecoupeError) {
    console.error(error.message);
    return 1;
  }
  throw error;
}
