import { boolean, objectOf, u64 } from '@taokit/errors/check';
import { I96F32 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';
import { signedBits, specOptions } from '../../internal/rules.ts';
import { checkPastSpec } from '../../spec/checkPastSpec.ts';
import type { PastSpecOptions } from '../../spec/SpecOptions.ts';

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

/** What one block adds to a pool and to its participants at launch. */
export interface LaunchTerms {
  /** TAO added to the pool, rao. */
  readonly taoInRao: bigint;
  /** Alpha added to the pool, rao. */
  readonly alphaInRao: bigint;
  /** Alpha for owner, miners, validators and root, rao. */
  readonly alphaOutRao: bigint;
}

const launchTermsInput = /* @__PURE__ */ objectOf({
  taoInBits: signedBits,
  priceBits: signedBits,
  alphaEmissionRao: u64,
  burnRegistrationAllowed: boolean,
  powRegistrationAllowed: boolean,
});

/** Whether TAO in is dropped, by the first spec: up to 237, by a slip, it takes registration by proof of work to be on. */
export const mutedTaoRules: Readonly<Record<number, (input: LaunchTermsInput) => boolean>> = {
  233: ({ burnRegistrationAllowed, powRegistrationAllowed }) =>
    !burnRegistrationAllowed && powRegistrationAllowed,
  238: ({ burnRegistrationAllowed, powRegistrationAllowed }) =>
    !burnRegistrationAllowed && !powRegistrationAllowed,
};

const mutedTaoRule = /* @__PURE__ */ bySpec(mutedTaoRules);

/**
 * A subnet's injection at launch: alpha in = min(TAO in / price, alpha emission), TAO in in full, so the price rises
 * when alpha is capped. A price of 0 gives the full alpha emission.
 *
 * TAO in is dropped where nobody can register; up to spec 237, by a slip, where burn registration is off and proof of work
 * on.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 233-297.
 *
 * @param input - the subnet's TAO, price and alpha emission
 * @param options - the spec, 233 to 297
 * @returns amounts floored to rao
 * @throws DtaoError for a wrong argument, and `dtao/no-such-rule` from spec 298 on
 */
export function computeLaunchTerms(input: LaunchTermsInput, options: PastSpecOptions): LaunchTerms {
  check(options, specOptions, 'options');
  check(input, launchTermsInput, 'input');
  const spec = checkPastSpec(options.spec, 297, 'Use computeSubnetTerms from spec 298.');
  return launchTermsAt(spec)(input);
}

/** {@link computeLaunchTerms} of a release and of what was checked before. */
export function launchTermsAt(spec: number): (input: LaunchTermsInput) => LaunchTerms {
  const isMuted = mutedTaoRule(spec);
  return (input) => launchTerms(input, isMuted(input));
}

function launchTerms(input: LaunchTermsInput, isMuted: boolean): LaunchTerms {
  const emission = I96F32.saturatingFromInt(input.alphaEmissionRao);
  const wanted = I96F32.checkedDiv(input.taoInBits, input.priceBits) ?? emission;
  return {
    taoInRao: isMuted ? 0n : I96F32.saturatingToU64(input.taoInBits),
    alphaInRao: I96F32.saturatingToU64(minOf(wanted, emission)),
    alphaOutRao: input.alphaEmissionRao,
  };
}
