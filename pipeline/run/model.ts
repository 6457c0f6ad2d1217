/**
 * The token classification model: the one file that imports the transformer runtime.
 *
 * One window is one call of the network, without padding. Dynamic int8 quantisation scales a layer's input by
 * the largest value in the whole batch, so in a batch a window's tags would depend on its neighbours, and with
 * them on the concurrency; and on a small CPU a batch is no faster, because arithmetic is the limit.
 */

import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { AutoModelForTokenClassification, AutoTokenizer, env, pipeline, Tensor } from '@xenova/transformers';
import { RecoupeError } from '../errors.js';
import type { Tagger, TokenTag } from '../stage.js';
import { alignedTokenizer, type EncodedWord } from './model-aligned.js';
import { findModel, type ModelFolder } from './model-files.js';
import { type TagLabel, tagLabels } from './model-labels.js';
import { bestPath, logSum, type Steps, stepsOf } from './model-path.js';
import { isWordPiece, type PieceWord, type WordPieceFile, wordPieceTokenizer } from './model-wordpiece.js';

export { defaultModel } from './model-files.js';

/** How a model is loaded. */
export interface LoadOptions {
  /** Threads of the network; as many as the machine runs at once by default. */
  readonly threads?: number;
  /** Where models.json is; the clone's or the package's own by default. */
  readonly models?: string;
}

/** A loaded model: a tagger that says what it is and how much it has done. */
export interface LoadedTagger extends Tagger {
  readonly folder: ModelFolder;
  /** Windows and tokens that went through the network. */
  readonly work: { readonly windows: number; readonly tokens: number };
}

type Network = (inputs: Record<string, Tensor>) => Promise<{ readonly logits: Tensor }>;

/** Windows that come back (syndicated text, a title repeated) are answered from memory. */
const KEPT_WINDOWS = 2_000;
/** For a model that does not say on what length it was trained. */
const USUAL_TOKENS = 254;

/**
 * Loads a model from disk, never from a network: by a name of models.json (null: the default), or by the path
 * of a folder. Rejects as `findModel` does, and with `wrong-model` when the files do not make a tagger.
 */
export async function loadTagger(name: string | null, options: LoadOptions = {}): Promise<LoadedTagger> {
  const folder = await findModel(name, options.models);
  const network = await loadNetwork(folder, options.threads ?? availableParallelism());
  const { config, labels, words, special } = await loadWords(folder).catch((error: Error) => {
    throw wrongModel(folder, error);
  });
  const steps = stepsOf(labels);
  const maxTokens =
    folder.card?.maxTokens ?? Math.min(USUAL_TOKENS, (config.max_position_embeddings ?? 512) - 2);
  const work = { windows: 0, tokens: 0 };
  const kept = new Map<string, readonly TokenTag[]>();

  async function tagOne(text: string): Promise<readonly TokenTag[]> {
    const known = kept.get(text);
    if (known) return known;
    const pieces = words(text);
    const tokens = piecesIn(pieces);
    if (tokens === 0) return [];
    if (tokens > maxTokens)
      throw new Error(`A window of ${tokens} tokens is longer than the model's ${maxTokens}.`);
    work.windows += 1;
    work.tokens += tokens;
    const ids = inputIds(pieces, tokens, special);
    const { logits } = await network({
      input_ids: new Tensor('int64', ids, [1, ids.length]),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), [1, ids.length]),
    });
    const tags = readTags(text, pieces, logits.data as Float32Array, labels, steps);
    if (kept.size >= KEPT_WINDOWS) kept.delete(kept.keys().next().value!);
    kept.set(text, tags);
    return tags;
  }

  return {
    name: folder.name,
    digest: folder.digest,
    folder,
    maxTokens,
    work,
    count: (texts) => texts.map((text) => piecesIn(words(text))),
    async tag(texts) {
      const tagged: (readonly TokenTag[])[] = [];
      for (const text of texts) tagged.push(await tagOne(text));
      return tagged;
    },
  };
}

async function loadNetwork(folder: ModelFolder, threads: number): Promise<Network> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder.path);
  try {
    return (await AutoModelForTokenClassification.from_pretrained(basename(folder.path), {
      local_files_only: true,
      dtype: dtypeOf(folder),
      session_options: sessionOptions(threads),
    })) as unknown as Network;
  } catch (error) {
    throw wrongModel(folder, error as Error);
  }
}

function wrongModel({ path }: ModelFolder, cause: Error): RecoupeError {
  return new RecoupeError(
    'wrong-model',
    `The model in ${path} could not be loaded: ${cause.message}. It must be an ONNX export for token classification.`,
    { cause },
  );
}

/** What stands between text and network: the labels, and the tokenizer. */
async function loadWords(folder: ModelFolder) {
  const config = await readJson<{ id2label: Record<string, string>; max_position_embeddings?: number }>(
    folder,
    'config.json',
  );
  return { config, labels: tagLabels(config.id2label), ...(await loadTokenizer(folder)) };
}

async function readJson<T>(folder: ModelFolder, file: string): Promise<T> {
  return JSON.parse(await readFile(join(folder.path, file), 'utf8')) as T;
}

interface LoadedTokenizer {
  readonly words: (text: string) => PieceWord[];
  readonly special: SpecialPieces;
}

/** The pieces that the model expects before and after a text. */
interface SpecialPieces {
  readonly first: number;
  readonly last: number;
}

async function loadTokenizer(folder: ModelFolder): Promise<LoadedTokenizer> {
  const file = await readJson<WordPieceFile>(folder, 'tokenizer.json');
  if (isWordPiece(file)) {
    const { vocab } = file.model;
    return { words: wordPieceTokenizer(file), special: { first: vocab['[CLS]']!, last: vocab['[SEP]']! } };
  }
  const encode = await runtimeTokenizer(folder);
  const around = encode('', true).ids;
  return {
    words: alignedTokenizer((word) => encode(word, false)),
    special: { first: around[0]!, last: around.at(-1)! },
  };
}

/** The runtime's own tokenizer: for models that are not BERT's, and to compare ours with. */
export async function runtimeTokenizer(
  folder: Pick<ModelFolder, 'path'>,
): Promise<(text: string, withSpecial: boolean) => EncodedWord> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder.path);
  const tokenizer = await AutoTokenizer.from_pretrained(basename(folder.path), { local_files_only: true });
  return (text, withSpecial) => ({
    ids: tokenizer.encode(text, { add_special_tokens: withSpecial }),
    tokens: tokenizer.tokenize(text, { add_special_tokens: withSpecial }),
  });
}

/** The runtime's own way to tag a text, for the benchmark to compare with; it cuts long texts without a word. */
export async function runtimePipeline(folder: ModelFolder): Promise<(text: string) => Promise<unknown>> {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder.path);
  return pipeline('token-classification', basename(folder.path), {
    local_files_only: true,
    dtype: dtypeOf(folder),
  });
}

const dtypeOf = (folder: ModelFolder): 'fp32' | 'q8' => (folder.network === 'model.onnx' ? 'fp32' : 'q8');

/**
 * The number of threads is said, because the runtime counts physical cores and finds one on many virtual machines
 * of two. Threads that wait for each other sleep instead of spinning: where the cores are shared, spinning halves
 * the speed and doubles the processor time (842 words a second of it against 1,473).
 */
function sessionOptions(threads: number) {
  return {
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
  };
}

function piecesIn(words: readonly PieceWord[]): number {
  let pieces = 0;
  for (const word of words) pieces += word.ids.length;
  return pieces;
}

function inputIds(words: readonly PieceWord[], tokens: number, special: SpecialPieces): BigInt64Array {
  const ids = new BigInt64Array(tokens + 2);
  let at = 0;
  ids[at++] = BigInt(special.first);
  for (const word of words) for (const id of word.ids) ids[at++] = BigInt(id);
  ids[at] = BigInt(special.last);
  return ids;
}

/**
 * One tag for each word that is in a name, by the rows of the words' first pieces, on which the model was trained.
 * Scores have four decimals, so that recorded tags are the same as live ones.
 */
function readTags(
  text: string,
  words: readonly PieceWord[],
  logits: Float32Array,
  labels: readonly TagLabel[],
  steps: Steps,
): TokenTag[] {
  const rows: number[] = [];
  let row = 1;
  for (const { ids } of words) {
    rows.push(row);
    row += ids.length;
  }
  const opens = words.map(({ start }, i) => i > 0 && hasLineBreak(text, words[i - 1]!.end, start));
  const path = bestPath(logits, rows, opens, steps);
  const tags: TokenTag[] = [];
  for (const [i, { start, end }] of words.entries()) {
    const label = labels[path[i]!];
    if (!label) continue;
    const from = rows[i]! * labels.length;
    const score = Math.exp(logits[from + path[i]!]! - logSum(logits, from, labels.length));
    tags.push({ start, end, label, score: Math.round(score * 10_000) / 10_000 });
  }
  return tags;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] === '\n') return true;
  return false;
}
