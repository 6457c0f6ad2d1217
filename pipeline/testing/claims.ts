/** Comparable claims for tests: a Meta–Scale AI investment of 15 billion dollars, unless the test says otherwise. */
import fc from 'fast-check';
import type { Interval } from '../schema.js';
import type { ComparableClaim } from '../stages/links/comparable.js';
import type { ComparedQuantity } from '../stages/links/figures.js';

let made = 0;

/** A claim of its own document, unless `doc` is given. */
export function claimOf(more: Partial<ComparableClaim> = {}): ComparableClaim {
  made += 1;
  const doc = more.doc ?? `d${made}`;
  return {
    id: `${doc}#c${made}`,
    doc,
    start: 0,
    key: 'investment|investee=scale-ai|investor=meta',
    frame: 'investment',
    family: 'investment',
    aspect: 'event',
    roles: { investor: [entity('meta')], investee: [entity('scale-ai')] },
    quantity: null,
    days: null,
    headline: false,
    timed: false,
    published: null,
    polarity: '+',
    modality: 'asserted',
    stage: null,
    cues: [],
    parted: false,
    exceeded: false,
    earlier: false,
    replaced: false,
    replaces: [],
    round: null,
    metric: null,
    instance: null,
    decline: null,
    headship: null,
    sources: [],
    ...more,
  };
}

export const entity = (key: string) => ({ key, stems: [] });

/** Dollars in billions, with the given strict interval; loose is a tenth wider at closed ends. */
export function billions(op: ComparedQuantity['op'], value: number, strict: Interval): ComparedQuantity {
  return {
    kind: 'money',
    unit: 'USD',
    op,
    value: value * 1e9,
    strict: [strict[0] === null ? null : strict[0] * 1e9, strict[1] === null ? null : strict[1] * 1e9],
    loose: [
      strict[0] === null ? null : strict[0] * 0.9e9,
      strict[1] === null ? value * 1.1e9 : strict[1] * 1.1e9,
    ],
    counted: null,
  };
}

/** Claims as a crowd of articles makes them: few parties, round numbers, every modality and stage. */
export const anyClaim: fc.Arbitrary<ComparableClaim> = fc
  .record({
    doc: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    start: fc.nat(500),
    frame: fc.constantFrom('investment' as const, 'valuation' as const, 'stake' as const, 'penalty' as const),
    party: fc.constantFrom('meta', 'google'),
    quantity: fc.option(
      fc.record({
        value: fc.constantFrom(10, 14, 14.3, 15, 29),
        op: fc.constantFrom(
          'exact' as const,
          'approx' as const,
          'near_below' as const,
          'gt' as const,
          'lt' as const,
        ),
        unit: fc.constantFrom('USD', 'EUR'),
      }),
    ),
    year: fc.option(fc.integer({ min: 2020, max: 2025 })),
    published: fc.option(fc.integer({ min: 2020, max: 2025 })),
    polarity: fc.constantFrom('+' as const, '+' as const, '-' as const),
    modality: fc.constantFrom(
      'confirmed' as const,
      'asserted' as const,
      'reported' as const,
      'negotiated' as const,
      'planned' as const,
      'hypothetical' as const,
      'denied' as const,
    ),
    stage: fc.option(
      fc.constantFrom(
        'rumoured' as const,
        'negotiating' as const,
        'announced' as const,
        'completed' as const,
        'cancelled' as const,
      ),
    ),
    cues: fc.subarray(['prior', 'former', 'part', 'latest', 'considered'] as const, { maxLength: 1 }),
    instance: fc.constantFrom(null, null, 0, 1, 2),
  })
  .map(({ party, quantity, year, published, frame, ...more }) =>
    claimOf({
      ...more,
      frame,
      family: frame,
      aspect: frame === 'investment' || frame === 'penalty' ? 'event' : 'state',
      key: `${frame}|${party}`,
      roles:
        frame === 'investment'
          ? { investor: [entity(party)], investee: [entity('scale-ai')] }
          : frame === 'stake'
            ? { holder: [entity(party)], target: [entity('scale-ai')] }
            : { [frame === 'penalty' ? 'subject' : 'target']: [entity(party)] },
      quantity: quantity && {
        ...billions(quantity.op, quantity.value, strictOf(quantity.op, quantity.value)),
        unit: quantity.unit,
      },
      timed: year !== null,
      days: year === null ? null : yearDays(year),
      published: published === null ? null : yearDays(published),
    }),
  );

const strictOf = (op: ComparedQuantity['op'], x: number): Interval =>
  op === 'gt'
    ? [x, null]
    : op === 'lt'
      ? [0, x]
      : op === 'near_below'
        ? [0.9 * x, x]
        : op === 'approx'
          ? [0.93 * x, 1.07 * x]
          : [0.97 * x, 1.03 * x];

const yearDays = (year: number): readonly [number, number] => [
  Date.UTC(year, 0, 1) / 86_400_000,
  Date.UTC(year + 1, 0, 1) / 86_400_000,
];
