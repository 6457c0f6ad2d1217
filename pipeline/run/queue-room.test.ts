import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY, isFull, MOST, startRoom } from './queue-room.js';

const MB = 1024 * 1024;
const bytes = fc.integer({ min: ENTRY, max: 2 * MB });
/** What may happen to a room, in any order. */
const step = fc.oneof(
  fc.record({ take: bytes }),
  fc.record({ give: fc.nat() }),
  fc.record({ used: fc.integer({ min: 0, max: 80 * MB }), limit: fc.integer({ min: 0, max: 80 * MB }) }),
);

describe('the room of a run in Redis', () => {
  it('is never taken beyond its limit, but for the one that comes into an empty room', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const room = startRoom();
        const taken: number[] = [];
        let limit = MOST;
        for (const one of steps) {
          if ('take' in one) {
            const held = room.held;
            const isIn = room.take(one.take);
            expect(isIn).toBe(held === 0 || held + one.take <= limit);
            if (isIn) taken.push(one.take);
          } else if ('give' in one) {
            if (taken.length > 0) room.give(taken.splice(one.give % taken.length, 1)[0]!);
          } else {
            room.measure(one);
            // what is free, and what was ours, divided by four
            limit = Math.min(MOST, Math.max(0, (one.limit - one.used + room.held) / 4));
            expect(room.left).toBe(Math.max(0, one.limit - one.used));
          }
          expect(room.held).toBe(taken.reduce((sum, one) => sum + one, 0));
          expect(room.excess).toBe(Math.max(0, room.held - limit));
        }
      }),
    );
  });

  it('is the same where Redis has no limit of its own, however much it holds', () => {
    const room = startRoom();
    room.measure({ used: 1e12, limit: null });
    expect(room.left).toBe(Number.POSITIVE_INFINITY);
    let entries = 0;
    while (room.take(256 * 1024 + ENTRY)) entries += 1;
    expect(entries).toBe(63);
    expect(room.held).toBeLessThanOrEqual(MOST);
  });

  it('has an end with several runs: what they take together stays below what is free', () => {
    fc.assert(
      fc.property(
        fc.array(bytes, { minLength: 50, maxLength: 400 }),
        fc.integer({ min: 2, max: 8 }),
        (wanted, runs) => {
          const rooms = Array.from({ length: runs }, startRoom);
          const limit = 64 * MB;
          const used = () => rooms.reduce((sum, { held }) => sum + held, MB);
          for (const [at, one] of wanted.entries()) {
            const room = rooms[at % runs]!;
            room.measure({ used: used(), limit });
            room.take(one);
          }
          expect(used()).toBeLessThan(limit);
        },
      ),
    );
  });
});

describe('a full Redis', () => {
  it.each([
    [true, new Error("OOM command not allowed when used memory > 'maxmemory'.")],
    [
      true,
      new Error("ReplyError: OOM command not allowed when used memory > 'maxmemory'. script: 1b2, on line 9"),
    ],
    [true, Object.assign(new Error('EXECABORT'), { previousErrors: [new Error('OOM command not allowed')] })],
    [false, new Error('EXECABORT')],
    [false, new Error('WRONGTYPE')],
    [false, new Error('The articles ZOOM and BOOM')],
    [false, undefined],
  ])('is told from what else may be wrong: %s', (is, error) => expect(isFull(error)).toBe(is));
});
