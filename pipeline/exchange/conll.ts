/**
 * Token columns with IOB2 tags, which hold entities only: CoNLL-2003 (four columns) and HIPE 2022 TSV (ten columns, with the key
 * of an entity as NEL-LIT). HIPE's MISC column keeps the white space after a token, so that the text can be rebuilt;
 * CoNLL-2003 has no place for it and needs the article's text to be read.
 */
import { RecoupeError } from '../errors.js';
import type { Span } from '../schema.js';
import type { Annotated, ExchangeFile } from './annotated.js';
import type { Format, ReadArticle, Reading } from './format.js';
import type { Region } from './standoff.js';
import { tokenize } from './tokens.js';

const HIPE_HEAD =
  'TOKEN\tNE-COARSE-LIT\tNE-COARSE-METO\tNE-FINE-LIT\tNE-FINE-METO\tNE-FINE-COMP\tNE-NESTED\tNEL-LIT\tNEL-METO\tMISC';

/** Columns of the CoNLL-2003 shared task (Tjong Kim Sang and De Meulder 2003). */
export const conll2003: Format = {
  name: 'conll2003',
  summary: 'CoNLL-2003 columns (IOB2), entities only',
  offsets: 'utf16',
  write: (articles, base) => [
    {
      path: `${base}.conll`,
      content: articles
        .map(
          (article) =>
            `-DOCSTART- ${article.id} ${article.layers.sentences ? SENTENCES : '-X-'} O\n\n${rowsOf(article, ({ word, tag }) => `${word} _ _ ${tag}`)}`,
        )
        .join(''),
    },
  ],
  read: (files, reading) =>
    files.flatMap((file) => {
      const rows = file.content.split('\n').map((line) => line.replace(/\r$/, ''));
      const starts = rows.flatMap((row, at) => (row.startsWith('-DOCSTART-') ? [at] : []));
      return starts.map((start, index) => {
        const [, id = '', hasSentences] = rows[start]!.split(' ');
        const tokens: Token[] = [];
        for (const row of rows.slice(start + 1, starts[index + 1])) {
          const cells = row.split(/[ \t]/);
          if (row.trim() !== '')
            tokens.push({ word: cells[0]!, tag: cells.at(-1)!, key: null, after: null, last: false });
          else if (tokens.length > 0) tokens.at(-1)!.last = true;
        }
        return article(file, { id, tokens, hasSentences: hasSentences === SENTENCES }, reading);
      });
    }),
};

/** Columns of the HIPE 2022 shared task (Ehrmann et al. 2022). */
export const hipe: Format = {
  name: 'hipe',
  summary: 'HIPE 2022 TSV (IOB2), entities and their keys',
  offsets: 'utf16',
  write: (articles, base) => [
    {
      path: `${base}.tsv`,
      content: `${HIPE_HEAD}\n${articles
        .map(
          (article) =>
            `# hipe2022:document_id = ${article.id}\n${article.layers.sentences ? `# recoupe:${SENTENCES}\n` : ''}${rowsOf(
              article,
              ({ word, tag, key, after }) =>
                [word, tag, '_', '_', '_', '_', '_', key, '_', misc(after)].join('\t'),
            )}`,
        )
        .join('')}`,
    },
  ],
  read: (files, reading) =>
    files.flatMap((file) => {
      const documents: TokenDocument[] = [];
      for (const row of file.content.split('\n')) {
        const id = /^#\s*\S*document_id\s*=\s*(.*?)\s*$/.exec(row)?.[1];
        if (id !== undefined) documents.push({ id, tokens: [], hasSentences: false });
        const document = documents.at(-1);
        if (!document) continue;
        if (row.trim() === '') {
          const last = document.tokens.at(-1);
          if (last) last.last = true;
        } else if (/^#(?!\t)/.test(row)) document.hasSentences ||= row === `# recoupe:${SENTENCES}`;
        else if (!row.startsWith('TOKEN\t')) {
          const cells = row.replace(/\r$/, '').split('\t');
          const [word = '', tag = 'O'] = cells;
          const key = cells[7] && !['_', '-', 'NIL'].includes(cells[7]) ? cells[7] : null;
          document.tokens.push({ word, tag, key, after: spacesAfter(cells[9] ?? ''), last: false });
        }
      }
      return documents.map((document) => article(file, document, reading));
    }),
};

interface TokenDocument {
  readonly id: string;
  readonly tokens: Token[];
  hasSentences: boolean;
}

/** Says that blank lines are gold or predicted sentences, and not just the ends of lines. */
const SENTENCES = 'sentences';

interface Token {
  readonly word: string;
  readonly tag: string;
  /** The key of the entity, or null. */
  readonly key: string | null;
  /** The white space after the token; null where it is not known. */
  readonly after: string | null;
  /** A blank line follows. */
  last: boolean;
}

/** All tokens of an article as rows; a blank line ends each sentence, or each line where there are no sentences. */
function rowsOf(
  { text, layers }: Annotated,
  row: (token: { word: string; tag: string; key: string; after: string }) => string,
): string {
  const entities = layers.entities ?? [];
  const sentences = layers.sentences ?? linesOf(text);
  const tokens = tokenize(text, entities);
  const ends = new Set(sentences.map((sentence) => sentence.end));
  let next = 0;
  return tokens
    .map((token, at) => {
      while (next < entities.length && entities[next]!.end <= token.start) next += 1;
      const entity = entities[next];
      const inside = entity && entity.start <= token.start;
      const tag = inside ? `${entity.start === token.start ? 'B' : 'I'}-${entity.type}` : 'O';
      const after = text.slice(token.end, tokens[at + 1]?.start ?? text.length);
      const before = at === 0 ? text.slice(0, token.start) : '';
      const line = row({
        word: text.slice(token.start, token.end),
        tag,
        key: inside ? (entity.entity ?? 'NIL') : '_',
        after: before ? `${after}\u0000${before}` : after,
      });
      return ends.has(token.end) || at === tokens.length - 1 ? `${line}\n\n` : `${line}\n`;
    })
    .join('');
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** White space after a token, and before the first, in HIPE's MISC column (escapes as in CoNLL-U's SpacesAfter). */
function misc(spaces: string): string {
  const [after, before] = spaces.split('\u0000');
  const parts = [
    after === '' ? 'NoSpaceAfter' : after === ' ' ? '' : `SpacesAfter=${escapeSpaces(after!)}`,
    before ? `SpacesBefore=${escapeSpaces(before)}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('|') : '_';
}

function spacesAfter(cell: string): string | null {
  const before = /SpacesBefore=([^|]*)/.exec(cell)?.[1];
  const after = /SpacesAfter=([^|]*)/.exec(cell)?.[1];
  const known = after === undefined ? (cell.includes('NoSpaceAfter') ? '' : ' ') : unescapeSpaces(after);
  return before === undefined ? known : `${known}\u0000${unescapeSpaces(before)}`;
}

function escapeSpaces(spaces: string): string {
  return [...spaces]
    .map(
      (space) =>
        ({ ' ': '\\s', '\n': '\\n', '\t': '\\t' })[space] ??
        `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .join('');
}

function unescapeSpaces(escaped: string): string {
  return escaped.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, letter: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ s: ' ', n: '\n', t: '\t' }[letter] ?? letter),
  );
}

/** Tokens as an article: on its known text where there is one, otherwise on the text that they rebuild. */
function article(
  file: ExchangeFile,
  { id, tokens, hasSentences }: TokenDocument,
  { textOf }: Reading,
): ReadArticle {
  const rebuilt = tokens.every((token) => token.after !== null) ? rebuild(tokens) : null;
  const text = textOf(id) ?? rebuilt;
  if (text === null)
    throw new RecoupeError(
      'not-found',
      `${file.path}: this format does not hold the text of "${id}", and the corpus has no such article; add it first.`,
    );
  const spans = align(text, tokens, `${file.path}, ${id}`);
  const regions: Region[] = [];
  tokens.forEach(({ tag, key }, at) => {
    const [place, type = ''] = [tag.slice(0, 1), tag.slice(2)];
    const last = regions.at(-1);
    const { start, end } = spans[at]!;
    if (place === 'I' && last?.label === type && at > 0 && tokens[at - 1]!.tag.slice(2) === type)
      regions[regions.length - 1] = { ...last, end };
    else if (place === 'B' || place === 'I')
      regions.push({ id: `T${at}`, start, end, label: type, attributes: key ? { entity: key } : {} });
  });
  if (hasSentences) regions.push(...sentencesOf(tokens, spans));
  return { id, text, by: 'annotator', about: {}, standoff: { regions, relations: [] } };
}

/** What stands between blank lines. */
function sentencesOf(tokens: readonly Token[], spans: readonly Span[]): Region[] {
  const sentences: Region[] = [];
  let first = 0;
  tokens.forEach(({ last }, at) => {
    if (!last && at < tokens.length - 1) return;
    const [start, end] = [spans[first]!.start, spans[at]!.end];
    sentences.push({ id: `sentence${start}-${end}`, start, end, label: 'sentence', attributes: {} });
    first = at + 1;
  });
  return sentences;
}

function rebuild(tokens: readonly Token[]): string {
  return tokens
    .map(({ word, after }) => {
      const [behind, before = ''] = after!.split('\u0000');
      return before + word + behind;
    })
    .join('');
}

/** Finds each token in the text, with nothing but white space between. */
function align(text: string, tokens: readonly Token[], where: string): Span[] {
  const space = /\s*/y;
  let at = 0;
  return tokens.map(({ word }, index) => {
    space.lastIndex = at;
    const start = at + (space.exec(text)?.[0].length ?? 0);
    if (!text.startsWith(word, start)) {
      const cause = text.startsWith(word.normalize('NFC'), start)
        ? 'The file is in NFD (decomposed accents); export it in NFC.'
        : 'The text was edited, or tokens were left out.';
      throw new RecoupeError(
        'bad-gold',
        `${where}: token ${index + 1} is «${word}», but the text goes on with «${text.slice(start, start + 20)}» at ${start}. ${cause}`,
      );
    }
    at = start + word.length;
    return { start, end: at };
  });
}
