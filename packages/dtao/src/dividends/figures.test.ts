/** Share pools and root claims at their edges, to the last digit: empty and closed pools, whole exits, dust, what does not fit. */
import { describe, expect, test } from 'vitest';
import {
  addRootDividend,
  addRootStake,
  computeInheritedStake,
  computeRootClaim,
  computeSelfContribution,
  computeStakeWeight,
  dropInertChildkeys,
  removeRootStake,
  splitParentDividends,
} from './index.ts';
import { updateFixedPoolForOne } from './sharePool/fixedSharePool.ts';
import type { SafeFloat } from './sharePool/SafeFloat.ts';
import { computeSafeShareValue, safeShareRulesAt, updateSafePoolForOne } from './sharePool/safeShareRules.ts';

const float = (mantissa: bigint, exponent = 0n): SafeFloat => ({ mantissa, exponent });
const written = ({ mantissa, exponent }: SafeFloat) => `${mantissa}e${exponent}`;
const ALL = 10n ** 18n;

/** Name: value of the pool, sum of shares, one share. */
const POOLS: Readonly<Record<string, readonly [bigint, SafeFloat, SafeFloat]>> = {
  empty: [0n, float(0n), float(0n)],
  'of one': [1_000n, float(10n ** 21n, -18n), float(10n ** 21n, -18n)],
  'of two': [1_000n, float(10n ** 21n, -18n), float(4n * 10n ** 20n, -18n)],
  'of a share that is next to nothing': [10n ** 15n, float(10n ** 21n, -6n), float(10n ** 21n, -21n)],
  'without value': [0n, float(10n ** 21n, -18n), float(5n * 10n ** 20n, -18n)],
  'of a share above the sum': [1_000n, float(10n ** 21n, -18n), float(2n * 10n ** 20n, -17n)],
  'of nobody': [1_000n, float(10n ** 21n, -18n), float(0n)],
  'grown by dividends': [
    3n * ALL,
    float(123_456_789_123_456_789_123n, -3n),
    float(987_654_321_987_654_321_987n, -6n),
  ],
  'of many shares for little': [
    7n,
    float(999_999_999_999_999_999_999n, 3n),
    float(333_333_333_333_333_333_333n, 3n),
  ],
};
const CHANGES = [0n, 1n, -1n, 7n, 400n, -400n, -399n, 1_000n, -1_000n, -2_000n, ALL];

/** Value of the share; and per change: what the pool then holds, the sum of shares, the share, and whether such a deposit is taken. */
function figures(name: string, spec: number): readonly string[] {
  const [sharedValueRao, denominator, share] = POOLS[name]!;
  const pool = { sharedValueRao, denominator };
  const rules = safeShareRulesAt(spec);
  return [
    String(computeSafeShareValue(pool, share, { spec })),
    ...CHANGES.map((change) => {
      const after = updateSafePoolForOne(pool, share, change, { spec });
      const taken = change < 0n ? '' : ` ${rules.accepts(pool, change)}`;
      const closes = rules.closesFirst(pool, change) ? ' closes' : '';
      return `${change}: ${after.pool.sharedValueRao} ${written(after.pool.denominator)} ${written(after.share)}${taken}${closes}`;
    }),
  ];
}

const EXPECTED: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  empty: {
    401: [
      '0',
      '0: 0 0e0 0e0 true',
      '1: 1 1000000000000000000000e-21 1000000000000000000000e-21 true',
      '-1: 0 1000000000000000000000e-21 1000000000000000000000e-21',
      '7: 7 700000000000000000000e-20 700000000000000000000e-20 true',
      '400: 400 400000000000000000000e-18 400000000000000000000e-18 true',
      '-400: 0 400000000000000000000e-18 400000000000000000000e-18',
      '-399: 0 399000000000000000000e-18 399000000000000000000e-18',
      '1000: 1000 1000000000000000000000e-18 1000000000000000000000e-18 true',
      '-1000: 0 1000000000000000000000e-18 1000000000000000000000e-18',
      '-2000: 0 200000000000000000000e-17 200000000000000000000e-17',
      '1000000000000000000: 1000000000000000000 1000000000000000000000e-3 1000000000000000000000e-3 true',
    ],
    475: [
      '0',
      '0: 0 0e0 0e0 true',
      '1: 1 1000000000000000000000e-21 1000000000000000000000e-21 true',
      '-1: 0 0e0 0e0',
      '7: 7 700000000000000000000e-20 700000000000000000000e-20 true',
      '400: 400 400000000000000000000e-18 400000000000000000000e-18 true',
      '-400: 0 0e0 0e0',
      '-399: 0 0e0 0e0',
      '1000: 1000 1000000000000000000000e-18 1000000000000000000000e-18 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000000000 1000000000000000000000e-3 1000000000000000000000e-3 true',
    ],
  },
  'of one': {
    401: [
      '1000',
      '0: 1000 1000000000000000000000e-18 1000000000000000000000e-18 false',
      '1: 1001 100100000000000000000e-17 100100000000000000000e-17 true',
      '-1: 999 999000000000000000000e-18 999000000000000000000e-18',
      '7: 1007 100700000000000000000e-17 100700000000000000000e-17 true',
      '400: 1400 140000000000000000000e-17 140000000000000000000e-17 true',
      '-400: 600 600000000000000000000e-18 600000000000000000000e-18',
      '-399: 601 601000000000000000000e-18 601000000000000000000e-18',
      '1000: 2000 200000000000000000000e-17 200000000000000000000e-17 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000100000e-2 true',
    ],
    475: [
      '1000',
      '0: 1000 1000000000000000000000e-18 1000000000000000000000e-18 false',
      '1: 1001 100100000000000000000e-17 100100000000000000000e-17 true',
      '-1: 999 999000000000000000000e-18 999000000000000000000e-18',
      '7: 1007 100700000000000000000e-17 100700000000000000000e-17 true',
      '400: 1400 140000000000000000000e-17 140000000000000000000e-17 true',
      '-400: 600 600000000000000000000e-18 600000000000000000000e-18',
      '-399: 601 601000000000000000000e-18 601000000000000000000e-18',
      '1000: 2000 200000000000000000000e-17 200000000000000000000e-17 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000100000e-2 true',
    ],
  },
  'of two': {
    401: [
      '400',
      '0: 1000 1000000000000000000000e-18 400000000000000000000e-18 false',
      '1: 1001 100100000000000000000e-17 401000000000000000000e-18 true',
      '-1: 999 999000000000000000000e-18 399000000000000000000e-18',
      '7: 1007 100700000000000000000e-17 407000000000000000000e-18 true',
      '400: 1400 140000000000000000000e-17 800000000000000000000e-18 true',
      '-400: 600 600000000000000000000e-18 0e0',
      '-399: 601 601000000000000000000e-18 1000000000000000000000e-21',
      '1000: 2000 200000000000000000000e-17 140000000000000000000e-17 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000040000e-2 true',
    ],
    475: [
      '400',
      '0: 1000 1000000000000000000000e-18 400000000000000000000e-18 false',
      '1: 1001 100100000000000000000e-17 401000000000000000000e-18 true',
      '-1: 999 999000000000000000000e-18 399000000000000000000e-18',
      '7: 1007 100700000000000000000e-17 407000000000000000000e-18 true',
      '400: 1400 140000000000000000000e-17 800000000000000000000e-18 true',
      '-400: 600 600000000000000000000e-18 0e0',
      '-399: 601 601000000000000000000e-18 1000000000000000000000e-21',
      '1000: 2000 200000000000000000000e-17 140000000000000000000e-17 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000040000e-2 true',
    ],
  },
  'of a share that is next to nothing': {
    401: [
      '1',
      '0: 1000000000000000 1000000000000000000000e-6 1000000000000000000000e-21 false',
      '1: 1000000000000001 100000000000000100000e-5 200000000000000000000e-20 true',
      '-1: 999999999999999 999999999999999000000e-6 0e0',
      '7: 1000000000000007 100000000000000700000e-5 800000000000000000000e-20 true',
      '400: 1000000000000400 100000000000040000000e-5 401000000000000000000e-18 true',
      '-400: 999999999999600 999999999999600000000e-6 0e0',
      '-399: 999999999999601 999999999999601000000e-6 0e0',
      '1000: 1000000000001000 100000000000100000000e-5 100100000000000000000e-17 true',
      '-1000: 999999999999000 999999999999000000000e-6 0e0',
      '-2000: 999999999998000 999999999998000000000e-6 0e0',
      '1000000000000000000: 1001000000000000000 100100000000000000000e-2 100000000000000000100e-2 true',
    ],
    475: [
      '1',
      '0: 1000000000000000 1000000000000000000000e-6 1000000000000000000000e-21 false',
      '1: 1000000000000001 100000000000000100000e-5 200000000000000000000e-20 true',
      '-1: 999999999999999 999999999999999000000e-6 0e0',
      '7: 1000000000000007 100000000000000700000e-5 800000000000000000000e-20 true',
      '400: 1000000000000400 100000000000040000000e-5 401000000000000000000e-18 true',
      '-400: 999999999999600 999999999999999000000e-6 0e0',
      '-399: 999999999999601 999999999999999000000e-6 0e0',
      '1000: 1000000000001000 100000000000100000000e-5 100100000000000000000e-17 true',
      '-1000: 999999999999000 999999999999999000000e-6 0e0',
      '-2000: 999999999998000 999999999999999000000e-6 0e0',
      '1000000000000000000: 1001000000000000000 100100000000000000000e-2 100000000000000000100e-2 true',
    ],
  },
  'without value': {
    401: [
      '0',
      '0: 0 1000000000000000000000e-18 500000000000000000000e-18 false',
      '1: 1 1000000000000000000000e-18 500000000000000000000e-18 false',
      '-1: 0 1000000000000000000000e-18 500000000000000000000e-18',
      '7: 7 1000000000000000000000e-18 500000000000000000000e-18 false',
      '400: 400 1000000000000000000000e-18 500000000000000000000e-18 false',
      '-400: 0 1000000000000000000000e-18 500000000000000000000e-18',
      '-399: 0 1000000000000000000000e-18 500000000000000000000e-18',
      '1000: 1000 1000000000000000000000e-18 500000000000000000000e-18 false',
      '-1000: 0 1000000000000000000000e-18 500000000000000000000e-18',
      '-2000: 0 1000000000000000000000e-18 500000000000000000000e-18',
      '1000000000000000000: 1000000000000000000 1000000000000000000000e-18 500000000000000000000e-18 false',
    ],
    475: [
      '0',
      '0: 0 1000000000000000000000e-18 500000000000000000000e-18 false',
      '1: 1 1000000000000000000000e-21 1000000000000000000000e-21 true closes',
      '-1: 0 0e0 0e0',
      '7: 7 700000000000000000000e-20 700000000000000000000e-20 true closes',
      '400: 400 400000000000000000000e-18 400000000000000000000e-18 true closes',
      '-400: 0 0e0 0e0',
      '-399: 0 0e0 0e0',
      '1000: 1000 1000000000000000000000e-18 1000000000000000000000e-18 true closes',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000000000 1000000000000000000000e-3 1000000000000000000000e-3 true closes',
    ],
  },
  'of a share above the sum': {
    401: [
      '2000',
      '0: 1000 1000000000000000000000e-18 200000000000000000000e-17 false',
      '1: 1001 100100000000000000000e-17 200100000000000000000e-17 true',
      '-1: 999 999000000000000000000e-18 199900000000000000000e-17',
      '7: 1007 100700000000000000000e-17 200700000000000000000e-17 true',
      '400: 1400 140000000000000000000e-17 240000000000000000000e-17 true',
      '-400: 600 600000000000000000000e-18 160000000000000000000e-17',
      '-399: 601 601000000000000000000e-18 160100000000000000000e-17',
      '1000: 2000 200000000000000000000e-17 300000000000000000000e-17 true',
      '-1000: 0 0e0 1000000000000000000000e-18',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000200000e-2 true',
    ],
    475: [
      '1000',
      '0: 1000 1000000000000000000000e-18 200000000000000000000e-17 false',
      '1: 1001 100100000000000000000e-17 200100000000000000000e-17 true',
      '-1: 999 999000000000000000000e-18 199900000000000000000e-17',
      '7: 1007 100700000000000000000e-17 200700000000000000000e-17 true',
      '400: 1400 140000000000000000000e-17 240000000000000000000e-17 true',
      '-400: 600 600000000000000000000e-18 160000000000000000000e-17',
      '-399: 601 601000000000000000000e-18 160100000000000000000e-17',
      '1000: 2000 200000000000000000000e-17 300000000000000000000e-17 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 100000000000000200000e-2 true',
    ],
  },
  'of nobody': {
    401: [
      '0',
      '0: 1000 1000000000000000000000e-18 0e0 false',
      '1: 1001 100100000000000000000e-17 1000000000000000000000e-21 true',
      '-1: 999 999000000000000000000e-18 0e0',
      '7: 1007 100700000000000000000e-17 700000000000000000000e-20 true',
      '400: 1400 140000000000000000000e-17 400000000000000000000e-18 true',
      '-400: 600 600000000000000000000e-18 0e0',
      '-399: 601 601000000000000000000e-18 0e0',
      '1000: 2000 200000000000000000000e-17 1000000000000000000000e-18 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 1000000000000000000000e-3 true',
    ],
    475: [
      '0',
      '0: 1000 1000000000000000000000e-18 0e0 false',
      '1: 1001 100100000000000000000e-17 1000000000000000000000e-21 true',
      '-1: 999 1000000000000000000000e-18 0e0',
      '7: 1007 100700000000000000000e-17 700000000000000000000e-20 true',
      '400: 1400 140000000000000000000e-17 400000000000000000000e-18 true',
      '-400: 600 1000000000000000000000e-18 0e0',
      '-399: 601 1000000000000000000000e-18 0e0',
      '1000: 2000 200000000000000000000e-17 1000000000000000000000e-18 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000001000 100000000000000100000e-2 1000000000000000000000e-3 true',
    ],
  },
  'grown by dividends': {
    401: [
      '24000000218700001',
      '0: 3000000000000000000 123456789123456789123e-3 987654321987654321987e-6 false',
      '1: 3000000000000000001 123456789123456789164e-3 987654321987654363139e-6 true',
      '-1: 2999999999999999999 123456789123456789082e-3 987654321987654280835e-6',
      '7: 3000000000000000007 123456789123456789411e-3 987654321987654610052e-6 true',
      '400: 3000000000000000400 123456789123456805583e-3 987654321987670782892e-6 true',
      '-400: 2999999999999999600 123456789123456772663e-3 987654321987637861082e-6',
      '-399: 2999999999999999601 123456789123456772704e-3 987654321987637902235e-6',
      '1000: 3000000000000001000 123456789123456830275e-3 987654321987695474250e-6 true',
      '-1000: 2999999999999999000 123456789123456747971e-3 987654321987613169724e-6',
      '-2000: 2999999999999998000 123456789123456706819e-3 987654321987572017461e-6',
      '1000000000000000000: 4000000000000000000 164609052164609052164e-3 421399173631399173629e-4 true',
    ],
    475: [
      '24000000218700001',
      '0: 3000000000000000000 123456789123456789123e-3 987654321987654321987e-6 false',
      '1: 3000000000000000001 123456789123456789164e-3 987654321987654362987e-6 true',
      '-1: 2999999999999999999 123456789123456789082e-3 987654321987654280987e-6',
      '7: 3000000000000000007 123456789123456789411e-3 987654321987654609987e-6 true',
      '400: 3000000000000000400 123456789123456805583e-3 987654321987670781987e-6 true',
      '-400: 2999999999999999600 123456789123456772663e-3 987654321987637861987e-6',
      '-399: 2999999999999999601 123456789123456772704e-3 987654321987637902987e-6',
      '1000: 3000000000000001000 123456789123456830275e-3 987654321987695473987e-6 true',
      '-1000: 2999999999999999000 123456789123456747971e-3 987654321987613169987e-6',
      '-2000: 2999999999999998000 123456789123456706819e-3 987654321987572017987e-6',
      '1000000000000000000: 4000000000000000000 164609052164609052164e-3 421399173631399173629e-4 true',
    ],
  },
  'of many shares for little': {
    401: [
      '2',
      '0: 7 999999999999999999999e3 333333333333333333333e3 false',
      '1: 8 114285714285714285714e4 476190476190476190475e3 true',
      '-1: 6 857142857142857142857e3 190476190476190476191e3',
      '7: 14 199999999999999999999e4 133333333333333333333e4 true',
      '400: 407 581428571428571428569e5 574761904761904761903e5 true',
      '-400: 0 0e0 0e0',
      '-399: 0 0e0 0e0',
      '1000: 1007 143857142857142857141e6 143190476190476190475e6 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000000007 142857142857142858141e21 142857142857142857475e21 true',
    ],
    475: [
      '2',
      '0: 7 999999999999999999999e3 333333333333333333333e3 false',
      '1: 8 114285714285714285714e4 476190476190476190474e3 true',
      '-1: 6 857142857142857142857e3 190476190476190476191e3',
      '7: 14 199999999999999999999e4 133333333333333333332e4 true',
      '400: 407 581428571428571428569e5 574761904761904761902e5 true',
      '-400: 0 0e0 0e0',
      '-399: 0 0e0 0e0',
      '1000: 1007 143857142857142857141e6 143190476190476190474e6 true',
      '-1000: 0 0e0 0e0',
      '-2000: 0 0e0 0e0',
      '1000000000000000000: 1000000000000000007 142857142857142858141e21 142857142857142857474e21 true',
    ],
  },
};

describe.each(Object.keys(POOLS))('a pool %s', (name) => {
  test.each([401, 475])('spec %i', (spec) => {
    expect(figures(name, spec)).toEqual(EXPECTED[name]![spec]);
  });
});

describe('what is lent and lent back', () => {
  const one = { alphaRao: 1_000n, rootTaoRao: 500n };
  const HALF = 1n << 63n;
  const ALL_U64 = (1n << 64n) - 1n;
  const state = { isSuspended: false, isOwnerHotkey: false };

  test('a suspended lender lends nothing, the owner hotkey all the same; the fields of what is left', () => {
    const parent = { alphaRao: 7n, rootTaoRao: 3n, proportionU64: HALF };
    const family = {
      ...one,
      ...state,
      childProportionsU64: [HALF],
      parents: [
        { ...parent, ...state },
        { ...parent, ...state, isSuspended: true },
        { ...parent, isSuspended: true, isOwnerHotkey: true },
      ],
    };
    expect(dropInertChildkeys(family)).toEqual({
      ...one,
      childProportionsU64: [HALF],
      parents: [parent, parent],
    });
    expect(dropInertChildkeys({ ...family, isSuspended: true }).childProportionsU64).toEqual([]);
    expect(dropInertChildkeys({ ...family, isSuspended: true }, { spec: 474 }).parents).toHaveLength(3);
  });

  test("more lent than there is leaves nothing of one's own", () => {
    const child = (childProportionsU64: readonly bigint[]) =>
      computeSelfContribution({ ...one, childProportionsU64 }, 1n << 31n);
    expect([[], [HALF], [HALF, HALF], [ALL_U64, HALF]].map(child)).toEqual([1_250n, 625n, 0n, 0n]);
    expect(computeInheritedStake(1_000n, [ALL_U64, HALF], [])).toBe(0n);
    expect(computeInheritedStake(1_000n, [ALL_U64, HALF], [{ stakeRao: 100n, proportionU64: HALF }])).toBe(
      50n,
    );
    expect(computeInheritedStake(1_000n, [HALF], [{ stakeRao: 100n, proportionU64: HALF }])).toBe(550n);
  });

  const MOST = (1n << 127n) - 1n;

  test('the weight of stake with and without a family', () => {
    const weight = (family: object, taoWeightBits = 1n << 31n) =>
      computeStakeWeight({ ...one, childProportionsU64: [], parents: [], ...family }, taoWeightBits);
    expect([
      weight({}),
      weight({ childProportionsU64: [HALF] }),
      weight({ parents: [{ ...one, proportionU64: HALF }] }),
      weight({ alphaRao: ALL_U64, rootTaoRao: ALL_U64 }, 1n << 32n),
    ]).toEqual([
      { alphaBits: 1_000n << 64n, taoBits: 500n << 64n, totalBits: 1_250n << 64n },
      { alphaBits: 500n << 64n, taoBits: 250n << 64n, totalBits: 625n << 64n },
      { alphaBits: 1_500n << 64n, taoBits: 750n << 64n, totalBits: 1_875n << 64n },
      // Saturated: the largest I64F64.
      { alphaBits: MOST, taoBits: MOST, totalBits: MOST },
    ]);
  });

  test('a dividend with parents: the same owner pays nothing, another the take and the burn', () => {
    const child = { ...one, childProportionsU64: [], childkeyTakeU16: 6_553 };
    const parents = [
      { ...one, proportionU64: HALF, sameOwner: true },
      { ...one, proportionU64: HALF, sameOwner: false },
    ];
    const split = (spec: number, burnU64?: bigint) =>
      splitParentDividends(
        1_000_000n,
        child,
        parents,
        1n << 31n,
        burnU64 === undefined ? { spec } : { spec, burnU64 },
      );
    expect([split(251), split(252), split(475), split(475, 1n << 60n), split(475, ALL_U64)]).toEqual([
      { ownRao: 549_998n, parentsRao: [225_001n, 225_001n], recycledRao: 0n },
      { ownRao: 524_998n, parentsRao: [250_000n, 225_001n], recycledRao: 0n },
      { ownRao: 524_998n, parentsRao: [250_000n, 225_001n], recycledRao: 0n },
      { ownRao: 524_998n, parentsRao: [250_000n, 209_376n], recycledRao: 15_625n },
      { ownRao: 524_998n, parentsRao: [250_000n, 0n], recycledRao: 250_000n },
    ]);
    expect(() => split(314, 1n)).toThrow('options.burnU64 is 1n, not 0n before spec 315');
  });
});

describe('root claims', () => {
  const RATE = 3n << 31n;

  test('a dividend above the root stake goes to the owner whole; at it, it counts', () => {
    expect(addRootDividend(RATE, 11n, 10n)).toEqual({ rateBits: RATE, toOwnerRao: 11n });
    expect(addRootDividend(RATE, 10n, 10n)).toEqual({ rateBits: 5n << 31n, toOwnerRao: 0n });
    expect(addRootDividend(RATE, 0n, 0n)).toEqual({ rateBits: RATE, toOwnerRao: 0n });
  });

  test('new stake claims nothing of the past, stake that leaves takes its past along', () => {
    const claimant = { rootStakeRao: 10n, claimedRao: 4n };
    expect(addRootStake(RATE, claimant, 6n)).toEqual({ rootStakeRao: 16n, claimedRao: 13n });
    expect(removeRootStake(RATE, claimant, 2n)).toEqual({ rootStakeRao: 8n, claimedRao: 1n });
    expect(removeRootStake(RATE, claimant, 6n)).toEqual({ rootStakeRao: 4n, claimedRao: 0n });
    expect(removeRootStake(RATE, claimant, 11n)).toEqual({ rootStakeRao: 0n, claimedRao: 0n });
    const most = (1n << 128n) - 1n;
    expect(addRootStake(RATE, { rootStakeRao: 0n, claimedRao: most }, 6n).claimedRao).toBe(most);
    expect(addRootStake(RATE, { rootStakeRao: (1n << 64n) - 1n, claimedRao: 0n }, 2n)).toEqual({
      rootStakeRao: (1n << 64n) - 1n,
      claimedRao: 3n,
    });
  });

  test('a claim from the threshold on, and nothing below it', () => {
    const claimant = { rootStakeRao: 10n, claimedRao: 4n };
    expect([10n, 11n, 12n].map((threshold) => computeRootClaim(RATE, claimant, threshold))).toEqual([
      11n,
      11n,
      0n,
    ]);
    expect(computeRootClaim(RATE, { ...claimant, claimedRao: 16n }, 0n)).toBe(0n);
  });
});

describe('shares in binary digits, up to spec 400', () => {
  const pool = { sharedValueRao: 1_000n, denominatorBits: 2_000n << 64n };

  test('the first stake is a share for each rao', () => {
    expect(updateFixedPoolForOne({ sharedValueRao: 0n, denominatorBits: 0n }, 0n, 5n)).toEqual({
      pool: { sharedValueRao: 5n, denominatorBits: 5n << 64n },
      shareBits: 5n << 64n,
    });
  });

  test('later stake at the value of a share, in and out, and not below nothing', () => {
    const change = (updateRao: bigint) => updateFixedPoolForOne(pool, 400n << 64n, updateRao);
    expect(change(100n)).toEqual({
      pool: { sharedValueRao: 1_100n, denominatorBits: 2_200n << 64n },
      shareBits: 600n << 64n,
    });
    expect(change(-100n)).toEqual({
      pool: { sharedValueRao: 900n, denominatorBits: 1_800n << 64n },
      shareBits: 200n << 64n,
    });
    expect(change(0n)).toEqual({ pool, shareBits: 400n << 64n });
    expect(change(-300n).shareBits).toBe(0n);
  });
});
