/**
 * BERT's tokenizer with offsets: the runtime's own gives ids alone, and names must be found again in the text.
 *
 * Same ids as the runtime's tokenizer (a property test compares them), but for two cases where we keep to the
 * one that models are trained with: ideographs outside the Basic Plane stand alone, and «[SEP]» in an article
 * is four words, not the special piece. Pieces of a word are looked up once and kept, which makes a second
 * pass over the same text cheaper than handing piece lists around.
 */
import type { Span } from '../schema.js';

/** A word as BERT sees it (a run of letters and digits, or one sign); offsets are UTF-16 in the text. */
export interface PieceWord extends Span {
  readonly ids: readonly number[];
}

/** What is needed of tokenizer.json. */
export interface WordPieceFile {
  readonly normalizer: {
    readonly type: string;
    readonly clean_text: boolean;
    readonly handle_chinese_chars: boolean;
    readonly strip_accents: boolean | null;
    readonly lowercase: boolean;
  };
  readonly model: {
    readonly type: string;
    readonly vocab: Readonly<Record<string, number>>;
    readonly unk_token: string;
    readonly continuing_subword_prefix: string;
    readonly max_input_chars_per_word: number;
  };
}

const SIGN = '\\p{P}$+<=>^`\\x7C~';
const IDEOGRAPH =
  '\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2CEAF}\\u{2F800}-\\u{2FA1F}';
const WORD = new RegExp(`[${SIGN}${IDEOGRAPH}]|[^\\p{Z}\\t\\n\\r${SIGN}${IDEOGRAPH}]+`, 'gu');
/** Characters that BERT's cleaning drops; they may stand inside a word, which they do not divide. */
const HAS_DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const ALL_DROPPED = new RegExp(HAS_DROPPED, 'gu');
const ACCENTS = /\p{Mn}/gu;
/** Names repeat; whole articles rarely have more different words than this. */
const KEPT_WORDS = 50_000;

/** Whether a tokenizer.json is of the kind that is read here: BERT's cleaning and word pieces. */
export function isWordPiece(file: Partial<WordPieceFile>): file is WordPieceFile {
  return file.model?.type === 'WordPiece' && file.normalizer?.type === 'BertNormalizer';
}

/** Makes the function that cuts a text into words and pieces. */
export function wordPieceTokenizer(file: WordPieceFile): (text: string) => PieceWord[] {
  const piecesOf = lookup(file);
  const kept = new Map<string, readonly number[]>();
  return (text) => {
    const words: PieceWord[] = [];
    for (const match of text.matchAll(WORD)) {
      let word = match[0];
      if (HAS_DROPPED.test(word)) word = word.replace(ALL_DROPPED, '');
      if (word === '') continue;
      let ids = kept.get(word);
      if (!ids) {
        ids = piecesOf(word);
        if (kept.size >= KEPT_WORDS) kept.clear();
        kept.set(word, ids);
      }
      words.push({ start: match.index, end: match.index + match[0].length, ids });
    }
    return words;
  };
}

/** Longest piece first, from the left; a word with a part that is in no piece is one unknown piece. */
function lookup({ normalizer, model }: WordPieceFile): (word: string) => number[] {
  const vocabulary = new Map(Object.entries(model.vocab));
  const unknown = [vocabulary.get(model.unk_token)!];
  const stripsAccents = normalizer.strip_accents ?? normalizer.lowercase;
  return (word) => {
    let plain = normalizer.lowercase ? word.toLowerCase() : word;
    if (stripsAccents) plain = plain.normalize('NFD').replace(ACCENTS, '');
    const chars = [...plain];
    if (chars.length > model.max_input_chars_per_word) return unknown;
    const ids: number[] = [];
    for (let start = 0; start < chars.length; ) {
      let end = chars.length;
      let id: number | undefined;
      for (; end > start; end -= 1) {
        const piece = chars.slice(start, end).join('');
        id = vocabulary.get(start > 0 ? model.continuing_subword_prefix + piece : piece);
        if (id !== undefined) break;
      }
      if (id === undefined) return unknown;
      ids.push(id);
      start = end;
    }
    return ids;
  };
}
