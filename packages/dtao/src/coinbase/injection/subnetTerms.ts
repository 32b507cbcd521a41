import { U96F32 } from '@taokit/fixed';
import { ERAS, type Era } from '../../eras.ts';
import { minOf } from '../../internal/u64.ts';

/** First release that adds as much alpha as the block emits TAO to a pool it subsidises. */
const BLOCK_SIZED_ALPHA = 301;

/** What decides a subnet's injection. */
export interface SubnetTermsInput {
  /** TAO the subnet is given in the block, U96F32 bits of rao. */
  readonly subnetEmissionBits: bigint;
  /** Spot price, U96F32 bits: U64F64 prices lose their low 32 bits. */
  readonly priceBits: bigint;
  /** Alpha emission of the subnet, rao. */
  readonly alphaEmissionRao: bigint;
  /** TAO emission of the block, rao. Read from spec 298 to 420. */
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

/**
 * A subnet's injection: alpha in = TAO / price, capped; what the cap leaves over buys alpha.
 *
 * The cap by era, from spec 342: alpha emission; from 371: the lower of alpha and TAO emission; from 421: root proportion
 * x alpha emission. Before 342 there is no cap, but where the price is below the subnet's part of the block emission, the
 * pool gets price x block emission with the alpha emission (298 to 300) or as much alpha as the block emits TAO (301 to
 * 341). Where nobody can register, everything is 0 from 301 on, and TAO in before: the caller's to apply.
 *
 * @param era - spec version, from 298; before, see `computeLaunchTerms`
 * @param input - emissions, price and root proportion
 * @returns terms in U96F32 bits, every product and quotient floored
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_subnet_terms`.
 */
export function computeSubnetTerms(era: Era, input: SubnetTermsInput): SubnetTerms {
  return era < ERAS.rootSellGate ? subsidized(era, input) : capped(input, alphaCap(era, input));
}

function alphaCap(era: Era, input: SubnetTermsInput): bigint {
  const emission = U96F32.saturatingFromInt(input.alphaEmissionRao);
  if (era >= ERAS.priceRootShares) return U96F32.saturatingMul(input.rootProportionBits, emission);
  if (era >= ERAS.emissionCap) return minOf(emission, U96F32.saturatingFromInt(input.blockEmissionRao));
  return emission;
}

function capped(input: SubnetTermsInput, cap: bigint): SubnetTerms {
  const { subnetEmissionBits, priceBits } = input;
  const wanted = U96F32.safeDiv(subnetEmissionBits, priceBits);
  const alphaInBits = minOf(wanted, cap);
  const taoInBits = wanted > cap ? U96F32.saturatingMul(cap, priceBits) : subnetEmissionBits;
  return {
    taoInBits,
    alphaInBits,
    alphaOutBits: U96F32.saturatingFromInt(input.alphaEmissionRao),
    excessTaoBits: U96F32.saturatingSub(subnetEmissionBits, taoInBits),
  };
}

function subsidized(era: Era, input: SubnetTermsInput): SubnetTerms {
  const { subnetEmissionBits, priceBits } = input;
  const block = U96F32.saturatingFromInt(input.blockEmissionRao);
  const alphaOutBits = U96F32.saturatingFromInt(input.alphaEmissionRao);
  if (priceBits < U96F32.safeDiv(subnetEmissionBits, block)) {
    const taoInBits = U96F32.saturatingMul(priceBits, block);
    const excessTaoBits = U96F32.saturatingSub(subnetEmissionBits, taoInBits);
    const alphaInBits = era < BLOCK_SIZED_ALPHA ? alphaOutBits : block;
    return { taoInBits, alphaInBits, alphaOutBits, excessTaoBits };
  }
  const alphaInBits = U96F32.checkedDiv(subnetEmissionBits, priceBits) ?? alphaOutBits;
  return { taoInBits: subnetEmissionBits, alphaInBits, alphaOutBits, excessTaoBits: 0n };
}
