/** A real Redis for tests, on a free port of this machine; nothing where none is installed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { connect, type QueueAddress, queueAddress } from '../run/queue-address.js';

/** True where no `redis-server` is; with QUEUE_TESTS=required it is not asked, and its tests fail. */
export const noRedis = process.env.QUEUE_TESTS !== 'required' && !isInstalled();
if (noRedis)
  console.warn(
    'No redis-server was found: runs on several machines are not tested (apt-get install redis-server).',
  );

export interface RedisServer {
  /** With the password, where there is one. */
  readonly address: QueueAddress;
  /** Its process. */
  pid(): number;
  /** Starts it again on the same port, with what it had written down. */
  start(): Promise<void>;
  /** As a machine that loses its power. */
  kill(): Promise<void>;
}

/** Starts a Redis that keeps its files in `folder`; `flags` are those of redis-server. */
export async function startRedis(
  folder: string,
  password: string | null,
  flags: readonly string[] = [],
): Promise<RedisServer> {
  const port = await freePort();
  const address = queueAddress(`redis://${password === null ? '' : `:${password}@`}127.0.0.1:${port}`);
  const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const guarded = password === null ? [] : ['--requirepass', password];
  let server: ChildProcess;
  const start = async () => {
    server = spawn('redis-server', [...fixed, ...guarded, ...flags], { stdio: 'ignore' });
    for (let tries = 0; !(await answers(address)); tries += 1) {
      if (tries > 600) throw new Error('redis-server does not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await start();
  return {
    address,
    pid: () => server.pid!,
    start,
    kill: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill('SIGKILL');
      }),
  };
}

/** Connects for a test; `close` ends it. */
export async function redisClient(address: QueueAddress) {
  const client = await connect(
    address,
    () => undefined,
    () => undefined,
  );
  return {
    client,
    close() {
      client.removeAllListeners('end');
      client.disconnect();
    },
  };
}

async function answers(address: QueueAddress): Promise<boolean> {
  const found = await redisClient(address).catch(() => null);
  found?.close();
  return found !== null;
}

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
