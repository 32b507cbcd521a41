import { I96F32, U64_MAX, U64F64 } from '@taokit/fixed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minOf } from '../../internal/minMax.ts';
import {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  MAINNET_MOVING_ALPHA_BITS,
  type MovingPriceInput,
  updateMovingPrice,
} from './movingPrice.ts';

describe('constants', () => {
  test('the literals of `pallets/subtensor/src/lib.rs` and of mainnet', () => {
    expect(DEFAULT_PRICE_HALVING_BLOCKS).toBe(201_600n);
    expect(DEFAULT_MOVING_ALPHA_BITS).toBe(BigInt(Math.round(0.000_003 * 2 ** 32)));
    expect(MAINNET_MOVING_ALPHA_BITS).toBe(BigInt(Math.round(0.0003 * 2 ** 32)));
  });
});

describe('updateMovingPrice', () => {
  const input = {
    movingPriceBits: 1n << 30n,
    spotPriceBits: 3n << 64n,
    movingAlphaBits: 1n << 31n,
    blocksSinceStart: 201_600n,
    halvingBlocks: 201_600n,
  };

  test('specs: uncapped at 233, capped from 234, by age from 246', () => {
    const at = (spec: number) => updateMovingPrice(input, { spec });
    expect(at(233)).toBe((3n << 31n) + (1n << 29n));
    expect([at(234), at(245)]).toEqual([(1n << 31n) + (1n << 29n), (1n << 31n) + (1n << 29n)]);
    expect([at(246), at(423), updateMovingPrice(input)]).toEqual(
      Array.from({ length: 3 }, () => (1n << 30n) + (3n << 28n)),
    );
  });

  test('property: what is written out for speed is what the chain s operations do, whatever saturates', () => {
    const bits = fc.oneof(
      fc.bigInt(0n, 1n << 34n),
      fc.bigInt(I96F32.min, I96F32.max),
      fc.constantFrom(
        I96F32.min,
        -1n,
        0n,
        I96F32.one,
        I96F32.one + 1n,
        (1n << 95n) - 1n,
        1n << 95n,
        I96F32.max,
      ),
    );
    const blocks = fc.oneof(
      fc.bigInt(0n, 1n << 24n),
      fc.bigInt(0n, U64_MAX),
      fc.constantFrom(0n, 1n, U64_MAX),
    );
    const input = fc.record({
      movingPriceBits: bits,
      spotPriceBits: fc.oneof(fc.bigInt(0n, 1n << 66n), fc.bigInt(0n, U64F64.max)),
      movingAlphaBits: bits,
      blocksSinceStart: blocks,
      halvingBlocks: blocks,
    });
    fc.assert(
      fc.property(input, (given) => {
        expect(updateMovingPrice(given)).toBe(byOperations(given));
      }),
    );
  });

  test('rejects: an unknown field, a wrong type, a spec before the chain', () => {
    expect(() => updateMovingPrice(input, { era: 475 } as never)).toThrow('There is no options.era');
    expect(() => updateMovingPrice({ ...input, blocksSinceStart: 5 } as never)).toThrow(
      'input.blocksSinceStart is 5, not a bigint',
    );
    expect(() => updateMovingPrice(input, { spec: 232 })).toThrow('Pass an integer from 233');
  });
});

/** `update_moving_price` of spec 423, operation by operation. */
function byOperations(input: MovingPriceInput): bigint {
  const wide = (bits: bigint) => U64F64.saturatingFrom(bits, I96F32);
  const age = U64F64.saturatingFromInt(input.blocksSinceStart);
  const total = U64F64.saturatingAdd(age, U64F64.saturatingFromInt(input.halvingBlocks));
  const a = U64F64.saturatingMul(wide(input.movingAlphaBits), U64F64.safeDiv(age, total));
  const spot = minOf(input.spotPriceBits, U64F64.one);
  const kept = U64F64.saturatingMul(U64F64.saturatingSub(U64F64.one, a), wide(input.movingPriceBits));
  return I96F32.saturatingFrom(U64F64.saturatingAdd(U64F64.saturatingMul(a, spot), kept), U64F64);
}

describe('updateMovingPrice, to the bit', () => {
  const F32 = 1n << 32n;
  const ONE = 1n << 64n;
  const input = {
    movingPriceBits: F32 / 2n,
    spotPriceBits: ONE / 4n,
    movingAlphaBits: 12_885n,
    blocksSinceStart: 1_000n,
    halvingBlocks: 201_600n,
  };
  const CHANGES = [
    {},
    { spotPriceBits: 5n * ONE },
    { movingPriceBits: -F32 },
    { movingPriceBits: 1n << 80n },
    { movingAlphaBits: 2n * F32 },
    { movingAlphaBits: -5n },
    { blocksSinceStart: ONE - 1n },
    { blocksSinceStart: 0n, halvingBlocks: 0n },
  ];

  test.each([
    [
      233,
      [
        2_147_480_426n,
        2_147_541_630n,
        -4_294_951_190n,
        1_208_922_192_809_554_257_906_837n,
        0n,
        F32 / 2n,
        2_147_480_426n,
        2_147_480_426n,
      ],
    ],
    [
      234,
      [
        2_147_480_426n,
        2_147_490_090n,
        -4_294_951_190n,
        1_208_922_192_809_554_257_906_837n,
        0n,
        F32 / 2n,
        2_147_480_426n,
        2_147_480_426n,
      ],
    ],
    [
      246,
      [
        2_147_483_631n,
        2_147_483_679n,
        15n,
        1_208_925_801_881_705_641_934_863n,
        2_136_884_025n,
        F32 / 2n,
        2_147_480_427n,
        F32 / 2n,
      ],
    ],
    [
      423,
      [
        2_147_483_632n,
        2_147_483_679n,
        15n,
        1_208_925_801_713_320_808_939_535n,
        2_136_884_024n,
        F32 / 2n,
        2_147_480_426n,
        F32 / 2n,
      ],
    ],
  ])('spec %i: an ordinary price, a high one, and what is out of the ordinary', (spec, expected) => {
    expect(CHANGES.map((change) => updateMovingPrice({ ...input, ...change }, { spec }))).toEqual(expected);
  });
});
