/** A worker of the queue that dies of articles with the word POISON: node suicidal-worker.mjs <dist> <address>. */
const [dist, address] = process.argv.slice(2);
const load = (file) => import(new URL(`pipeline/run/${file}.js`, dist));
const { queueAddress } = await load('queue-address');
const { startQueueWorker } = await load('queue-worker');
const { programVersion } = await load('version');
const { processArticle, stagesFor } = await load('process');
const { locales } = await import(new URL('pipeline/locales/index.js', dist));

await startQueueWorker({
  address: queueAddress(address),
  identity: { version: await programVersion(), model: null },
  concurrency: 1,
  lostAfter: 600,
  say: () => undefined,
  start: async () => ({
    close: () => undefined,
    process: async (article, only) => {
      if (article.text.includes('POISON')) process.kill(process.pid, 'SIGKILL');
      return processArticle(article, { locales, tagger: null }, stagesFor(only ?? undefined));
    },
  }),
});
