import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPendingEmission,
  computeJointValidatorAlpha,
  computeMinerBurned,
  drainPending,
  isRootSellOn,
  NO_PENDING_EMISSION,
} from './pendingEmission.ts';

const rao = fc.bigInt(0n, 10n ** 15n);
const split = fc.record({ ownerRao: rao, rootRao: rao, serverRao: rao, validatorRao: rao });

describe('addPendingEmission', () => {
  test('property: nothing is lost between pending and recycled', () => {
    fc.assert(
      fc.property(split, split, fc.boolean(), (before, added, keeps) => {
        const { pending, recycledRao } = addPendingEmission(before, added, keeps);
        const sum = (of: typeof before) => Object.values(of).reduce((total, part) => total + part, 0n);
        expect(sum(pending) + recycledRao).toBe(sum(before) + sum(added));
      }),
    );
  });
});

describe('drainPending', () => {
  test('no incentive: validators get the miners part', () => {
    const pending = { ...NO_PENDING_EMISSION, serverRao: 5n, validatorRao: 7n, rootRao: 2n };
    expect(drainPending(pending, 0n)).toEqual({
      emissionRao: 14n,
      validatorRao: 12n,
      rootRao: 2n,
      ownerRao: 0n,
    });
    expect(drainPending(pending, 1n).validatorRao).toBe(7n);
  });
});

describe('computeJointValidatorAlpha', () => {
  test('half of all less root, everything without incentive, never negative', () => {
    expect(computeJointValidatorAlpha(90n, 11n, 1n)).toBe(39n);
    expect(computeJointValidatorAlpha(90n, 11n, 0n)).toBe(90n);
    expect(computeJointValidatorAlpha(1n, 11n, 1n)).toBe(0n);
  });
});

describe('isRootSellOn', () => {
  test('a sum of exactly 1 is not enough', () => {
    expect(isRootSellOn([1n << 31n, 1n << 31n])).toBe(false);
    expect(isRootSellOn([1n << 31n, (1n << 31n) + 1n])).toBe(true);
  });
});

describe('computeMinerBurned', () => {
  test('a part of the incentive, 0 without any', () => {
    expect(computeMinerBurned(1n, 2n)).toBe(1n << 31n);
    expect(computeMinerBurned(0n, 0n)).toBe(0n);
  });
});
