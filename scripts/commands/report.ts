/** `recoupe report`: a finished run as a page to look at. */
import { spawn } from 'node:child_process';
import { Command, Option } from 'commander';
import { REPORT_LANGUAGES, type ReportLanguage } from '../../pipeline/report/words.js';
import { writeReport } from '../../pipeline/report/write.js';

interface ReportFlags {
  readonly lang: ReportLanguage;
  readonly out?: string;
  readonly open?: true;
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Writes a finished run as one page of HTML: stories, articles, links, scores. It needs no network and no server.',
    )
    .argument('[run]', 'the folder of a finished run', 'output/latest')
    .addOption(
      new Option('--lang <language>', 'the language of the page').choices(REPORT_LANGUAGES).default('fr'),
    )
    .option('-o, --out <file>', 'where the page goes (default: report.html in the folder of the run)')
    .option('--open', 'show the page in the browser')
    .addHelpText(
      'after',
      `
Examples:
  recoupe report                                        output/latest/report.html, in French
  recoupe report output/monday --lang en -o monday.html --open`,
    )
    .action(report);
}

async function report(run: string, { lang, out, open }: ReportFlags): Promise<void> {
  const file = await writeReport(run, lang, out);
  console.log(file);
  if (open) showFile(file);
}

function showFile(file: string): void {
  const [program, ...words] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
  const child = spawn(program!, [...words, file], { detached: true, stdio: 'ignore' });
  child.on('error', () => console.error(`No program was found that shows ${file}; open it by hand.`));
  child.unref();
}
