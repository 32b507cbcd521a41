import { describe, expect, test } from 'vitest';
import type { EpochInput } from '../../src/index.ts';
import { namedEngines } from '../../testing/engines.ts';
import { afterBlocks, palletSubnet, runEpoch, setWeights } from '../../testing/palletSubnet.ts';

const SIZES = [
  [2, 1],
  [4, 2],
  [8, 4],
] as const;

// Permits and owner, as in the pallet's tests (`pallets/subtensor/src/tests/epoch.rs`).
describe.each(await namedEngines())('permits on %s', (_, engine) => {
  const permitsOf = (input: EpochInput) => [...runEpoch(engine, input).output.newValidatorPermits];

  describe.each(SIZES)('%i uids, %i permits', (n, permits) => {
    const minStakeRao = BigInt(permits);
    const uids = Array.from({ length: n }, (_, uid) => uid);
    const parameters = { tempo: 65_534, maxAllowedValidators: permits, minStakeRao };

    test('in blocks or interleaved: the largest stakes above the threshold', () => {
      for (const isValidator of [
        (uid: number) => uid < permits,
        (uid: number) => uid % Math.floor(n / permits) === 0,
      ]) {
        const stake = uids.map((uid) => BigInt(isValidator(uid) ? uid + n : uid));
        const expected = uids.map((uid) => Number(isValidator(uid)));
        expect(permitsOf(palletSubnet(stake, parameters))).toEqual(expected);

        const raised = stake.map((rao, uid) => (isValidator(uid) ? rao : rao + 2n * BigInt(n)));
        expect(permitsOf(palletSubnet(raised, parameters))).toEqual(expected.map((permit) => 1 - permit));
      }
    });

    test('a stake below the threshold: a permit only where the threshold is met', () => {
      const stake = uids.map((uid) => (uid < permits ? 1n : 0n));
      const expected = uids.map((uid) => Number(uid < permits && permits === 1));
      expect(permitsOf(palletSubnet(stake, parameters))).toEqual(expected);
    });
  });

  test('ties: the lower uid loses', () => {
    expect(permitsOf(palletSubnet([5n, 5n, 5n], { maxAllowedValidators: 1 }))).toEqual([0, 0, 1]);
  });

  test('the owner holds a permit and may weigh itself', () => {
    const subnet = afterBlocks(
      { ...palletSubnet([5_000_000_000_000n, 0n], { ownerUid: 0 }), validatorPermits: Uint8Array.of(1, 0) },
      2n,
    );
    const { output } = runEpoch(engine, setWeights(subnet, 0, [0, 1], [32_767, 32_767]));
    expect(output.serverEmissionRao[0]).toBeGreaterThan(0n);
    expect(output.serverEmissionRao[0]).toBe(output.serverEmissionRao[1]);
    const { output: withoutOwner } = runEpoch(engine, {
      ...setWeights(subnet, 0, [0, 1], [32_767, 32_767]),
      ownerUid: null,
    });
    expect(withoutOwner.serverEmissionRao[0]).toBe(0n);
  });

  test('the owner keeps a stake below the threshold and a permit beyond the limit', () => {
    const subnet = palletSubnet([1n, 100n], { ownerUid: 0, minStakeRao: 50n, maxAllowedValidators: 1 });
    const { output } = runEpoch(engine, subnet);
    expect(output.stakeWeight[0]).toBeGreaterThan(0);
    expect([...output.newValidatorPermits]).toEqual([1, 1]);
  });
});
