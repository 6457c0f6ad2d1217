/** `recoupe evaluate`: how good is it, on gold. */
import { Command } from 'commander';
import { readGoldCorpus } from '../../pipeline/evaluate/corpus.js';
import { evaluateStages } from '../../pipeline/evaluate/evaluate.js';
import { scoreTable } from '../../pipeline/evaluate/table.js';
import { locales } from '../../pipeline/locales/index.js';
import { defaultModel, loadTagger } from '../../pipeline/run/model.js';

/** The subcommand. */
export function command(): Command {
  return new Command()
    .argument('[corpus]', 'the corpus folder', 'corpus')
    .option('--layer <l>')
    .option('--no-model')
    .action(async (folder: string, flags) => {
      const corpus = await readGoldCorpus(folder);
      const tagger = flags.model === false ? null : await loadTagger(defaultModel());
      const evaluation = await evaluateStages(corpus, { locales, tagger });
      console.log(scoreTable(evaluation, flags.layer));
    });
}
