/** How a long run shows that it lives: a bar on a terminal, plain lines elsewhere; always on stderr. */
import cliProgress from 'cli-progress';
import type { BatchOptions } from '../../pipeline/run/batch.js';

type Done = Parameters<NonNullable<BatchOptions['onArticle']>>[0];

/** Shows the articles as they are done, and each failure as a line. */
export function startProgress(quiet: boolean): { article(done: Done): void; stop(): void } {
  const bar = !quiet && process.stderr.isTTY ? startBar() : null;
  let said = 0;
  const say = (line: string) => (bar ? bar.above(line) : console.error(line));
  return {
    article(done) {
      if (done.error) say(`${done.error.path ?? done.error.id ?? 'input'}: ${done.error.message}`);
      const all = done.articles + done.failed;
      bar?.update(all);
      if (!bar && !quiet && all >= said * 2 && all >= 100) {
        console.error(`${all} articles so far`);
        said = all;
      }
    },
    stop: () => bar?.stop(),
  };
}

/** The number of articles is not known before all are read, so the bar's end moves ahead of what is done. */
function startBar() {
  const started = performance.now();
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {value} articles | {rate}/s',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0, { rate: '–' });
  return {
    update(value: number) {
      const rate = value / ((performance.now() - started) / 1000);
      bar.setTotal(Math.max(bar.getTotal(), value));
      bar.update(value, { rate: rate.toFixed(1) });
    },
    above(line: string) {
      process.stderr.write(`\r\u001b[K${line}\n`);
    },
    stop: () => bar.stop(),
  };
}
