/** A tagger without a model: it knows the spans that a test drew, or tags by a function. */
import type { EntityType, Span } from '../schema.js';
import type { Tagger, TokenTag } from '../stage.js';

/** Words as BERT cuts them: runs of letters and digits, and single signs. */
const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** Tags the spans of `text` with the types, wherever windows of it are asked for; a word is a token. */
export function scriptedTagger(
  text: string,
  spans: readonly (Span & { readonly type: EntityType; readonly score?: number })[],
  maxTokens = 190,
): Tagger {
  return taggerBy(maxTokens, (window) => {
    const offset = text.indexOf(window);
    return wordsOf(window).flatMap(({ start, end }): TokenTag[] => {
      const span = spans.find((other) => other.start <= offset + start && offset + end <= other.end);
      if (!span) return [];
      return [
        {
          start,
          end,
          label: `${span.start === offset + start ? 'B' : 'I'}-${span.type}`,
          score: span.score ?? 0.9,
        },
      ];
    });
  });
}

/** A tagger that answers by a function; it refuses what a model would refuse. */
export function taggerBy(maxTokens: number, tag: (text: string) => readonly TokenTag[]): Tagger {
  const count = (text: string) => wordsOf(text).length;
  return {
    name: 'scripted',
    digest: '',
    maxTokens,
    count: (texts) => texts.map(count),
    tag: async (texts) =>
      texts.map((text) => {
        if (count(text) > maxTokens)
          throw new Error(`A window of ${count(text)} tokens is longer than ${maxTokens}.`);
        return tag(text);
      }),
  };
}
