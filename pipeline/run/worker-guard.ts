/** A thread of a worker that ends it when the run is gone: a worker that is stuck in a stage cannot see that itself. */
const run = process.ppid;
const EVERY = 1000;

setInterval(() => {
  if (isGone()) process.kill(process.pid, 'SIGKILL');
}, EVERY);

function isGone(): boolean {
  if (process.ppid !== run) return true;
  try {
    process.kill(run, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
