/** `recoupe query`: SQL over a run's files. */
import { Command } from 'commander';
import { openRun, type Table, VIEWS } from '../../pipeline/run/query.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(`Asks a finished run in SQL (DuckDB). Views: ${VIEWS.join(', ')}.`)
    .argument('<sql>', 'the question')
    .option('--run <dir>', 'the folder of the run', 'output/latest')
    .option('--json', 'one JSON object a line instead of a table')
    .addHelpText(
      'after',
      `
Examples:
  recoupe query "SELECT relation, count(*) AS n FROM links GROUP BY relation ORDER BY n DESC"
  recoupe query --json "SELECT doc, frame, key FROM claims WHERE modality = 'denied'" | jq .key`,
    )
    .action(async (sql: string, flags: { readonly run: string; readonly json?: true }) => {
      const run = await openRun(flags.run);
      try {
        const table = await run.query(sql);
        process.stdout.write(flags.json ? asJson(table) : asText(table));
      } finally {
        run.close();
      }
    });
}

function asJson({ columns, rows }: Table): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`)
    .join('');
}

/** Columns as wide as their longest value, up to 60 characters. */
function asText({ columns, rows }: Table): string {
  const shown = [
    columns,
    ...rows.map((row) => row.map((value) => cut(typeof value === 'string' ? value : JSON.stringify(value)))),
  ];
  const widths = columns.map((_, at) => Math.max(...shown.map((row) => (row[at] ?? '').length)));
  const lines = shown.map((row) =>
    row
      .map((value, at) => value.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
