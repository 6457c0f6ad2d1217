/** The address of the queue: checked, shown without its password, connected to. */
import { Redis } from 'ioredis';
import { RecoupeError, UsageError } from '../errors.js';

/** Where a queue is. */
export interface QueueAddress {
  readonly url: URL;
  /** For people: without user and password. */
  readonly shown: string;
}

/** Where the password comes from when the address has none. */
const PASSWORD = 'RECOUPE_QUEUE_PASSWORD';
const CONNECT_MS = 5000;
/** How long a connection that is lost is tried again, once a second. */
const PATIENCE = 300;

/** Reads `redis://host:6379/0`, or `rediss://` for TLS; throws a UsageError that does not repeat a password. */
export function queueAddress(value: string): QueueAddress {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '' || !/^\/?\d*$/.test(url.pathname))
    throw new UsageError(
      '--queue takes an address such as redis://host:6379, with TLS rediss://host:6379, and nothing else.',
    );
  if (url.password === '' && process.env[PASSWORD]) url.password = encodeURIComponent(process.env[PASSWORD]);
  return { url, shown: `${url.protocol}//${url.host}${url.pathname.replace(/^\/$/, '')}` };
}

/**
 * Connects; rejects with `no-queue` when nobody answers. A connection that is lost later is tried again for five
 * minutes, in which commands wait; `say` is told when it goes and comes, `onEnd` when the time is over.
 */
export async function connect(
  { url, shown }: QueueAddress,
  say: (sentence: string) => void,
  onEnd: (error: RecoupeError) => void,
): Promise<Redis> {
  let isReady = false;
  let isAway = false;
  let last: Error | undefined;
  const client = new Redis(url.href, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isReady && times <= PATIENCE ? Math.min(times * 100, 1000) : null),
  });
  client.on('error', (error) => {
    last = error;
  });
  await client.connect().catch(() => {
    client.disconnect();
    throw unreachable(shown, last);
  });
  // a wrong password is only told by the first command
  await client.ping().catch((error: Error) => {
    client.disconnect();
    throw unreachable(shown, error);
  });
  isReady = true;
  client.on('reconnecting', () => {
    if (!isAway) say(`The queue at ${shown} is away; trying again …`);
    isAway = true;
  });
  client.on('ready', () => {
    if (isAway) say(`The queue at ${shown} is back.`);
    isAway = false;
  });
  client.on('end', () => onEnd(unreachable(shown, last)));
  return client;
}

function unreachable(shown: string, error: Error | undefined): RecoupeError {
  const { code, message = 'it does not answer' } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const why =
    code === 'ECONNREFUSED'
      ? 'nothing listens there; start Redis or Valkey, or correct the port'
      : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
        ? 'there is no machine of that name'
        : /WRONGPASS|invalid (?:username-)?password/i.test(message)
          ? 'it refuses the user or the password'
          : /NOAUTH/.test(message)
            ? `it asks for a password; put it into ${PASSWORD}`
            : /timed?[ -]?out/i.test(message)
              ? 'it does not answer in time'
              : message;
  return new RecoupeError('no-queue', `Cannot use the queue at ${shown}: ${why}.`, { cause: error });
}
