/** Who goes, who stays, and what is hashed: where two are alike but for one thing, in whatever order they stand. */
import { describe, expect, test } from 'vitest';
import { adjustRegistrationTerms } from './intervalAdjustment.ts';
import { computeLaunchNeuronToPrune, computeNeuronToPrune } from './neuronPruning.ts';
import { computePowSeal } from './powSeal.ts';
import { computeRootValidatorToReplace } from './rootPruning.ts';
import { computeValidatorPermits } from './validatorPermits.ts';

describe('computeNeuronToPrune', () => {
  const input = {
    block: 100_000n,
    immunityPeriodBlocks: 100n,
    minNonImmuneUids: 0,
    ownerUids: [],
    ownerHotkeyUid: undefined,
    immuneOwnerUidsLimit: 1,
  };
  const pruned = (...neurons: readonly (readonly [emission: bigint, registered: bigint])[]) =>
    computeNeuronToPrune({
      ...input,
      neurons: neurons.map(([emissionRao, registeredAtBlock]) => ({ emissionRao, registeredAtBlock })),
    });

  test('the lowest emission, first, in the middle and last', () => {
    expect(pruned([1n, 9n], [2n, 1n], [3n, 1n])).toBe(0);
    expect(pruned([2n, 1n], [1n, 9n], [3n, 1n])).toBe(1);
    expect(pruned([2n, 1n], [3n, 1n], [1n, 9n])).toBe(2);
  });

  test('of equals the oldest, of those the lowest uid', () => {
    expect(pruned([1n, 9n], [1n, 8n], [1n, 8n])).toBe(1);
    expect(pruned([1n, 8n], [1n, 9n], [1n, 9n])).toBe(0);
  });

  test('immune up to the block before the period is over', () => {
    expect(pruned([5n, 1n], [1n, 99_901n])).toBe(0);
    expect(pruned([5n, 1n], [1n, 99_900n])).toBe(1);
    // Registered in a later block than the one that is asked for: as young as can be.
    expect(pruned([5n, 1n], [1n, 100_001n])).toBe(0);
  });

  test('nobody is nobody', () => {
    expect(pruned()).toBeUndefined();
  });
});

describe('computeLaunchNeuronToPrune', () => {
  const pruned = (...neurons: readonly (readonly [score: number, registered: bigint, owned?: boolean])[]) =>
    computeLaunchNeuronToPrune({
      block: 10_000n,
      immunityPeriodBlocks: 100n,
      neurons: neurons.map(([pruningScoreU16, registeredAtBlock, ownedBySubnetOwner = false]) => ({
        pruningScoreU16,
        registeredAtBlock,
        ownedBySubnetOwner,
      })),
    });

  test('the lowest score, of equals the oldest, of those the first', () => {
    expect(pruned([1, 9n], [2, 1n])).toBe(0);
    expect(pruned([2, 1n], [1, 9n])).toBe(1);
    expect(pruned([1, 9n], [1, 8n])).toBe(1);
    expect(pruned([1, 8n], [1, 9n])).toBe(0);
    expect(pruned([1, 8n], [1, 8n])).toBe(0);
    expect(pruned([3, 8n], [2, 9n], [2, 1n], [4, 0n])).toBe(2);
  });

  test("the owner's stay", () => {
    expect(pruned([1, 8n, true], [9, 8n])).toBe(1);
  });
});

describe('computeRootValidatorToReplace', () => {
  const validator = (stakeRao: bigint, registeredAtBlock: bigint) => ({ stakeRao, registeredAtBlock });
  const replaced = (
    spec: number,
    newcomerRao: bigint,
    ...validators: readonly ReturnType<typeof validator>[]
  ) =>
    computeRootValidatorToReplace(
      { validators, newcomerRao, block: 1_000n, immunityPeriodBlocks: 100n },
      { spec },
    );

  test('up to 425 the lowest stake, if the newcomer has more', () => {
    const at = (newcomerRao: bigint, ...validators: readonly ReturnType<typeof validator>[]) =>
      replaced(425, newcomerRao, ...validators);
    expect(at(10n, validator(9n, 5n), validator(3n, 6n), validator(4n, 1n))).toBe(1);
    expect(at(10n, validator(3n, 5n), validator(9n, 1n), validator(4n, 1n))).toBe(0);
    expect(at(10n, validator(9n, 5n), validator(4n, 1n), validator(3n, 9n))).toBe(2);
    expect(at(10n, validator(3n, 5n), validator(3n, 1n))).toBe(0);
    expect(at(3n, validator(9n, 5n), validator(3n, 6n))).toBeUndefined();
    expect(at(4n, validator(9n, 5n), validator(3n, 6n))).toBe(1);
    expect(at(4n)).toBeUndefined();
  });

  test('as of 475 the lowest stake past immunity, of equals the oldest, of those the lower uid', () => {
    const at = (...validators: readonly ReturnType<typeof validator>[]) => replaced(475, 0n, ...validators);
    expect(at(validator(9n, 5n), validator(3n, 6n), validator(4n, 1n))).toBe(1);
    expect(at(validator(3n, 5n), validator(9n, 6n))).toBe(0);
    expect(at(validator(3n, 6n), validator(3n, 5n))).toBe(1);
    expect(at(validator(3n, 5n), validator(3n, 6n))).toBe(0);
    expect(at(validator(3n, 5n), validator(3n, 5n))).toBe(0);
    expect(at(validator(3n, 901n), validator(9n, 5n))).toBe(1);
    expect(at(validator(3n, 900n), validator(9n, 5n))).toBe(0);
    expect(at(validator(3n, 950n))).toBeUndefined();
  });
});

describe('computeValidatorPermits', () => {
  test('the highest stakes, wherever they stand; of equals the higher uid', () => {
    expect(computeValidatorPermits([1n, 5n, 3n, 4n], 2)).toEqual([false, true, false, true]);
    expect(computeValidatorPermits([5n, 5n, 5n, 1n], 2)).toEqual([false, true, true, false]);
    expect(computeValidatorPermits([9n, 1n, 1n, 9n], 3)).toEqual([true, false, true, true]);
    expect(computeValidatorPermits([1n, 2n], 2)).toEqual([true, true]);
  });
});

describe('adjustRegistrationTerms', () => {
  const base = {
    burnRao: 10n ** 9n,
    difficulty: 10n ** 9n,
    targetRegistrations: 2,
    adjustmentAlphaU64: 0n,
    minBurnRao: 9n * 10n ** 8n,
    maxBurnRao: 11n * 10n ** 8n,
    minDifficulty: 8n * 10n ** 8n,
    maxDifficulty: 12n * 10n ** 8n,
  };
  const moved = (registrations: number, burnRegistrations: number, powRegistrations: number) => {
    const after = adjustRegistrationTerms({ ...base, registrations, burnRegistrations, powRegistrations });
    return [after.burnRao, after.difficulty];
  };

  test('within their bounds', () => {
    expect(moved(60, 30, 30)).toEqual([11n * 10n ** 8n, 12n * 10n ** 8n]);
    expect(moved(0, 0, 0)).toEqual([9n * 10n ** 8n, 8n * 10n ** 8n]);
    expect(moved(2, 1, 1)).toEqual([10n ** 9n, 10n ** 9n]);
  });
});

describe('what a proof of work hashes', () => {
  test('a fixed text, netuid, block, hotkey, coldkey and nonce, little endian', () => {
    const seen: Uint8Array[] = [];
    const sha256 = (bytes: Uint8Array) => {
      seen.push(bytes.slice());
      return new Uint8Array(32).fill(7);
    };
    const keccak256 = (bytes: Uint8Array) => {
      seen.push(bytes.slice());
      return new Uint8Array(32).fill(8);
    };
    const key = (fill: number) => new Uint8Array(32).fill(fill);
    const work = { netuid: 0x01_02, blockHash: key(3), hotkey: key(4), coldkey: key(5), nonce: 0x06_07n };
    expect(computePowSeal(work, { sha256, keccak256 })).toEqual(key(8));
    const [bytes] = seen;
    expect([...bytes!.slice(25)]).toEqual([2, 1, ...key(3), ...key(4), ...key(5), 7, 6, 0, 0, 0, 0, 0, 0]);
    expect(seen.at(-1)).toEqual(key(7));
  });
});
