/**
 * A token classification model of a few hundred bytes, written by hand: one table from word piece to label
 * scores. It stands for any export in the usual folder form.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx; `words` says each word's label. */
export function writeTinyModel(
  folder: string,
  labels: readonly string[],
  words: Readonly<Record<string, string>>,
): void {
  const pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...Object.keys(words)];
  const scores = pieces.map((piece) =>
    labels.map((label) => (label === (words[piece] ?? labels[0]) ? 9 : 0)),
  );
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  write('config.json', {
    model_type: 'bert',
    architectures: ['BertForTokenClassification'],
    id2label: Object.fromEntries(labels.map((label, id) => [id, label])),
    max_position_embeddings: 64,
    vocab_size: pieces.length,
  });
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', do_lower_case: false });
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: pieces.slice(0, 4).map((content, id) => ({ id, content, special: true })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: false,
      lowercase: false,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2] },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
  });
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), gatherModel(scores));
}

const FLOAT = 1;
const INT64 = 7;

/** An ONNX file with one node: `logits = Gather(scores, input_ids)`; field numbers are those of onnx.proto. */
function gatherModel(scores: readonly (readonly number[])[]): Buffer {
  const data = Buffer.alloc(scores.length * scores[0]!.length * 4);
  scores.flat().forEach((score, i) => {
    data.writeFloatLE(score, i * 4);
  });
  const table = message([1, scores.length], [1, scores[0]!.length], [2, FLOAT], [8, 'scores'], [9, data]);
  const node = message([1, 'scores'], [1, 'input_ids'], [2, 'logits'], [4, 'Gather']);
  const graph = message(
    [1, node],
    [2, 'tiny'],
    [5, table],
    [11, valueInfo('input_ids', INT64, ['batch', 'length'])],
    [11, valueInfo('attention_mask', INT64, ['batch', 'length'])],
    [12, valueInfo('logits', FLOAT, ['batch', 'length', scores[0]!.length])],
  );
  return message([1, 8], [7, graph], [8, message([1, ''], [2, 17])]);
}

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): Buffer {
  const dimensions = shape.map(
    (size): Field => [1, message(typeof size === 'number' ? [1, size] : [2, size])],
  );
  return message([1, name], [2, message([1, message([1, type], [2, message(...dimensions)])])]);
}

type Field = readonly [number: number, value: number | string | Buffer];

/** Protocol buffers: a varint, or bytes with their length in front. */
function message(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [varint(number << 3), varint(value)];
      const bytes = Buffer.from(value);
      return [varint((number << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 127) | 128);
  }
}
