/** Writes the report of a finished run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RecoupeError } from '../errors.js';
import { ONE_PAGE_ARTICLES, splitPages, wholePage } from './page.js';
import { readReportRun } from './read-report.js';
import { readReportScores } from './scores.js';
import type { ReportLanguage } from './words.js';

/**
 * Writes `file` (default `report.html` in the run's folder) and gives its path; a large run also gets a folder of
 * stories beside it, `report-stories`. Rejects with `not-found`, `bad-json` or `not-writable`.
 */
export async function writeReport(
  runFolder: string,
  language: ReportLanguage,
  file = join(runFolder, 'report.html'),
): Promise<string> {
  const run = await readReportRun(runFolder);
  if (run.documents.length <= ONE_PAGE_ARTICLES) {
    const scores = await readReportScores(runFolder, run);
    await write(file, wholePage(run, scores, language));
    return file;
  }
  const folder = `${basename(file).replace(/\.html?$/i, '')}-stories`;
  for (const { path, markup } of splitPages(run, folder, language))
    await write(path === '' ? file : join(dirname(file), path), markup());
  return file;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new RecoupeError('not-writable', `Cannot write ${file}: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
