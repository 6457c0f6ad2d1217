/** How a long run shows that it lives: a bar on a terminal, plain lines elsewhere; always on stderr. */
import cliProgress from 'cli-progress';
import type { BatchOptions } from '../../pipeline/run/batch.js';

type Done = Parameters<NonNullable<BatchOptions['onArticle']>>[0];

/** What a person is told on stderr while a run goes on. */
export interface Progress {
  article(done: Done): void;
  /** A sentence that matters, also when quiet. */
  say(sentence: string): void;
  /** Articles a second, by worker of a queue. */
  rates(rates: ReadonlyMap<string, number>): void;
  stop(): void;
}

/** Shows the articles as they are done, and each failure as a line; `total` null where it is not known. */
export function startProgress(quiet: boolean, total: Promise<number | null>): Progress {
  const bar = !quiet && process.stderr.isTTY ? startBar(total) : null;
  let next = 100;
  const say = (sentence: string) => (bar ? bar.above(sentence) : console.error(sentence));
  return {
    say,
    rates(rates) {
      const each = [...rates].sort().map(([name, rate]) => `${name} ${rate.toFixed(1)}/s`);
      if (bar) bar.workers(each.length > 0 ? `| ${each.join(', ')}` : '');
      else if (!quiet && each.length > 0) console.error(`workers: ${each.join(', ')}`);
    },
    article({ articles, failed, error }) {
      const done = articles + failed;
      if (error) say(`${error.path ?? error.id ?? 'input'}: ${error.message}`);
      bar?.update(done);
      if (bar || quiet || done < next) return;
      console.error(`${done} articles`);
      next *= 2;
    },
    stop: () => bar?.stop(),
  };
}

function startBar(total: Promise<number | null>) {
  const started = performance.now();
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {value}/{total} articles | {rate} per second | {eta_formatted} left {workers}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { rate: '–', workers: '' });
  void total.then((count) => count && bar.setTotal(count));
  return {
    update(value: number) {
      const rate = value / ((performance.now() - started) / 1000);
      bar.setTotal(Math.max(bar.getTotal(), value));
      bar.update(value, { rate: rate.toFixed(1) });
    },
    workers: (workers: string) => bar.update({ workers }),
    /** A line over the bar, which is drawn anew below it. */
    above: (line: string) => void process.stderr.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}
