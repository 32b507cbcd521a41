import { objectOf, u64 } from '@taokit/errors/check';
import { I96F32, U64_MAX, U64F64, U96F32 } from '@taokit/fixed';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';
import { signedBits, specOptions, unsignedBits } from '../../internal/rules.ts';
import type { SpecOptions } from '../../spec/SpecOptions.ts';

/** `SubnetMovingAlpha` where nothing is stored: 0.000003, rounded to I96F32 bits. */
export const DEFAULT_MOVING_ALPHA_BITS = 12_885n;

/** `SubnetMovingAlpha` as mainnet has it: 0.0003, I96F32 bits. */
export const MAINNET_MOVING_ALPHA_BITS = 1_288_490n;

/** `EMAPriceHalvingBlocks` by default: 28 days. */
export const DEFAULT_PRICE_HALVING_BLOCKS = 201_600n;

/** State one update of a moving price reads. */
export interface MovingPriceInput {
  /** Moving price before the update, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** Spot price of the pool, U64F64 bits (before spec 423 the low 32 bits are dropped). */
  readonly spotPriceBits: bigint;
  /** `SubnetMovingAlpha`, I96F32 bits. */
  readonly movingAlphaBits: bigint;
  /** Age of the subnet: current block minus (`FirstEmissionBlockNumber` - 1); before spec 265 minus `NetworkRegisteredAt`. Read from spec 246 on. */
  readonly blocksSinceStart: bigint;
  /** `EMAPriceHalvingBlocks`: the age at which the smoothing factor reaches half of its maximum; 100,800 up to spec 251. Read from spec 246 on. */
  readonly halvingBlocks: bigint;
}

const movingPriceInput = /* @__PURE__ */ objectOf({
  movingPriceBits: signedBits,
  spotPriceBits: unsignedBits,
  movingAlphaBits: signedBits,
  blocksSinceStart: u64,
  halvingBlocks: u64,
});

/** The update by the first spec that has it. */
export const movingPriceRules: Readonly<Record<number, (input: MovingPriceInput) => bigint>> = {
  233: (input) => constant(input, input.spotPriceBits >> 32n),
  234: (input) => constant(input, minOf(input.spotPriceBits >> 32n, I96F32.one)),
  246: (input) => rampedNarrow(input, minOf(input.spotPriceBits >> 32n, U96F32.one)),
  423: rampedWide,
};

/** {@link updateMovingPrice} of a release and of what was checked before. */
export const movingPriceRule: (spec: number) => (input: MovingPriceInput) => bigint =
  /* @__PURE__ */ bySpec(movingPriceRules);

/**
 * A subnet's moving price after one block: m' = a x spot + (1 - a) x m.
 *
 * Spec 233: constant a. Spec 234: the spot price counts as at most 1. Spec 246: a grows with the subnet's age t as
 * a x t / (t + halving). Spec 423: same in U64F64, the result floored to 32 bits.
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `update_moving_price`.
 *
 * @param input - prices and smoothing
 * @param options - whose rules
 * @returns the new moving price, I96F32 bits; every product floored
 * @throws DtaoError for a field that is missing, of a wrong type or out of range
 */
export function updateMovingPrice(input: MovingPriceInput, options: SpecOptions = {}): bigint {
  check(options, specOptions, 'options');
  check(input, movingPriceInput, 'input');
  return movingPriceRule(options.spec ?? MAINNET_SPEC)(input);
}

function constant(input: MovingPriceInput, spotBits: bigint): bigint {
  const { movingAlphaBits: a, movingPriceBits } = input;
  const kept = I96F32.saturatingSub(I96F32.one, a);
  return I96F32.saturatingAdd(I96F32.saturatingMul(a, spotBits), I96F32.saturatingMul(kept, movingPriceBits));
}

function rampedNarrow(input: MovingPriceInput, spotBits: bigint): bigint {
  const age = U96F32.saturatingFromInt(input.blocksSinceStart);
  const ramp = U96F32.safeDiv(age, U96F32.saturatingAdd(age, U96F32.saturatingFromInt(input.halvingBlocks)));
  const a = U96F32.saturatingMul(unsigned(input.movingAlphaBits), ramp);
  const kept = U96F32.saturatingSub(U96F32.one, a);
  return U96F32.saturatingAdd(
    U96F32.saturatingMul(a, spotBits),
    U96F32.saturatingMul(kept, unsigned(input.movingPriceBits)),
  );
}

function rampedWide(input: MovingPriceInput): bigint {
  const { movingPriceBits, spotPriceBits, movingAlphaBits, blocksSinceStart, halvingBlocks } = input;
  const isOrdinary =
    movingPriceBits >= 0n &&
    movingPriceBits < ORDINARY_PRICE_END &&
    movingAlphaBits >= 0n &&
    movingAlphaBits <= I96F32.one &&
    blocksSinceStart + halvingBlocks <= U64_MAX;
  if (!isOrdinary) return rampedSaturating(input);
  return rampedMovingPrice(movingPriceBits, spotPriceBits, movingAlphaBits, blocksSinceStart, halvingBlocks);
}

/** From here on, 2^63 TAO per alpha, a price times 2^32 might not fit into an U64F64. */
const ORDINARY_PRICE_END = 1n << 95n;
const ONE = 1n << 64n;

/**
 * {@link rampedSaturating} where nothing saturates, written out for speed: a block asks once for each subnet.
 *
 * @param movingPriceBits - before, I96F32 bits, from 0 and below 2^95
 * @param spotPriceBits - U64F64 bits
 * @param movingAlphaBits - I96F32 bits, 0 to 1
 * @param age - blocks
 * @param halvingBlocks - the age at which the smoothing factor is half of its maximum
 */
export function rampedMovingPrice(
  movingPriceBits: bigint,
  spotPriceBits: bigint,
  movingAlphaBits: bigint,
  age: bigint,
  halvingBlocks: bigint,
): bigint {
  const total = age + halvingBlocks;
  const ramp = total === 0n ? 0n : (age << 64n) / total;
  const spot = spotPriceBits > ONE ? ONE : spotPriceBits;
  // I96F32 bits have 32 fraction bits less than U64F64's: what would be shifted up first is shifted down less.
  const a = (movingAlphaBits * ramp) >> 32n;
  const kept = ((ONE - a) * movingPriceBits) >> 32n;
  return (((a * spot) >> 64n) + kept) >> 32n;
}

/** The chain's own operations. */
function rampedSaturating(input: MovingPriceInput): bigint {
  const age = U64F64.saturatingFromInt(input.blocksSinceStart);
  const ramp = U64F64.safeDiv(age, U64F64.saturatingAdd(age, U64F64.saturatingFromInt(input.halvingBlocks)));
  const a = U64F64.saturatingMul(U64F64.saturatingFrom(input.movingAlphaBits, I96F32), ramp);
  const kept = U64F64.saturatingSub(U64F64.one, a);
  const moving = U64F64.saturatingAdd(
    U64F64.saturatingMul(a, minOf(input.spotPriceBits, U64F64.one)),
    U64F64.saturatingMul(kept, U64F64.saturatingFrom(input.movingPriceBits, I96F32)),
  );
  return I96F32.saturatingFrom(moving, U64F64);
}

function unsigned(bits: bigint): bigint {
  return bits < 0n ? 0n : bits;
}
