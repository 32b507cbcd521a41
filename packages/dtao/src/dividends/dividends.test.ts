import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributeDividends, distributeLaunchDividends } from './dividendDistribution.ts';
import { splitHotkeyTake } from './hotkeyTake.ts';
import {
  computeSelfContribution,
  splitLaunchParentDividends,
  splitParentDividends,
} from './parentDividends.ts';
import { addRootDividend, addRootStake, computeRootClaim, computeRootOwed } from './rootClaim.ts';
import { computeStakeWeight } from './stakeWeight.ts';

const TAO_WEIGHT = 773_094_113n;
const rao = fc.bigInt(0n, 10n ** 15n);
const hotkeys = fc.array(
  fc.record({ dividendBits: fc.bigInt(0n, 1n << 70n), alphaStakeRao: rao, rootStakeRao: rao }),
  { minLength: 1, maxLength: 12 },
);

describe('distributeDividends', () => {
  test('property: never pays more than the pot', () => {
    fc.assert(
      fc.property(hotkeys, rao, rao, (given, validatorRao, rootRao) => {
        const parts = distributeDividends({ validatorRao, rootRao }, given, TAO_WEIGHT);
        const alpha = parts.reduce((sum, { alphaBits }) => sum + alphaBits, 0n);
        const root = parts.reduce((sum, { rootBits }) => sum + rootBits, 0n);
        expect(alpha).toBeLessThanOrEqual(validatorRao << 32n);
        expect(root).toBeLessThanOrEqual(rootRao << 32n);
      }),
    );
  });
});

describe('distributeLaunchDividends', () => {
  test('up to spec 239 the alpha dividend keeps the part of root', () => {
    const given = [{ dividendBits: 100n << 32n, alphaStakeRao: 0n, rootStakeRao: 1_000n }];
    expect(distributeLaunchDividends(7n, given, TAO_WEIGHT, true)[0]?.alphaBits).toBe(100n << 32n);
    expect(distributeLaunchDividends(7n, given, TAO_WEIGHT, false)[0]?.alphaBits).toBe(0n);
  });
});

describe('splitHotkeyTake', () => {
  test('property: take and rest add up, less 1 rao at most', () => {
    fc.assert(
      fc.property(rao, fc.integer({ min: 0, max: 65_535 }), (dividend, take) => {
        const { takeRao, stakersRao } = splitHotkeyTake(dividend << 32n, take);
        const lost = dividend - takeRao - stakersRao;
        expect(lost === 0n || lost === 1n).toBe(true);
      }),
    );
  });
});

const child = {
  alphaRao: 10n ** 12n,
  rootTaoRao: 10n ** 12n,
  childProportionsU64: [],
  childkeyTakeU16: 11_796,
};
const parents = fc.array(
  fc.record({
    alphaRao: rao,
    rootTaoRao: rao,
    proportionU64: fc.bigInt(0n, (1n << 64n) - 1n),
    sameOwner: fc.boolean(),
  }),
  { maxLength: 5 },
);

describe('splitParentDividends', () => {
  test('property: nothing is created, and less than one rao per party is lost', () => {
    fc.assert(
      fc.property(rao, parents, fc.bigInt(0n, 1n << 62n), (dividend, given, burn) => {
        const split = splitParentDividends(dividend, child, given, TAO_WEIGHT, burn);
        const paid = split.parentsRao.reduce((sum, part) => sum + part, split.ownRao + split.burnedRao);
        expect(paid).toBeLessThanOrEqual(dividend);
        expect(dividend - paid).toBeLessThanOrEqual(BigInt(2 * given.length + 1));
      }),
    );
  });

  test('launch: the hotkey gets what is left to the rao', () => {
    fc.assert(
      fc.property(rao, parents, (dividend, given) => {
        const split = splitLaunchParentDividends(dividend, child, given, TAO_WEIGHT);
        expect(split.parentsRao.reduce((sum, part) => sum + part, split.ownRao)).toBe(dividend);
      }),
    );
  });
});

describe('computeSelfContribution', () => {
  test('is a u64: alpha at its end takes no root on top', () => {
    const full = { alphaRao: (1n << 64n) - 2n, rootTaoRao: 14_520_022_646n, childProportionsU64: [] };
    expect(computeSelfContribution(full, TAO_WEIGHT)).toBe((1n << 64n) - 1n);
  });
});

describe('computeStakeWeight', () => {
  test('lending everything leaves a rounding of the stake', () => {
    const family = { ...child, childProportionsU64: [(1n << 64n) - 1n], parents: [] };
    expect(computeStakeWeight(family, TAO_WEIGHT)).toEqual({ alphaBits: 0n, taoBits: 0n, totalBits: 0n });
  });
});

describe('root claims', () => {
  test('property: new stake is owed nothing of the past', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 1n << 40n), rao, (rateBits, amount) => {
        const claimant = addRootStake(rateBits, { rootStakeRao: 0n, claimedRao: 0n }, amount);
        expect(computeRootOwed(rateBits, claimant)).toBe(0n);
      }),
    );
  });

  test('a dividend above the root stake goes to the owner', () => {
    expect(addRootDividend(5n, 11n, 10n)).toEqual({ rateBits: 5n, toOwnerRao: 11n });
    expect(addRootDividend(5n, 5n, 10n)).toEqual({ rateBits: 5n + (1n << 31n), toOwnerRao: 0n });
  });

  test('claims below the threshold are not paid', () => {
    const claimant = { rootStakeRao: 499_999n, claimedRao: 0n };
    expect(computeRootClaim(1n << 32n, claimant, 500_000n)).toBe(0n);
    expect(computeRootClaim(1n << 32n, { ...claimant, rootStakeRao: 500_000n }, 500_000n)).toBe(500_000n);
  });
});
