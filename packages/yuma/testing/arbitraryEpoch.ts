import fc from 'fast-check';
import type { EpochShape, Fill, NewerShape, Order, Previous, Stakes, Values } from './EpochShape.ts';

/** How large the drawn subnets are: mostly small, or now and then as large as subnets get. */
export interface ArbitraryEpochOptions {
  /** Largest number of uids, drawn rarely. */
  readonly maxUids: number;
}

/** Shapes of epochs, aimed at 1.0 values, single holders, ties, dust, extremes, zero consensus, unsorted rows. */
export function arbitraryEpoch({ maxUids }: ArbitraryEpochOptions): fc.Arbitrary<EpochShape> {
  const values: fc.Arbitrary<Values> = fc.constantFrom(
    'column',
    'random',
    'max',
    'dust',
    'ties',
    'zero',
    'edges',
  );
  const fill: fc.Arbitrary<Fill> = fc.constantFrom(
    'columns',
    'columns',
    'full',
    'full',
    'cells',
    'single',
    'empty',
  );
  const order: fc.Arbitrary<Order> = fc.constantFrom('sorted', 'sorted', 'shuffled', 'duplicates', 'stale');
  const stakes: fc.Arbitrary<Stakes> = fc.constantFrom(
    'random',
    'random',
    'random',
    'equal',
    'single',
    'dust',
    'near',
    'fractions',
    'huge',
    'zero',
  );
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 0x7fffffff }),
      n: uidCount(maxUids),
      validatorPart: fc.integer({ min: 25, max: 100 }),
      yuma3: fc.boolean(),
      liquidAlpha: fc.boolean(),
      commitReveal: fc.nat(3).map((x) => x === 3),
      stakes,
      blocks: fc.constantFrom('fresh', 'fresh', 'fresh', 'fresh', 'mixed', 'mixed', 'stale', 'edges'),
      weightFill: fill,
      weightValues: values,
      weightOrder: order,
      bondFill: fill,
      bondValues: values,
      bondOrder: order,
      malformed: fc.nat(7).map((x) => x === 7),
      newer: newerShape,
    })
    .map(({ validatorPart, ...shape }) => ({ ...shape, validators: validatorCount(shape.n, validatorPart) }));
}

const newerShape: fc.Arbitrary<NewerShape> = fc
  .record({
    spec: fc.constantFrom(475, 475, 475, 446, 425, 300),
    consensusMode: fc.constantFrom(undefined, 'auto', 'previous', 'previous', 'current'),
    previous: fc.constantFrom<Previous>(
      'stored',
      'stored',
      'stored',
      'other length',
      'zero',
      'none',
      'left out',
    ),
    lastYumaStep: fc.boolean(),
    isNull: fc.nat(4).map((x) => x === 4),
  })
  .map((shape) => ({ ...shape, isNull: shape.isNull && shape.spec === 475 }));

function uidCount(maxUids: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 600, arbitrary: fc.nat(2) },
    { weight: 5400, arbitrary: fc.integer({ min: 3, max: 8 }) },
    { weight: 3000, arbitrary: fc.integer({ min: 9, max: 24 }) },
    { weight: 400, arbitrary: fc.integer({ min: 25, max: 70 }) },
    { weight: 40, arbitrary: fc.integer({ min: 71, max: Math.max(71, Math.min(256, maxUids)) }) },
    ...(maxUids > 256 ? [{ weight: 1, arbitrary: fc.integer({ min: 257, max: maxUids }) }] : []),
  );
}

/** Large subnets have few validators, as real ones do. */
function validatorCount(n: number, part: number): number {
  return Math.min(Math.ceil((n * part) / 100), n > 256 ? 64 : n);
}
