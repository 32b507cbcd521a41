import { MAINNET_SPEC } from '@taokit/types';
import fc from 'fast-check';
import type { Moment, Playground, PlaygroundParameters } from '../src/playground/model/Playground.ts';
import { DEFAULT_PARAMETERS } from '../src/playground/model/parameters.ts';

const u64 = fc.bigInt(0n, (1n << 64n) - 1n);
const u16 = fc.integer({ min: 0, max: 65_535 });
const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
);

const parameters: fc.Arbitrary<PlaygroundParameters> = fc
  .record(
    {
      kappa: u16,
      bondsMovingAverage: fc.bigInt(0n, 1_000_000n),
      bondsPenalty: u16,
      alphaLow: u16,
      alphaHigh: u16,
      alphaSigmoidSteepness: fc.integer({ min: -32_768, max: 32_767 }),
      consensusMode: fc.constantFrom('auto', 'current', 'previous'),
      commitReveal: fc.boolean(),
      revealPeriodEpochs: fc.integer({ min: 1, max: 100 }),
      tempo: fc.integer({ min: 1, max: 65_535 }),
      activityCutoff: u64,
      maxAllowedValidators: u16,
      minStakeRao: u64,
      emissionRao: u64,
    } as const,
    { requiredKeys: [] },
  )
  .map((some) => ({ ...DEFAULT_PARAMETERS, ...some }) as PlaygroundParameters);

/** Any playground that can be made by hand. */
export const arbitraryPlayground: fc.Arbitrary<Playground> = fc
  .record({
    validators: fc.integer({ min: 1, max: 5 }),
    miners: fc.integer({ min: 1, max: 5 }),
    epochs: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ validators, miners, epochs }) =>
    fc.record({
      title: fc.string({ maxLength: 80, unit: 'binary' }).filter((title) => title.length <= 80),
      validators: fc.constant(Array.from({ length: validators }, (_, i) => `validator ${i}`)),
      miners: fc.constant(Array.from({ length: miners }, (_, i) => `Bergmann-${i} é`)),
      epochs: fc.constant(epochs),
      moments: momentsOf(validators, miners, epochs),
      parameters,
      spec: fc.constantFrom(MAINNET_SPEC, 446, 425),
    }),
  );

function momentsOf(validators: number, miners: number, epochs: number): fc.Arbitrary<Moment[]> {
  const row = fc.array(weight, { minLength: miners, maxLength: miners });
  const places = Array.from({ length: validators }, (_, i) => String(i));
  const all = <T>(value: fc.Arbitrary<T>) => fc.record(Object.fromEntries(places.map((i) => [i, value])));
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...places), value, { noNullPrototype: true });
  const endBonds = fc.uniqueArray(fc.integer({ min: 0, max: miners - 1 }), { maxLength: miners });
  const first = fc.record({ epoch: fc.constant(0), rows: all(row), stakes: all(u64), endBonds });
  const later = fc
    .uniqueArray(fc.integer({ min: 1, max: Math.max(1, epochs - 1) }), { maxLength: epochs - 1 })
    .chain((found) =>
      fc.tuple(
        ...found
          .sort((a, b) => a - b)
          .map((epoch) =>
            fc.record({ epoch: fc.constant(epoch), rows: some(row), stakes: some(u64), endBonds }),
          ),
      ),
    );
  return fc.tuple(first, later).map(([one, others]) => [one, ...(others as Moment[])]);
}
