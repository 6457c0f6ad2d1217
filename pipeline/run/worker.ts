/**
 * The program of a worker: one article or page at a time, as the run sends them. A process and not a thread,
 * because a thread that runs out of memory takes the whole program with it.
 */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { RecoupeError, UsageError } from '../errors.js';
import { locales } from '../locales/index.js';
import type { AnyStage, LayerName, Tools } from '../stage.js';
import { stages } from '../stages/index.js';
import { processArticle, stagesFor } from './process.js';
import { readPage } from './read-options.js';
import { type Answer, type ModelId, NOTES, READING, type Task, type WorkerSetup } from './worker-messages.js';

let tools: Pick<Tools, 'locales' | 'tagger'> = { locales, tagger: null };
let order: readonly AnyStage[] = stages;

// the run that started this worker says when it ends
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (task: Task) => {
  work(task).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: faultOf(error) }),
  );
});
new Worker(new URL('./worker-guard.js', import.meta.url)).unref();

async function work(task: Task) {
  if ('setup' in task) return prepare(task.setup);
  if ('article' in task)
    return processArticle(task.article, tools, task.only === undefined ? order : noted(task.only));
  note(READING);
  return readPage(task.page);
}

/** Loads the model, and nothing of it where none is asked for. */
async function prepare({ model, threads, only }: WorkerSetup): Promise<ModelId | null> {
  order = noted(only);
  if (model === false) return null;
  const { loadTagger } = await import('./model.js');
  const tagger = await loadTagger(model, { threads });
  tools = { locales, tagger };
  return { name: tagger.name, digest: tagger.digest };
}

/** The stages for the layers, each of which notes that it begins. */
function noted(only: readonly LayerName[] | null): readonly AnyStage[] {
  return stagesFor(only ?? undefined).map((stage) => ({
    ...stage,
    run(input, tools) {
      note(stages.indexOf(stage));
      return stage.run(input, tools);
    },
  }));
}

function answer(message: Answer): void {
  process.send!(message);
}

function note(what: number): void {
  try {
    writeSync(NOTES, Uint8Array.of(what));
  } catch {
    // the note is for the sentence of an error only
  }
}

function faultOf(error: unknown): Extract<Answer, { failed: unknown }>['failed'] {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof RecoupeError ? error.code : error instanceof UsageError ? 'usage' : null;
  return { code, message };
}
