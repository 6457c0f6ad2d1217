import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOf } from './ids.js';

it('says the letter and the two offsets', () => {
  expect(idOf('q', 0, 7)).toBe('q0-7');
  expect(idOf('t', 120, 1024)).toBe('t120-1024');
  const offset = fc.integer({ min: 0, max: 2 ** 31 });
  fc.assert(
    fc.property(fc.constantFrom('q', 't'), offset, offset, (letter, start, end) => {
      expect(idOf(letter, start, end)).toBe(`${letter}${start}-${end}`);
    }),
  );
});
