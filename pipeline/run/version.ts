/** Which version of the program this is. */
import { readFile } from 'node:fs/promises';

/** The program's version, from the package.json that it was installed with. */
export async function programVersion(): Promise<string> {
  for (const place of ['../../package.json', '../../../package.json']) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => null);
    if (text !== null) return (JSON.parse(text) as { version: string }).version;
  }
  return 'unknown';
}
