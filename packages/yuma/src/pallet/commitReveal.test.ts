import { describe, expect, test } from 'vitest';
import { namedEngines } from '../../testing/engines.ts';
import { afterBlocks, palletSubnet, runEpoch, setWeights } from '../../testing/palletSubnet.ts';

const NO_COMMIT = (1n << 64n) - 1n;

// Uids that change hands while a commit is pending, as in the pallet's tests (`pallets/subtensor/src/tests/epoch.rs`).
describe.each(await namedEngines())('commit-reveal on %s', (_, engine) => {
  // Validator 0 with a commit of block 20, old uid 1, uids 2 and 3 registered after the commit, weights in block 30.
  const subnet = () => {
    const { subnet } = runEpoch(engine, palletSubnet([10_000n, 0n, 0n, 0n]));
    const registered = { ...subnet, blockAtRegistration: BigUint64Array.of(0n, 5n, 21n, 22n) };
    return {
      ...setWeights(afterBlocks(registered, 30n), 0, [1, 2, 3], [21_845, 21_845, 21_845]),
      commitBlocks: BigUint64Array.of(20n, NO_COMMIT, NO_COMMIT, NO_COMMIT),
    };
  };

  test('on: uids registered after the commit inherit nothing', () => {
    const { output } = runEpoch(engine, { ...subnet(), commitReveal: true });
    expect([...output.incentive]).toEqual([0, 65_535, 0, 0]);
  });

  test('off: they take their part', () => {
    const { output } = runEpoch(engine, subnet());
    expect([...output.incentive]).toEqual([0, 21_844, 21_844, 21_844]);
  });

  test('on, but nothing pending: they take their part', () => {
    const { output } = runEpoch(engine, {
      ...subnet(),
      commitReveal: true,
      commitBlocks: new BigUint64Array(0),
    });
    expect([...output.incentive]).toEqual([0, 21_844, 21_844, 21_844]);
  });
});
