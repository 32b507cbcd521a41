import { describe, expect, test } from 'vitest';
import { DEFAULT_BURN_HALF_LIFE_BLOCKS, DEFAULT_BURN_INCREASE_BITS } from './neuronBurn.ts';

describe('constants', () => {
  test("are the chain's literals", () => {
    expect(DEFAULT_BURN_HALF_LIFE_BLOCKS).toBe(360); // DefaultBurnHalfLife, pallets/subtensor/src/lib.rs
    // DefaultBurnIncreaseMult is 1.26 from a float: the double's bits, shifted.
    expect(DEFAULT_BURN_INCREASE_BITS).toBe(BigInt(1.26 * 2 ** 52) << 12n);
  });
});
