import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributeDividends } from './dividendDistribution.ts';
import { MAX_HOTKEY_TAKE_U16, splitHotkeyTake } from './hotkeyTake.ts';
import { dropInertChildkeys } from './inertChildkeys.ts';
import { computeSelfContribution, splitParentDividends } from './parentDividends.ts';
import {
  addRootDividend,
  addRootStake,
  computeRootClaim,
  computeRootOwed,
  DEFAULT_ROOT_CLAIM_THRESHOLD_RAO,
} from './rootClaim.ts';
import { computeStakeWeight } from './stakeWeight.ts';

const TAO_WEIGHT = 773_094_113n;
const rao = fc.bigInt(0n, 10n ** 15n);
const hotkeys = fc.array(
  fc.record({
    dividendBits: fc.bigInt(0n, 1n << 70n),
    alphaStakeRao: rao,
    rootStakeRao: rao,
    hasRootUid: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('distributeDividends', () => {
  test.each([257, 440, 441, 475])('property: spec %i never pays more than the pot', (spec) => {
    fc.assert(
      fc.property(hotkeys, rao, rao, (given, validatorRao, rootRao) => {
        const parts = distributeDividends({ validatorRao, rootRao }, given, TAO_WEIGHT, { spec });
        const alpha = parts.reduce((sum, { alphaBits }) => sum + alphaBits, 0n);
        const root = parts.reduce((sum, { rootBits }) => sum + rootBits, 0n);
        expect(alpha).toBeLessThanOrEqual(validatorRao << 32n);
        expect(root).toBeLessThanOrEqual(rootRao << 32n);
      }),
    );
  });
});

describe('distributeDividends at the spec versions that changed it', () => {
  const TAO_WEIGHT_018 = 773_094_112n; // 3320413933267719290 over 2^64 - 1, 32 fraction bits
  const pot = { validatorRao: 10n ** 11n, rootRao: 2n * 10n ** 10n };
  const given = [
    { dividendBits: 123_456_789n << 32n, alphaStakeRao: 777_777_777_777n, rootStakeRao: 5_555_555_555_555n },
    { dividendBits: 987_654_321n << 32n, alphaStakeRao: 333_333_333_333n, rootStakeRao: 1_111_111_111_111n },
  ].map((hotkey, i) => ({ ...hotkey, hasRootUid: i === 0 }));
  const rootParts = (spec: number) =>
    distributeDividends(pot, given, TAO_WEIGHT_018, { spec }).map(({ rootBits }) => rootBits >> 32n);

  test('from 441 only hotkeys on root have a root part', () => {
    expect(rootParts(440)).toEqual([3_157_894_709n, 16_842_105_286n]);
    expect(rootParts(441)).toEqual([20_000_000_000n, 0n]);
    expect(rootParts(475)).toEqual(rootParts(441));
  });

  test('from 441 a dividend without stake is all alpha; nobody on root leaves the root pot', () => {
    const lone = [{ dividendBits: 7n << 32n, alphaStakeRao: 0n, rootStakeRao: 0n, hasRootUid: false }];
    expect(distributeDividends(pot, lone, TAO_WEIGHT)).toEqual([
      { alphaBits: pot.validatorRao << 32n, rootBits: 0n },
    ]);
  });

  test('up to 240 the alpha dividend keeps the part of root; until 257 it is what the epoch computed', () => {
    const launch = [{ dividendBits: 100n << 32n, alphaStakeRao: 0n, rootStakeRao: 1_000n }];
    const paid = (spec: number) =>
      distributeDividends({ validatorRao: 0n, rootRao: 7n }, launch, TAO_WEIGHT, { spec })[0]?.alphaBits;
    expect(paid(240)).toBe(100n << 32n);
    expect(paid(241)).toBe(0n);
    expect(() => distributeDividends(pot, launch, TAO_WEIGHT, { spec: 256 })).toThrow('0n before spec 257');
  });

  test('what is missing or unknown is named', () => {
    const old = [{ dividendBits: 1n, alphaStakeRao: 1n, rootStakeRao: 1n }];
    expect(() => distributeDividends(pot, old, TAO_WEIGHT)).toThrow('hotkeys[0].hasRootUid is missing');
    expect(() => distributeDividends(pot, old, TAO_WEIGHT, { spce: 440 } as never)).toThrow('options.spce');
    expect(() => distributeDividends(pot, old, TAO_WEIGHT, { spec: 232 })).toThrow('spec 232');
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
        const split = splitParentDividends(dividend, child, given, TAO_WEIGHT, { burnU64: burn });
        const paid = split.parentsRao.reduce((sum, part) => sum + part, split.ownRao + split.recycledRao);
        expect(paid).toBeLessThanOrEqual(dividend);
        expect(dividend - paid).toBeLessThanOrEqual(BigInt(2 * given.length + 1));
      }),
    );
  });

  test('launch: the hotkey gets what is left to the rao', () => {
    fc.assert(
      fc.property(rao, parents, (dividend, given) => {
        const split = splitParentDividends(dividend, child, given, TAO_WEIGHT, { spec: 251 });
        expect(split.parentsRao.reduce((sum, part) => sum + part, split.ownRao)).toBe(dividend);
      }),
    );
  });
});

describe('splitParentDividends before spec 315', () => {
  test('nothing is recycled: a part that is given is refused', () => {
    const split = () => splitParentDividends(1n, child, [], TAO_WEIGHT, { burnU64: 1n, spec: 314 });
    expect(split).toThrow('0n before spec 315');
  });
});

describe('dropInertChildkeys', () => {
  const stake = { alphaRao: 1_000n, rootTaoRao: 500n };
  const parent = { ...stake, proportionU64: 1n << 63n, isSuspended: true, isOwnerHotkey: false };
  const family = {
    ...stake,
    isSuspended: true,
    isOwnerHotkey: false,
    childProportionsU64: [1n << 62n],
    parents: [parent, { ...parent, isSuspended: false }, { ...parent, isOwnerHotkey: true }],
  };

  test('suspended edges lend nothing, except those of the owner hotkey', () => {
    const kept = dropInertChildkeys(family);
    expect(kept.childProportionsU64).toEqual([]);
    expect(kept.parents).toHaveLength(2);
    expect(dropInertChildkeys({ ...family, isOwnerHotkey: true }).childProportionsU64).toHaveLength(1);
  });

  test('before 475 every edge counts', () => {
    const kept = dropInertChildkeys(family, { spec: 474 });
    expect(kept.childProportionsU64).toHaveLength(1);
    expect(kept.parents).toHaveLength(3);
  });
});

describe('constants', () => {
  test("are the chain's literals", () => {
    expect(MAX_HOTKEY_TAKE_U16).toBe(11_796); // InitialDefaultDelegateTake, runtime/src/lib.rs
    expect(DEFAULT_ROOT_CLAIM_THRESHOLD_RAO).toBe(500_000n); // DefaultMinRootClaimAmount, lib.rs
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
    const family = {
      alphaRao: 10n ** 12n,
      rootTaoRao: 10n ** 12n,
      childProportionsU64: [(1n << 64n) - 1n],
      parents: [],
    };
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
