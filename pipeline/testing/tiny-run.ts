/** The smallest run there is to show: articles with one investment each, in conflict. */
import type { Cluster, Document, Link } from '../schema.js';

/** An article about one amount, whose words stand in its last sentence. */
export function tinyArticle(
  id: string,
  text: string,
  title: string | null,
  words: string,
  value: number,
): Document {
  const sentence = { start: text.lastIndexOf('\n') + 1, end: text.length };
  const start = text.indexOf(words, sentence.start);
  const interval: [number, number] = [value * 0.99, value * 1.01];
  return {
    schema: 'recoupe/document@1',
    id,
    source: {
      path: `${id}.txt`,
      format: 'text',
      sha256: '',
      title,
      url: null,
      publisher: title,
      published: null,
    },
    offsets: 'utf16',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    languages: [],
    sentences: [sentence],
    entities: [],
    quantities: [
      {
        ...{ id: 'q', start, end: start + words.length, kind: 'money', value, min: value, max: value },
        ...{ op: 'exact', unit: 'EUR', unitSource: 'explicit', cue: null, noun: null, digits: 2 },
        ...{ strict: interval, loose: interval, rule: 'test' },
      },
    ],
    times: [],
    claims: [
      {
        ...{ id: 'c', ...sentence, frame: 'investment', trigger: null, args: {}, quantity: 'q', time: null },
        ...{ polarity: '+', modality: 'asserted', modalityCue: null, stage: null, attribution: [] },
        ...{ key: 'investment', rule: 'test' },
      },
    ],
    warnings: [],
  };
}

/** Two articles that contradict each other. */
export function tinyConflict([left, right]: readonly Document[]): {
  readonly links: readonly Link[];
  readonly clusters: readonly Cluster[];
} {
  const members = [`${left!.id}#c`, `${right!.id}#c`];
  const consensus = { unit: 'EUR', interval: left!.quantities[0]!.strict, support: 1, of: 2 };
  return {
    links: [
      {
        ...{ schema: 'recoupe/link@1', from: members[0]!, to: members[1]!, relation: 'conflicts' },
        ...{ basis: 'interval', gap: 0.07, rule: 'test' },
      },
    ],
    clusters: [
      {
        schema: 'recoupe/cluster@1',
        id: members[0]!,
        key: 'investment',
        members,
        consensus,
        status: 'disputed',
      },
    ],
  };
}
