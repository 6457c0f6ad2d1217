/** How a long run shows that it lives: a bar on a terminal, plain lines elsewhere; always on stderr. */
import cliProgress from 'cli-progress';
import type { BatchOptions } from '../../pipeline/run/batch.js';

type Done = Parameters<NonNullable<BatchOptions['onArticle']>>[0];

export interface Progress {
  article(done: Done): void;
  stop(): void;
}

/** Shows the articles as they are done, and each failure as a line; `total` null where it is not known. */
export function startProgress(quiet: boolean, total: Promise<number | null>): Progress {
  const bar = !quiet && process.stderr.isTTY ? startBar(total) : null;
  let next = 100;
  return {
    article({ articles, failed, error }) {
      const done = articles + failed;
      if (error) {
        const line = `${error.path ?? error.id ?? 'input'}: ${error.message}`;
        if (bar) bar.above(line);
        else console.error(line);
      }
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
      format: '{bar} {value}/{total} articles | {rate} per second | {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { rate: '–' });
  void total.then((count) => count && bar.setTotal(count));
  return {
    update(value: number) {
      const rate = value / ((performance.now() - started) / 1000);
      bar.setTotal(Math.max(bar.getTotal(), value));
      bar.update(value, { rate: rate.toFixed(1) });
    },
    /** A line over the bar, which is drawn anew below it. */
    above: (line: string) => void process.stderr.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}
