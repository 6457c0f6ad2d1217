/**
 * Worker processes, one article at a time each, so that every article has its own limit of time and memory, and
 * one that goes beyond it ends its worker and not the run. A new worker takes the place of one that ended.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { type ErrorCode, RecoupeError, UsageError } from '../errors.js';
import type { LayerName } from '../stage.js';
import { stages } from '../stages/index.js';
import type { Page } from './html.js';
import { PATIENCE } from './patience.js';
import { type Article, errorLine, type Processed } from './process.js';
import { type Answer, type ModelId, NOTES, READING, type Task, type WorkerSetup } from './worker-messages.js';

/** What one article may use. */
export interface Limits {
  /** Seconds in the stages, and as many again for reading a page; 0 for no limit. */
  readonly seconds: number;
  /** Megabytes of JavaScript heap; 0 for what Node takes. */
  readonly megabytes: number;
}

/** Processes that do the work on articles and pages. */
export interface Workers {
  /** What they all have loaded; null for none. */
  readonly model: ModelId | null;
  /** An article through the stages, those of the setup unless given; what goes beyond the limits is its error line. */
  process(article: Article, only?: readonly LayerName[] | null): Promise<Processed>;
  /** Reads a page; rejects with `timeout`, `too-large`, `memory`. */
  page(html: string): Promise<Page>;
  /** Ends all workers, at once. */
  close(): void;
}

/** The compiled program of a worker: also where this file runs uncompiled, as in tests. */
const PROGRAM = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/pipeline/run/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url),
);
/** Pages go first: the door waits for them. */
const PAGE = { priority: 1 };
const FLAGS = [
  // rubbish may take a quarter of what is in use; Node lets a heap that may grow large fill up to four times that first
  '--heap-growing-percent=25',
  // but the tables of the stages, which stay, are made without looking for rubbish among them
  '--initial-old-space-size=128',
  // an expression is compiled at its first use and not first interpreted: nearly all are used again
  '--no-regexp-tier-up',
  ...PATIENCE,
];

/** How much of what a worker says on stderr is kept. */
const LAST_WORDS = 4000;

/**
 * Starts the first of up to `size` worker processes, the others when there is work for them. Rejects when the
 * first one cannot be set up, for example because the model does not load. Tests name another `program`.
 */
export async function startWorkers(
  size: number,
  setup: WorkerSetup,
  limits: Limits,
  program = PROGRAM,
): Promise<Workers> {
  const queue = new PQueue({ concurrency: size });
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = async () => {
    const worker = startWorker(program, limits);
    all.add(worker);
    const model = (await worker.ask({ setup }, 0)) as ModelId | null;
    return { worker, model };
  };
  /** Gives the task to a worker that has nothing else to do. */
  const give = async <T>(task: Task): Promise<T> => {
    let worker = idle.pop();
    while (worker && !worker.isAlive) worker = idle.pop();
    worker ??= (await start()).worker;
    try {
      return (await worker.ask(task, limits.seconds)) as T;
    } finally {
      if (worker.isAlive) idle.push(worker);
      else all.delete(worker);
    }
  };

  const first = await start();
  idle.push(first.worker);
  return {
    model: first.model,
    page: (html) => queue.add(() => give<Page>({ page: html }), PAGE),
    process: (article, only) =>
      queue
        .add(() => give<Processed>({ article, ...(only !== undefined && { only }) }))
        .catch((error) => ({ error: errorLine(article, stageOf(error), error) })),
    close() {
      for (const worker of all) worker.end();
    },
  };
}

interface Worker {
  readonly isAlive: boolean;
  /** Does one task; rejects with what failed, or with what ended the worker. `seconds` 0 is no limit. */
  ask(task: Task, seconds: number): Promise<unknown>;
  end(): void;
}

/** An error that says in which stage it was. */
class StoppedInStage extends RecoupeError {
  constructor(
    code: ErrorCode,
    readonly stage: string,
    message: string,
  ) {
    super(code, message);
  }
}

function stageOf(error: unknown): string {
  return error instanceof StoppedInStage ? error.stage : 'read';
}

function startWorker(program: string, { megabytes }: Limits): Worker {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [...FLAGS, ...(megabytes > 0 ? [`--max-old-space-size=${megabytes}`] : [])],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
  });
  const said = lastOf(child, 2, LAST_WORDS);
  const noted = lastOf(child, NOTES, 1);
  let isAlive = true;
  let timedOut = 0;
  let ended: (why: Error) => void = () => undefined;
  child.once('error', (error) => {
    isAlive = false;
    ended(error);
  });
  child.once('close', (code, signal) => {
    isAlive = false;
    ended(
      causeOfDeath({
        code,
        signal,
        said: said().toString(),
        timedOut,
        megabytes,
        stage: stageNoted(noted()),
      }),
    );
  });
  return {
    get isAlive() {
      return isAlive;
    },
    ask: (task, seconds) =>
      new Promise((resolve, reject) => {
        const timer = seconds > 0 ? setTimeout(stop, seconds * 1000) : undefined;
        function stop() {
          timedOut = seconds;
          child.kill('SIGKILL');
        }
        function settle() {
          clearTimeout(timer);
          child.off('message', onAnswer);
          ended = () => undefined;
        }
        function onAnswer(answer: Answer) {
          settle();
          if ('done' in answer) resolve(answer.done);
          else reject(errorFrom(answer.failed));
        }
        ended = (why) => {
          settle();
          reject(why);
        };
        child.on('message', onAnswer);
        child.send(task, (error) => {
          if (error && isAlive) child.kill('SIGKILL');
        });
      }),
    end() {
      child.kill('SIGKILL');
    },
  };
}

/** The last bytes that came out of a descriptor of the worker. */
function lastOf(child: ChildProcess, descriptor: number, length: number): () => Buffer {
  let last = Buffer.alloc(0);
  (child.stdio[descriptor] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => {
    last = Buffer.concat([last, chunk]).subarray(-length);
  });
  return () => last;
}

function stageNoted(note: Buffer): string {
  const what = note[0] ?? READING;
  return what === READING ? 'read' : (stages[what]?.name ?? 'read');
}

function causeOfDeath(death: {
  readonly code: number | null;
  readonly signal: string | null;
  readonly said: string;
  readonly timedOut: number;
  readonly megabytes: number;
  readonly stage: string;
}): Error {
  const { code, signal, said, timedOut, megabytes, stage } = death;
  const where = stage === 'read' ? 'Reading the page' : `The stage "${stage}"`;
  if (timedOut > 0)
    return new StoppedInStage(
      'timeout',
      stage,
      `${where} was stopped, because the article took longer than ${timedOut} s; allow more with --article-timeout, or split the article.`,
    );
  if (/heap|memory/i.test(said) || signal === 'SIGKILL')
    return new StoppedInStage(
      'memory',
      stage,
      `${where} was stopped, because the article needed more memory than ${megabytes > 0 ? `${megabytes} MB` : 'there is'}; allow more with --article-memory, or split the article.`,
    );
  const last = said.trim().split('\n').at(-1) ?? '';
  return new StoppedInStage(
    'internal',
    stage,
    `The process of this article ended by itself (${signal ?? `exit code ${code}`})${last ? `: ${last}` : '.'}`,
  );
}

function errorFrom({ code, message }: Extract<Answer, { failed: unknown }>['failed']): Error {
  if (code === 'usage') return new UsageError(message);
  return code === null ? new Error(message) : new RecoupeError(code, message);
}
