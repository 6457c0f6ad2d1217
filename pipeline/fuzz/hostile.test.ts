/** Texts that are made to be dear, through all stages and the links: ten times the text is not a hundred times the work. */
import { expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import { processArticle } from '../run/process.js';
import type { TokenTag } from '../stage.js';
import { comparableClaims, linkClaims } from '../stages/links/index.js';
import { taggerBy } from '../testing/scripted-tagger.js';

const CAPITAL = /\p{Lu}[\p{L}\p{N}]*/gu;
/** Every word with a capital is a name. */
const tagger = taggerBy(190, (text) =>
  [...text.matchAll(CAPITAL)].map(
    ({ index, 0: { length } }): TokenTag => ({
      start: index,
      end: index + length,
      label: 'B-ORG',
      score: 0.9,
    }),
  ),
);

/** Pieces that are repeated, or made from their number. */
const TEXTS: readonly (readonly [string, string | ((at: number) => string)])[] = [
  ['words on one line', 'le groupe a supprimé des postes dans la région et '],
  ['one word without an end', 'x'],
  ['names, each another', (at) => `la société Nom${at.toString(36)}a, `],
  ['names that begin alike', (at) => `Aa${'b'.repeat(at % 30)} `],
  ['claims, all the same', 'Alstom a supprimé 100 postes en France en 2024, selon la CGT. '],
  ['claims, each another', (at) => `Alstom${at} a supprimé ${at + 100} postes en ${1950 + (at % 80)}.\n`],
  ['claims of one firm, each another figure', (at) => `Alstom a supprimé ${at + 100} postes.\n`],
  ['quotations that do not end', '« Nous irons, a dit Paul, '],
  ['quotations in quotations', (at) => (at % 2 === 0 ? '« Il a dit : ' : '“ oui ')],
  ['brackets', '('],
  ['brackets that close', '(a) '],
  ['points', '.'],
  ['sentences of one letter', 'A. '],
  ['apostrophes', 'd’'],
  ['pronouns before no verb', 'l’'],
  ['hyphens', 'a-'],
  ['digits', '7'],
  ['digits in groups', '1 000 '],
  ['numerals', 'cent mille '],
  ['ranges without an end', 'entre 10 et de 10 à '],
  ['shares', '10 % '],
  ['days', 'lundi 3 '],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['lines', 'a\n'],
  ['empty lines', '\n'],
  ['one emoji after the other', '👩‍👩‍👧'],
  ['combining marks', 'e\u0301\u0301'],
  ['relative clauses', 'que Paul, qui a dit que '],
  ['names in a row with «et»', 'Alstom et Renault, '],
];
const LENGTH = 5000;
/** So that the text is read as French: nothing reads what is in no language. */
const FRENCH =
  'Le groupe a annoncé jeudi qu’il supprimait des postes dans la région, selon la direction, et que les salariés seraient reçus. '.repeat(
    8,
  );

function textOf(piece: string | ((at: number) => string), length: number): string {
  const parts: string[] = [];
  for (let at = 0, sum = 0; sum < length; at += 1) {
    const part = typeof piece === 'string' ? piece : piece(at);
    parts.push(part);
    sum += part.length;
  }
  return `${FRENCH}${parts.join('')}`;
}

/** Milliseconds of processor time. */
async function costOf(text: string): Promise<number> {
  const article = toArticle({ id: 'a', text, published: '2025-06-13' });
  const started = process.cpuUsage();
  const processed = await processArticle(article, { locales, tagger });
  if ('error' in processed) throw new Error(processed.error.message);
  linkClaims(comparableClaims(processed.document, locales));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

it.each(TEXTS)(
  '%s',
  async (_name, piece) => {
    const short = textOf(piece, LENGTH);
    await costOf(short);
    const before = Math.min(await costOf(short), await costOf(short));
    const after = await costOf(textOf(piece, LENGTH * 10));
    // a square would be a hundred times; what takes no time is not told apart
    expect(after).toBeLessThan(Math.max(400, before * 40));
  },
  60_000,
);

const ORDINARY = 'le groupe a supprimé des postes dans la région et ';

/** A square of cheap steps hides at first behind what any text costs: it was twenty to sixty times the ordinary text. */
it.each(['l’', 'ne pas ', 'se '])(
  'a long row of «%s» without a verb costs no more than ten times an ordinary text',
  async (piece) => {
    const costs = async (text: string) => Math.min(await costOf(text), await costOf(text));
    const ordinary = await costs(textOf(ORDINARY, 120_000));
    expect(await costs(textOf(piece, 120_000))).toBeLessThan(ordinary * 10);
  },
  60_000,
);

it('ten thousand names in one article, and a megabyte on one line', async () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `Nom${at.toString(36)}a`);
  const text = `${FRENCH}${names.map((name) => `la société ${name}`).join(', ')}.`;
  const processed = await processArticle(toArticle({ id: 'a', text }), { locales, tagger });
  if ('error' in processed) throw new Error(processed.error.message);
  expect(processed.document.entities.length).toBeGreaterThanOrEqual(10_000);
  expect(await costOf(textOf(ORDINARY, 1e6))).toBeLessThan(30_000);
}, 120_000);
