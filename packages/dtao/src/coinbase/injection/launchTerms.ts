import { I96F32 } from '@taokit/fixed';
import type { Era } from '../../eras.ts';
import { minOf } from '../../internal/u64.ts';

/** First release that reads both registration switches alike. */
const REGISTRATION_FIXED = 238;

/** What decides a subnet's injection at launch. */
export interface LaunchTermsInput {
  /** TAO the subnet is given (see `computePriceTaoIn`), I96F32 bits of rao. */
  readonly taoInBits: bigint;
  /** Spot price, I96F32 bits. */
  readonly priceBits: bigint;
  /** Alpha emission of the block, rao. */
  readonly alphaEmissionRao: bigint;
  /** Whether a neuron can register by burning TAO. */
  readonly burnRegistrationAllowed: boolean;
  /** Whether a neuron can register by proof of work. */
  readonly powRegistrationAllowed: boolean;
}

/** What one block adds to a launch-era pool and to its participants. */
export interface LaunchTerms {
  /** TAO added to the pool, rao. */
  readonly taoInRao: bigint;
  /** Alpha added to the pool, rao. */
  readonly alphaInRao: bigint;
  /** Alpha for owner, miners, validators and root, rao. */
  readonly alphaOutRao: bigint;
}

/**
 * A subnet's injection at launch: alpha in = min(TAO in / price, alpha emission), TAO in in full, so the price rises
 * when alpha is capped. A price of 0 gives the full alpha emission.
 *
 * TAO in is dropped where nobody can register; up to spec 237, by a slip, where burn registration is off and proof of work
 * on.
 *
 * @param era - spec version, 233 to 297
 * @param input - the subnet's TAO, price and alpha emission
 * @returns amounts floored to rao
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 233-297.
 */
export function computeLaunchTerms(era: Era, input: LaunchTermsInput): LaunchTerms {
  const emission = I96F32.saturatingFromInt(input.alphaEmissionRao);
  const wanted = I96F32.checkedDiv(input.taoInBits, input.priceBits) ?? emission;
  const muted = !input.burnRegistrationAllowed && input.powRegistrationAllowed === era < REGISTRATION_FIXED;
  return {
    taoInRao: muted ? 0n : I96F32.saturatingToU64(input.taoInBits),
    alphaInRao: I96F32.saturatingToU64(minOf(wanted, emission)),
    alphaOutRao: input.alphaEmissionRao,
  };
}
