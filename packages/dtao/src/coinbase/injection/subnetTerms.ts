import { objectOf, u64 } from '@taokit/errors/check';
import { U96F32 } from '@taokit/fixed';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../../internal/check.ts';
import { minOf } from '../../internal/minMax.ts';
import { specOptions, unsignedBits } from '../../internal/rules.ts';
import type { SpecOptions } from '../../spec/SpecOptions.ts';

/** What decides a subnet's injection. */
export interface SubnetTermsInput {
  /** TAO the subnet is given in the block, U96F32 bits of rao. */
  readonly subnetEmissionBits: bigint;
  /** Spot price, U96F32 bits: U64F64 prices lose their low 32 bits. */
  readonly priceBits: bigint;
  /** Alpha emission of the subnet, rao. */
  readonly alphaEmissionRao: bigint;
  /** TAO emission of the block, rao: of the issuance, see `computeBlockEmission`. Read from spec 298 to 420. */
  readonly blockEmissionRao: bigint;
  /** See `computeRootProportion`, before the block's injection, U96F32 bits. Read from spec 421 on. */
  readonly rootProportionBits: bigint;
}

/** What one block adds to a pool and to its participants, U96F32 bits of rao: floored to rao where it is paid. */
export interface SubnetTerms {
  /** TAO added to the pool. */
  readonly taoInBits: bigint;
  /** Alpha added to the pool. */
  readonly alphaInBits: bigint;
  /** Alpha for owner, miners, validators and root. */
  readonly alphaOutBits: bigint;
  /** TAO the chain buys alpha with: what the alpha cap keeps out of the pool. */
  readonly excessTaoBits: bigint;
}

const subnetTermsInput = /* @__PURE__ */ objectOf({
  subnetEmissionBits: unsignedBits,
  priceBits: unsignedBits,
  alphaEmissionRao: u64,
  blockEmissionRao: u64,
  rootProportionBits: unsignedBits,
});

type TermsRule = (input: SubnetTermsInput) => SubnetTerms;

/** The terms by the first spec that has them. */
export const subnetTermsRules: Readonly<Record<number, TermsRule>> = {
  298: (input) => subsidized(input, fromRao(input.alphaEmissionRao)),
  301: (input) => subsidized(input, fromRao(input.blockEmissionRao)),
  342: (input) => capped(input, fromRao(input.alphaEmissionRao)),
  371: (input) => capped(input, fromRao(minOf(input.alphaEmissionRao, input.blockEmissionRao))),
  421: (input) =>
    capped(input, U96F32.saturatingMul(input.rootProportionBits, fromRao(input.alphaEmissionRao))),
};

const termsRule = /* @__PURE__ */ bySpec(subnetTermsRules);

/**
 * A subnet's injection: alpha in = TAO / price, capped; what the cap leaves over buys alpha.
 *
 * The cap, from spec 342: alpha emission; from 371: the lower of alpha and TAO emission; from 421: root proportion x alpha
 * emission. Before 342 there is no cap, but where the price is below the subnet's part of the block emission, the pool gets
 * price x block emission with the alpha emission (298 to 300) or as much alpha as the block emits TAO (301 to 341). Where
 * nobody can register, everything is 0 from 301 on, and TAO in before: the caller's to apply.
 *
 * TAO in and excess are floored to rao each by itself, so their sum can be 1 rao below the subnet's TAO.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_subnet_terms`.
 *
 * @param input - emissions, price and root proportion
 * @param options - whose rules, from spec 298; before, see `computeLaunchTerms`
 * @returns terms in U96F32 bits, every product and quotient floored
 * @throws DtaoError for a wrong argument; UnitError before spec 298
 */
export function computeSubnetTerms(input: SubnetTermsInput, options: SpecOptions = {}): SubnetTerms {
  check(options, specOptions, 'options');
  check(input, subnetTermsInput, 'input');
  return termsRule(options.spec ?? MAINNET_SPEC)(input);
}

function fromRao(rao: bigint): bigint {
  return U96F32.saturatingFromInt(rao);
}

function capped(input: SubnetTermsInput, cap: bigint): SubnetTerms {
  const { subnetEmissionBits, priceBits } = input;
  const wanted = U96F32.safeDiv(subnetEmissionBits, priceBits);
  const alphaInBits = minOf(wanted, cap);
  const taoInBits = wanted > cap ? U96F32.saturatingMul(cap, priceBits) : subnetEmissionBits;
  return {
    taoInBits,
    alphaInBits,
    alphaOutBits: fromRao(input.alphaEmissionRao),
    excessTaoBits: U96F32.saturatingSub(subnetEmissionBits, taoInBits),
  };
}

function subsidized(input: SubnetTermsInput, subsidyAlphaBits: bigint): SubnetTerms {
  const { subnetEmissionBits, priceBits } = input;
  const block = fromRao(input.blockEmissionRao);
  const alphaOutBits = fromRao(input.alphaEmissionRao);
  if (priceBits < U96F32.safeDiv(subnetEmissionBits, block)) {
    const taoInBits = U96F32.saturatingMul(priceBits, block);
    const excessTaoBits = U96F32.saturatingSub(subnetEmissionBits, taoInBits);
    return { taoInBits, alphaInBits: subsidyAlphaBits, alphaOutBits, excessTaoBits };
  }
  const alphaInBits = U96F32.checkedDiv(subnetEmissionBits, priceBits) ?? alphaOutBits;
  return { taoInBits: subnetEmissionBits, alphaInBits, alphaOutBits, excessTaoBits: 0n };
}
