import { bigInteger, objectOf, u16, u64 } from '@taokit/errors/check';
import { clampU64, U64_MAX, U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { maxOf, minOf } from '../internal/minMax.ts';
import { unsignedBits } from '../internal/rules.ts';

/** Blocks in which an unused burn price halves, by default (`BurnHalfLife`). */
export const DEFAULT_BURN_HALF_LIFE_BLOCKS = 360;

/** Factor of the burn price per registration, by default: 1.26 as U64F64 bits (`BurnIncreaseMult`). */
export const DEFAULT_BURN_INCREASE_BITS = 23_242_897_532_874_035_200n;

const ONE = 1n << 32n;
const HALF = 1n << 31n;

/** Lowest and highest burn of a subnet. */
export interface BurnLimits {
  /** Lowest burn (`MinBurn`), rao. */
  readonly minBurnRao: bigint;
  /** Highest burn (`MaxBurn`), rao. */
  readonly maxBurnRao: bigint;
}

const limitsRule = /* @__PURE__ */ objectOf({ minBurnRao: u64, maxBurnRao: u64 });
const factorRule = /* @__PURE__ */ bigInteger(0n, ONE, 'Q32 bits from 0 to 2^32');

/**
 * Factor by which a burn price falls each block: the greatest whose power to the half-life is at most one half.
 *
 * Source: `pallets/subtensor/src/utils/misc.rs`, `decay_factor_q32`, from spec 401.
 *
 * @param halfLifeBlocks - u16; 0 means the price does not fall
 * @returns Q32 bits, from 0 to 2^32
 */
export function computeBurnDecayFactor(halfLifeBlocks: number): bigint {
  check(halfLifeBlocks, u16, 'halfLifeBlocks');
  if (halfLifeBlocks === 0) return ONE;
  let low = 0n;
  let high = ONE;
  while (low + 1n < high) {
    const middle = low + ((high - low) >> 1n);
    if (powQ32(middle, halfLifeBlocks) > HALF) high = middle;
    else low = middle;
  }
  return low;
}

function powQ32(base: bigint, exponent: number): bigint {
  let result = ONE;
  let factor = base;
  for (let power = exponent; power > 0; power >>>= 1) {
    if (power & 1) result = mulQ32(result, factor);
    factor = mulQ32(factor, factor);
  }
  return result;
}

function mulQ32(a: bigint, b: bigint): bigint {
  return minOf((a * b) >> 32n, U64_MAX);
}

/**
 * Burn price one block later.
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, `update_registration_prices_for_networks`, from spec 401.
 *
 * @param burnRao - the price, rao
 * @param decayFactorQ32 - from {@link computeBurnDecayFactor}; 2^32 at block 1, which does not decay
 * @param limits - lowest and highest price
 * @returns rao, floored and clamped
 */
export function decayBurn(burnRao: bigint, decayFactorQ32: bigint, limits: BurnLimits): bigint {
  check(burnRao, u64, 'burnRao');
  check(decayFactorQ32, factorRule, 'decayFactorQ32');
  check(limits, limitsRule, 'limits');
  return decayBurnUnchecked(burnRao, decayFactorQ32, limits);
}

/** {@link decayBurn} of what was checked before. */
export function decayBurnUnchecked(burnRao: bigint, decayFactorQ32: bigint, limits: BurnLimits): bigint {
  return clampBurn(mulQ32(burnRao, decayFactorQ32), limits);
}

/**
 * Burn price after one registration.
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, `bump_registration_price_after_registration`, from spec 401.
 *
 * @param burnRao - the price paid, rao
 * @param increaseBits - factor, U64F64 bits; below 1 counts as 1
 * @param limits - lowest and highest price
 * @returns rao, floored and clamped
 */
export function raiseBurn(burnRao: bigint, increaseBits: bigint, limits: BurnLimits): bigint {
  check(burnRao, u64, 'burnRao');
  check(increaseBits, unsignedBits, 'increaseBits');
  check(limits, limitsRule, 'limits');
  const factor = maxOf(increaseBits, U64F64.one);
  return clampBurn(clampU64((burnRao * factor) >> 64n), limits);
}

function clampBurn(burnRao: bigint, limits: BurnLimits): bigint {
  return minOf(maxOf(burnRao, limits.minBurnRao), limits.maxBurnRao);
}
