/** Finds a model's files and checks that they are the ones that models/models.json names. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { RecoupeError, UsageError } from '../errors.js';

const modelSchema = z.object({
  description: z.string(),
  /** The most tokens of one window, as the model was trained. */
  maxTokens: z.int().positive(),
  labels: z.array(z.string()),
  licence: z.string(),
  attribution: z.string(),
  scores: z.record(z.string(), z.unknown()),
  files: z.array(z.object({ file: z.string(), bytes: z.int(), sha256: z.string() })),
});
/** The shape of models.json. */
const modelsSchema = z.object({
  /** The model that is used when none is named. */
  default: z.string(),
  /** Short names for `--model`, each a key of `models`. */
  aliases: z.record(z.string(), z.string()),
  /** By folder name. */
  models: z.record(z.string(), modelSchema),
});
/** What models.json says of a model. */
export type ModelCard = Readonly<z.infer<typeof modelSchema>>;

/** A model on disk, checked. */
export interface ModelFolder {
  readonly name: string;
  readonly path: string;
  /** sha256 over the digests of all its files. */
  readonly digest: string;
  /** The network's file, in `onnx/`. */
  readonly network: 'model_quantized.onnx' | 'model.onnx';
  /** Null for a model of the user's own, which models.json does not know. */
  readonly card: ModelCard | null;
}

/** models/ of the clone or of the installed package. */
export const MODELS = ['../../models', '../../../models']
  .map((place) => fileURLToPath(new URL(place, import.meta.url)))
  .find((place) => existsSync(join(place, 'models.json')))!;

/** The name of the model that is used when none is asked for. */
export function defaultModel(models: string = MODELS): string {
  return modelsSchema.parse(JSON.parse(readFileSync(join(models, 'models.json'), 'utf8'))).default;
}

/** The digest that the default model should have by models.json, whether its files are there or not. */
export function defaultDigest(models: string = MODELS): string {
  const known = modelsSchema.parse(JSON.parse(readFileSync(join(models, 'models.json'), 'utf8')));
  return cardDigest(known.models[known.default]!);
}

/**
 * Finds the model: a name of models.json (null: the default one), or a path of a folder in the usual form
 * (config.json, tokenizer.json, onnx/model_quantized.onnx). Rejects with `no-model` when a file is missing,
 * `wrong-model` when one is not the file that models.json names, and a UsageError for an unknown name.
 */
export async function findModel(name: string | null, models: string = MODELS): Promise<ModelFolder> {
  const known = modelsSchema.parse(JSON.parse(await readFile(join(models, 'models.json'), 'utf8')));
  const key = name === null ? known.default : (ownValue(known.aliases, name) ?? name);
  const card = ownValue(known.models, key);
  if (card) return shippedModel(key, join(models, key), card);
  const path = resolve(key);
  if (isAbsolute(key) || key.includes('/') || key.includes('\\') || existsSync(join(path, 'config.json')))
    return ownModel(key, path);
  const names = [...Object.keys(known.aliases), ...Object.keys(known.models)].join(', ');
  throw new UsageError(
    `There is no model "${key}". Known models: ${names}; or give a folder with config.json, tokenizer.json and onnx/model_quantized.onnx, such as --model ./my-model.`,
  );
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Name and digest of a model that is not loaded here; null for none (false). Rejects as `findModel` does. */
export async function identify(
  model: string | null | false,
): Promise<{ readonly name: string; readonly digest: string } | null> {
  if (model === false) return null;
  const { name, digest } = await findModel(model);
  return { name, digest };
}

async function shippedModel(name: string, path: string, card: ModelCard): Promise<ModelFolder> {
  for (const { file, bytes, sha256 } of card.files) {
    const place = join(path, file);
    const size = await sizeOf(place);
    if (size === null)
      throw new RecoupeError('no-model', `The model file ${place} is missing. ${howToGetBack(name, file)}`);
    const found = size === bytes ? await sha256Of(place) : `a file of ${size} bytes`;
    if (found !== sha256)
      throw new RecoupeError(
        'wrong-model',
        `The model file ${place} is not the one that models/models.json names (expected ${sha256}, found ${found}). ${howToGetBack(name, file)}`,
      );
  }
  return { name, path, digest: cardDigest(card), network: 'model_quantized.onnx', card };
}

/** The digest of a model whose files are the ones on its card. */
function cardDigest(card: ModelCard): string {
  const digest = createHash('sha256');
  for (const { file, sha256 } of card.files) digest.update(`${file}\t${sha256}\n`);
  return digest.digest('hex');
}

function howToGetBack(name: string, file: string): string {
  return `Get it back with \`git checkout -- models/${name}/${file}\` in a clone, or install the package again; or run without names with --no-model.`;
}

/** A model of the user's own: nothing to compare with, but its digest goes into the manifest. */
async function ownModel(name: string, path: string): Promise<ModelFolder> {
  const network = (await sizeOf(join(path, 'onnx/model_quantized.onnx')))
    ? 'model_quantized.onnx'
    : 'model.onnx';
  const digest = createHash('sha256');
  for (const file of ['config.json', 'tokenizer.json', `onnx/${network}`]) {
    const place = join(path, file);
    if ((await sizeOf(place)) === null)
      throw new RecoupeError(
        'no-model',
        `The model folder ${path} has no ${file === 'onnx/model.onnx' ? 'onnx/model_quantized.onnx' : file}. Export the model to ONNX in the usual folder form (config.json, tokenizer.json, onnx/model_quantized.onnx).`,
      );
    digest.update(`${file}\t${await sha256Of(place)}\n`);
  }
  return { name, path, digest: digest.digest('hex'), network, card: null };
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (file) => file.size,
    () => null,
  );
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}
