import { I96F32, U64F64, U96F32 } from '@taokit/fixed';
import { ERAS, type Era } from '../../eras.ts';
import { minOf } from '../../internal/u64.ts';

/** `SubnetMovingAlpha` as set at launch: 0.000003, rounded to I96F32 bits. */
export const DEFAULT_MOVING_ALPHA_BITS = 12_885n;

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

const ONE_U64F64 = U64F64.one;

/**
 * A subnet's moving price after one block: m' = a x spot + (1 - a) x m.
 *
 * Spec 233: constant a. Spec 234: the spot price counts as at most 1. Spec 246: a grows with the subnet's age t as
 * a x t / (t + halving). Spec 423: same in U64F64, the result floored to 32 bits.
 *
 * @param era - spec version
 * @param input - prices and smoothing
 * @returns the new moving price, I96F32 bits; every product floored
 *
 * Source: `pallets/subtensor/src/staking/stake_utils.rs`, `update_moving_price`.
 */
export function updateMovingPrice(era: Era, input: MovingPriceInput): bigint {
  if (era >= ERAS.dynamicTempo) return rampedWide(input);
  const spot = input.spotPriceBits >> 32n;
  if (era >= ERAS.rampedMovingPrice) return rampedNarrow(input, minOf(spot, U96F32.one));
  if (era >= ERAS.cappedMovingPrice) return constant(input, minOf(spot, I96F32.one));
  return constant(input, spot);
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
  const age = U64F64.saturatingFromInt(input.blocksSinceStart);
  const ramp = U64F64.safeDiv(age, U64F64.saturatingAdd(age, U64F64.saturatingFromInt(input.halvingBlocks)));
  const a = U64F64.saturatingMul(U64F64.saturatingFrom(input.movingAlphaBits, I96F32), ramp);
  const kept = U64F64.saturatingSub(ONE_U64F64, a);
  const moving = U64F64.saturatingAdd(
    U64F64.saturatingMul(a, minOf(input.spotPriceBits, ONE_U64F64)),
    U64F64.saturatingMul(kept, U64F64.saturatingFrom(input.movingPriceBits, I96F32)),
  );
  return I96F32.saturatingFrom(moving, U64F64);
}

function unsigned(bits: bigint): bigint {
  return bits < 0n ? 0n : bits;
}
