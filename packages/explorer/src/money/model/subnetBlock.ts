import { computeAlphaEmission, computeBlockEmission } from '@taokit/dtao';
import {
  computeLaunchTerms,
  computeRootProportion,
  computeSubnetEmissions,
  computeSubnetTerms,
  floorSplit,
  MAINNET_OWNER_CUT_U16,
  MAINNET_TAO_WEIGHT_U64,
  type SplitRao,
  splitAlphaOut,
} from '@taokit/dtao/coinbase';
import { bySpec } from '@taokit/types';

/** A subnet between two blocks. */
export interface SubnetBlockInput {
  /** Its share of the block's TAO, U64F64 bits. */
  readonly shareBits: bigint;
  /** Issuance of TAO, rao: the block's emission follows from it. */
  readonly totalIssuanceRao: bigint;
  /** Spot price, U64F64 bits. */
  readonly priceBits: bigint;
  /** Alpha in the pool, rao. */
  readonly alphaReserveRao: bigint;
  /** Alpha outside it, rao. */
  readonly alphaOutRao: bigint;
  /** TAO staked on root, rao. */
  readonly rootTaoRao: bigint;
}

/** What one block brings a subnet under the rules of one release. */
export interface SubnetBlock {
  /** First release with these rules. */
  readonly spec: number;
  /** TAO the subnet is given, rao, floored. */
  readonly taoRao: bigint;
  /** TAO that joins the pool, rao. */
  readonly taoInRao: bigint;
  /** Alpha that joins the pool, rao. */
  readonly alphaInRao: bigint;
  /** TAO the chain buys alpha with, rao. */
  readonly buyRao: bigint;
  /** Alpha for owner, miners, validators and root, rao. */
  readonly alphaOutRao: bigint;
  /** Who gets that alpha, rao. */
  readonly split: SplitRao;
}

/** Releases in which what joins the pool is computed otherwise than before. */
export const TERM_ERAS: readonly { readonly spec: number; readonly what: string }[] = [
  { spec: 233, what: 'alpha up to the alpha emission, all TAO joins' },
  { spec: 298, what: 'a price below the share is subsidised with the alpha emission' },
  { spec: 301, what: 'subsidised with as much alpha as the block emits TAO' },
  { spec: 342, what: 'alpha capped at the alpha emission, the rest buys' },
  { spec: 371, what: 'capped at the lower of alpha and TAO emission' },
  { spec: 421, what: 'capped at root proportion × alpha emission' },
];

/** Whether the pool's part was computed in the terms of launch. */
const isLaunch = /* @__PURE__ */ bySpec({ 233: true, 298: false });

/**
 * What one block brings a subnet, by the rules of a release on today's state: its TAO, what of it joins the pool and what buys, and
 * who gets the new alpha.
 *
 * @param input - the subnet, its share given
 * @param spec - whose rules
 * @throws DtaoError for a wrong argument; UnitError for what is no spec
 */
export function subnetBlock(input: SubnetBlockInput, spec: number): SubnetBlock {
  const { shareBits, totalIssuanceRao, alphaReserveRao, alphaOutRao, rootTaoRao } = input;
  const blockEmissionRao = computeBlockEmission(totalIssuanceRao);
  const [subnetEmissionBits] = computeSubnetEmissions(blockEmissionRao, [shareBits]);
  const alphaEmissionRao = computeAlphaEmission({ alphaInRao: alphaReserveRao, alphaOutRao }, { spec });
  const rootProportionBits = computeRootProportion({
    rootTaoRao,
    taoWeightU64: MAINNET_TAO_WEIGHT_U64,
    alphaIssuanceRao: alphaReserveRao + alphaOutRao,
  });
  const terms = termsOf({
    spec,
    subnetEmissionBits: subnetEmissionBits!,
    priceBits: input.priceBits >> 32n,
    alphaEmissionRao,
    blockEmissionRao,
    rootProportionBits,
  });
  const split = splitAlphaOut({
    alphaOutRao: terms.alphaOutRao,
    ownerCutU16: MAINNET_OWNER_CUT_U16,
    rootProportionBits,
  });
  return { spec, taoRao: subnetEmissionBits! >> 32n, ...terms, split: floorSplit(split) };
}

interface Terms {
  readonly spec: number;
  readonly subnetEmissionBits: bigint;
  readonly priceBits: bigint;
  readonly alphaEmissionRao: bigint;
  readonly blockEmissionRao: bigint;
  readonly rootProportionBits: bigint;
}

function termsOf({ spec, ...input }: Terms): Omit<SubnetBlock, 'spec' | 'taoRao' | 'split'> {
  if (isLaunch(spec)) {
    const { taoInRao, alphaInRao, alphaOutRao } = computeLaunchTerms(
      {
        taoInBits: input.subnetEmissionBits,
        priceBits: input.priceBits,
        alphaEmissionRao: input.alphaEmissionRao,
        burnRegistrationAllowed: true,
        powRegistrationAllowed: true,
      },
      { spec },
    );
    return { taoInRao, alphaInRao, buyRao: 0n, alphaOutRao };
  }
  const { taoInBits, alphaInBits, alphaOutBits, excessTaoBits } = computeSubnetTerms(input, { spec });
  return {
    taoInRao: taoInBits >> 32n,
    alphaInRao: alphaInBits >> 32n,
    buyRao: excessTaoBits >> 32n,
    alphaOutRao: alphaOutBits >> 32n,
  };
}
