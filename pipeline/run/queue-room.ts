/**
 * How much of Redis one run takes for articles that wait for a worker. The bound holds however many articles there
 * are, however large; where Redis has a limit of its own, far less than what is free is taken, for results and what
 * is on its way need room too, and a Redis that is full hands out no work at all.
 */
import type { Redis } from 'ioredis';

/** Bytes of articles of one run in Redis at most. */
export const MOST = 16 * 1024 * 1024;
/** Bytes that an entry of the queue takes besides its article. */
export const ENTRY = 2048;
/** Of what is free in Redis, the part for articles that wait. */
const SHARE = 1 / 4;

/** What Redis says of its memory, in bytes. */
export interface Memory {
  readonly used: number;
  /** Null where nobody has set one. */
  readonly limit: number | null;
}

/** How much of Redis the articles of a run take, and may take. */
export interface Room {
  /** Bytes that are taken. */
  readonly held: number;
  /** Bytes that are taken beyond the limit, since it fell. */
  readonly excess: number;
  /** Takes so many bytes; false where there is no room for them. What comes into an empty room is let in always. */
  take(bytes: number): boolean;
  /** Bytes that are free in Redis, as it was measured last. */
  readonly left: number;
  /** Gives back what was taken. */
  give(bytes: number): void;
  /** Sets the limit by what is free now. */
  measure(memory: Memory): void;
}

/** An empty room, without a limit until Redis is measured. */
export function startRoom(): Room {
  let held = 0;
  let limit = MOST;
  let left = Number.POSITIVE_INFINITY;
  return {
    get held() {
      return held;
    },
    get excess() {
      return Math.max(0, held - limit);
    },
    get left() {
      return left;
    },
    take(bytes) {
      if (held > 0 && held + bytes > limit) return false;
      held += bytes;
      return true;
    },
    give(bytes) {
      held -= bytes;
    },
    measure(memory) {
      const free = memory.limit === null ? Number.POSITIVE_INFINITY : memory.limit - memory.used;
      left = Math.max(0, free);
      limit = Math.min(MOST, Math.max(0, (free + held) * SHARE));
    },
  };
}

/** The memory that Redis has in use, and may use. */
export async function memoryOf(client: Redis): Promise<Memory> {
  const said = await client.info('memory');
  const field = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(said)?.[1] ?? 0);
  return { used: field('used_memory'), limit: field('maxmemory') || null };
}

/** Redis has reached its own limit, and refuses what would take more. */
export function isFull(error: unknown): boolean {
  const { previousErrors = [] } = (error ?? {}) as { readonly previousErrors?: readonly unknown[] };
  return [error, ...previousErrors].some((one) => /\bOOM\b/.test(String(one)));
}
