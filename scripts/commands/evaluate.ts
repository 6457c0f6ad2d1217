/** `recoupe evaluate`: how good is it, on gold. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { RecoupeError, UsageError } from '../../pipeline/errors.js';
import { compareScores, comparisonText } from '../../pipeline/evaluate/compare.js';
import { type GoldCorpus, readGoldCorpus, type Split } from '../../pipeline/evaluate/corpus.js';
import { errorGroups, errorList } from '../../pipeline/evaluate/errors.js';
import { evaluatePredictions, evaluateStages } from '../../pipeline/evaluate/evaluate.js';
import { baselineOf, gateFaults, readBaseline, updateBaseline } from '../../pipeline/evaluate/gate.js';
import { scorePage } from '../../pipeline/evaluate/page.js';
import { readRun } from '../../pipeline/evaluate/predictions.js';
import { readScores } from '../../pipeline/evaluate/saved-scores.js';
import { SCORED_LAYERS, type ScoredLayer } from '../../pipeline/evaluate/score-predictions.js';
import { readSystem } from '../../pipeline/evaluate/systems.js';
import { type Evaluation, scoreTable } from '../../pipeline/evaluate/table.js';
import { formats } from '../../pipeline/exchange/index.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../pipeline/exchange/offsets.js';
import { locales } from '../../pipeline/locales/index.js';
import { loadTagger } from '../../pipeline/run/model.js';
import { defaultDigest } from '../../pipeline/run/model-files.js';
import { recordTagger, replayTagger } from '../../pipeline/run/model-recorded.js';
import type { Tagger } from '../../pipeline/stage.js';

interface EvaluateFlags {
  readonly layer?: ScoredLayer;
  readonly split?: Split;
  readonly model?: string | false;
  readonly predictions?: string;
  readonly format?: string;
  readonly offsets?: OffsetUnit;
  readonly against?: string;
  readonly errors?: number;
  readonly json?: true;
  readonly html?: true;
  readonly gate?: true;
  readonly update?: true;
  readonly allowRegression?: true;
  readonly record?: true;
}

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Scores every layer against the gold of a corpus: chained, and each stage on gold input; the difference is what the earlier stages cost.',
    )
    .argument('[corpus]', 'the folder with the articles and their gold', 'corpus')
    .addOption(
      new Option('--layer <layer>', 'one layer with all details: types, articles, confusion').choices(
        SCORED_LAYERS,
      ),
    )
    .addOption(new Option('--split <split>', 'only the articles of one split').choices(['dev', 'test']))
    .option('-m, --model <name>', 'a model under models/, or a folder with one')
    .option('--no-model', 'do without the model')
    .option(
      '--predictions <path>',
      "score another system's output, or a finished run's folder, instead of the stages",
    )
    .addOption(
      new Option('--format <name>', 'the format of --predictions, where it cannot be told').choices(
        formats.filter((format) => format.read).map((format) => format.name),
      ),
    )
    .addOption(
      new Option('--offsets <unit>', 'what the offsets of --predictions count').choices(OFFSET_UNITS),
    )
    .option('--against <path>', "compare with a finished run's folder, or with a file made by --json")
    .option('--errors <n>', 'list the errors by kind, up to n of each', count)
    .option('--json', 'print everything as JSON')
    .option('--html', 'print a page of HTML with scores and errors')
    .option('--gate', "fail below the floors of the corpus's baseline.json; uses the recorded model tags")
    .option('--update', 'with --gate: set the floors to the scores of now')
    .option('--allow-regression', 'with --update: floors may fall')
    .option('--record', 'record the tags of the model for --gate')
    .addHelpText(
      'after',
      `
Examples:
  recoupe evaluate --layer entities --errors 5     how good are names, and five errors of each kind
  recoupe evaluate --json > before.json            keep the scores; later: recoupe evaluate --against before.json

Exit code: 0 done, 1 the gate failed or something could not be read, 2 wrong usage.`,
    )
    .action(evaluate);
}

async function evaluate(folder: string, flags: EvaluateFlags): Promise<void> {
  if ((flags.update || flags.allowRegression) && !flags.gate)
    throw new UsageError('--update and --allow-regression belong to --gate.');
  if (flags.gate && (flags.split || flags.predictions || flags.against || flags.model !== undefined))
    throw new UsageError(
      '--gate takes the whole corpus and the recorded tags; leave out --split, --predictions, --against and --model.',
    );
  if (flags.record && (flags.split || flags.predictions))
    throw new UsageError(
      '--record runs the stages on the whole corpus; leave out --split and --predictions.',
    );
  const corpus = await readGoldCorpus(folder, flags.split);
  if (flags.gate && !flags.record) return gate(folder, corpus, flags);
  const evaluation = flags.predictions
    ? await evaluateSystem(corpus, flags.predictions, flags)
    : await evaluateWithModel(folder, corpus, flags);
  if (flags.gate) return gate(folder, corpus, flags);
  const layers = flags.layer ? [flags.layer] : SCORED_LAYERS;
  const groups = () => errorGroups(evaluation.chained, corpus, flags.errors ?? 0, layers);
  const against = flags.against
    ? compareScores(await before(flags.against, corpus), evaluation.chained, layers)
    : null;
  if (flags.json) {
    const all = {
      ...evaluation,
      ...(flags.errors !== undefined && { errors: groups() }),
      ...(against && { against }),
    };
    console.log(JSON.stringify(all, null, 1));
  } else if (flags.html)
    console.log(
      scorePage(evaluation, errorGroups(evaluation.chained, corpus, flags.errors ?? 20, layers), layers),
    );
  else {
    console.log(scoreTable(evaluation, flags.layer));
    if (flags.errors !== undefined) console.log(`\n${errorList(groups())}`);
    if (against) console.log(`\n${comparisonText(against)}`);
  }
}

/** Another system's output. */
async function evaluateSystem(corpus: GoldCorpus, path: string, flags: EvaluateFlags): Promise<Evaluation> {
  const format = { format: flags.format ?? null, offsets: flags.offsets ?? null };
  const { ignored, ...predictions } = await readSystem(path, corpus, format);
  if (ignored.length > 0) console.error(`Labels that no layer knows were left out: ${ignored.join(', ')}.`);
  return evaluatePredictions(corpus, predictions, path, flags.split);
}

/** With the model itself; `--record` keeps its answers beside the corpus. */
async function evaluateWithModel(
  folder: string,
  corpus: GoldCorpus,
  flags: EvaluateFlags,
): Promise<Evaluation> {
  const tagger = flags.model === false ? null : await loadTagger(flags.model ?? null);
  if (!flags.record) return evaluateStages(corpus, { locales, tagger }, flags.split);
  if (!tagger) throw new UsageError('--record needs the model; leave out --no-model.');
  const recorder = recordTagger(tagger);
  const evaluation = await evaluateStages(corpus, { locales, tagger: recorder }, flags.split);
  await recorder.save(recordedTags(folder));
  console.error(`The tags of ${tagger.name} are in ${recordedTags(folder)}.`);
  return evaluation;
}

/** The score gate: on recorded tags, so that it gives the same everywhere and needs no model. */
async function gate(folder: string, corpus: GoldCorpus, flags: EvaluateFlags): Promise<void> {
  const tagger = await currentTags(recordedTags(folder));
  const evaluation = await evaluateStages(corpus, { locales, tagger }, flags.split);
  const path = join(folder, 'baseline.json');
  if (flags.update) {
    const worse = await updateBaseline(path, baselineOf(evaluation), flags.allowRegression ?? false);
    console.error(`${path} is set${worse.length > 0 ? `, with ${worse.length} regressions allowed` : ''}.`);
    return;
  }
  const baseline = await readBaseline(path);
  if (!baseline)
    throw new RecoupeError(
      'not-found',
      `There is no ${path} yet; make it with "recoupe evaluate --gate --update".`,
    );
  const faults = gateFaults(evaluation, baseline);
  for (const fault of faults) console.error(fault);
  console.error(
    faults.length > 0
      ? `The score gate failed on ${faults.length} counts.`
      : `The score gate passed: ${Object.keys(baseline.floors).length} floors, ${Object.keys(baseline.ceilings).length} ceilings.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** The recorded tags, if they are of the model that is shipped. */
async function currentTags(path: string): Promise<Tagger> {
  const tagger = await replayTagger(path);
  if (tagger.digest !== defaultDigest())
    throw new RecoupeError(
      'wrong-model',
      `${path} was recorded with another model (${tagger.name}, ${tagger.digest?.slice(0, 12)}…) than models/models.json names; with the model in place, run "recoupe evaluate --record", then "recoupe evaluate --gate --update".`,
    );
  return tagger;
}

async function before(path: string, corpus: GoldCorpus): Promise<Evaluation['chained']> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new RecoupeError('not-found', `${path} does not exist.`);
  return about.isDirectory()
    ? (await evaluatePredictions(corpus, await readRun(path), path)).chained
    : (await readScores(path)).chained;
}

function recordedTags(folder: string): string {
  return join(folder, 'recorded-tags.jsonl');
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new UsageError(`--errors takes a whole number, not "${value}".`);
  return number;
}
