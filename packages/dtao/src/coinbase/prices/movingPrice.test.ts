import { describe, expect, test } from 'vitest';
import {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  MAINNET_MOVING_ALPHA_BITS,
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

  test('rejects: an unknown field, a wrong type, a spec before the chain', () => {
    expect(() => updateMovingPrice(input, { era: 475 } as never)).toThrow('There is no options.era');
    expect(() => updateMovingPrice({ ...input, blocksSinceStart: 5 } as never)).toThrow(
      'input.blocksSinceStart is 5, not a bigint',
    );
    expect(() => updateMovingPrice(input, { spec: 232 })).toThrow('Pass an integer from 233');
  });
});
