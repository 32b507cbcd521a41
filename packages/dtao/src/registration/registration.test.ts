import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustRegistrationTerms } from './intervalAdjustment.ts';
import { computeBurnDecayFactor, decayBurn, raiseBurn } from './neuronBurn.ts';
import { computeLaunchNeuronToPrune, computeNeuronToPrune } from './neuronPruning.ts';
import { computeValidatorPermits } from './validatorPermits.ts';

const LIMITS = { minBurnRao: 500_000n, maxBurnRao: 100_000_000_000n };

describe('adjustRegistrationTerms', () => {
  const base = {
    burnRao: 10n ** 9n,
    difficulty: 10n ** 9n,
    targetRegistrations: 2,
    adjustmentAlphaU64: 0n,
    minBurnRao: 1n,
    maxBurnRao: 10n ** 12n,
    minDifficulty: 1n,
    maxDifficulty: 10n ** 12n,
  };
  const moved = (registrations: number, burnRegistrations: number, powRegistrations: number) => {
    const after = adjustRegistrationTerms({ ...base, registrations, burnRegistrations, powRegistrations });
    return [after.burnRao - base.burnRao, after.difficulty - base.difficulty].map((d) =>
      d > 0n ? '+' : d < 0n ? '-' : '0',
    );
  };

  test('the six cases: what is used too much gets dearer, what is not used gets cheaper', () => {
    expect(moved(6, 1, 5)).toEqual(['0', '+']);
    expect(moved(6, 5, 1)).toEqual(['+', '0']);
    expect(moved(6, 3, 3)).toEqual(['+', '+']);
    expect(moved(1, 0, 1)).toEqual(['-', '0']);
    expect(moved(1, 1, 0)).toEqual(['0', '-']);
    expect(moved(0, 0, 0)).toEqual(['-', '-']);
  });
});

describe('neuron burn', () => {
  test('half-life: 360 steps leave at most half', () => {
    const factor = computeBurnDecayFactor(360);
    let burn = 10n ** 11n;
    for (let i = 0; i < 360; i++) burn = decayBurn(burn, factor, LIMITS);
    expect(burn <= 5n * 10n ** 10n && burn > 499n * 10n ** 8n).toBe(true);
  });

  test('half-life 0: the price stays', () => {
    expect(decayBurn(10n ** 9n, computeBurnDecayFactor(0), LIMITS)).toBe(10n ** 9n);
  });

  test('property: limits hold', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 1n << 66n), (burn, factor) => {
        for (const after of [raiseBurn(burn, factor, LIMITS), decayBurn(burn, 1n << 31n, LIMITS)])
          expect(after >= LIMITS.minBurnRao && after <= LIMITS.maxBurnRao).toBe(true);
      }),
    );
  });
});

describe('pruning', () => {
  const neuron = (emissionRao: bigint, registeredAtBlock: bigint) => ({ emissionRao, registeredAtBlock });
  const input = {
    neurons: [neuron(5n, 1n), neuron(0n, 99_000n), neuron(1n, 2n), neuron(1n, 1n)],
    block: 100_000n,
    immunityPeriodBlocks: 4_096n,
    minNonImmuneUids: 0,
    ownerUids: [],
    ownerHotkeyUid: undefined,
    immuneOwnerUidsLimit: 1,
  };

  test('the poorest past immunity, the oldest of equals', () => {
    expect(computeNeuronToPrune(input)).toBe(3);
  });

  test('too few past immunity: an immune one', () => {
    expect(computeNeuronToPrune({ ...input, minNonImmuneUids: 3 })).toBe(1);
  });

  test('the owner hotkey is never pruned', () => {
    expect(computeNeuronToPrune({ ...input, ownerHotkeyUid: 3 })).toBe(2);
    expect(computeNeuronToPrune({ ...input, neurons: [neuron(0n, 0n)], ownerHotkeyUid: 0 })).toBeUndefined();
  });

  test('launch: immune only when nobody else is left', () => {
    const launch = (pruningScoreU16: number, registeredAtBlock: bigint) => ({
      pruningScoreU16,
      registeredAtBlock,
      ownedBySubnetOwner: false,
    });
    const at = { block: 10_000n, immunityPeriodBlocks: 4_096n };
    expect(
      computeLaunchNeuronToPrune({ ...at, neurons: [launch(0, 9_000n), launch(9, 5n), launch(9, 4n)] }),
    ).toBe(2);
    expect(computeLaunchNeuronToPrune({ ...at, neurons: [launch(3, 9_000n), launch(2, 9_001n)] })).toBe(1);
  });
});

describe('computeValidatorPermits', () => {
  test('property: k permits, or everybody with stake', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(0n, 5n), { maxLength: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (stake, k) => {
          const staked = stake.filter((x) => x > 0n).length;
          expect(computeValidatorPermits(stake, k).filter(Boolean).length).toBe(Math.min(k, staked));
        },
      ),
    );
  });

  test('equals: the higher uid wins', () => {
    expect(computeValidatorPermits([7n, 7n, 7n], 1)).toEqual([false, false, true]);
  });
});
