import { arrayOf, boolean, objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { alphaIssuanceRule } from '../emission/alphaEmission.ts';
import { computeBlockEmissionUnchecked } from '../emission/blockEmission.ts';
import { check } from '../internal/check.ts';
import { recordWith, signedBits, specVersion } from '../internal/rules.ts';
import { constantProductPrice } from '../pools/constantProduct/price.ts';
import { type ConstantProductRules, constantProductRules } from '../pools/constantProduct/rules.ts';
import { constantProductSell } from '../pools/constantProduct/sell.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { checkPastSpec } from '../spec/checkPastSpec.ts';
import { type LaunchTerms, launchTermsAt } from './injection/launchTerms.ts';
import { type MovingPriceInput, movingPriceRule } from './prices/movingPrice.ts';
import { computePriceTaoInUnchecked } from './shares/priceTaoIn.ts';
import { computeRootProportionUnchecked } from './shares/rootProportion.ts';
import { type LaunchSplitRao, splitAlphaOutLaunchUnchecked } from './split/splitAlphaOut.ts';

/** A subnet's economy at launch, in the middle of an epoch. */
export interface LaunchSubnet {
  /** The pool: `SubnetTAO` and `SubnetAlphaIn`. */
  readonly pool: PoolReserves;
  /** Alpha outside the pool (`SubnetAlphaOut`), rao. */
  readonly alphaOutRao: bigint;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** First block of emission (`FirstEmissionBlockNumber`); read by moving prices from spec 246 on. */
  readonly firstEmissionBlock: bigint;
  /** Whether a neuron can register by burning TAO. */
  readonly burnRegistrationAllowed: boolean;
  /** Whether a neuron can register by proof of work. */
  readonly powRegistrationAllowed: boolean;
  /** Alpha for miners and validators since the last epoch (`PendingEmission`), rao. */
  readonly pendingEmissionRao: bigint;
  /** Root's alpha sold since the last epoch (`PendingAlphaSwapped`), rao. */
  readonly pendingAlphaSwappedRao: bigint;
  /** TAO it was sold for (`PendingRootDivs`), rao. */
  readonly pendingRootDivsRao: bigint;
  /** Alpha for the owner since the last epoch (`PendingOwnerCut`), rao. */
  readonly pendingOwnerCutRao: bigint;
}

/** The network at launch: every subnet but root. */
export interface LaunchNetwork {
  /** `TotalIssuance`, rao. */
  readonly totalIssuanceRao: bigint;
  /** TAO staked on root, rao. */
  readonly rootTaoRao: bigint;
  /** Every subnet but root, in order of netuid. */
  readonly subnets: readonly LaunchSubnet[];
}

/** Network parameters a block reads. */
export interface LaunchParameters {
  /** The runtime's `spec_version`, 233 to 282: the rules of the pool and of the moving price. */
  readonly spec: number;
  /** The block being made. */
  readonly block: bigint;
  /** TAO weight, u64 over 2^64 - 1. */
  readonly taoWeightU64: bigint;
  /** Owner's part of alpha out, over 65535. */
  readonly ownerCutU16: number;
  /** `SubnetMovingAlpha`, I96F32 bits. */
  readonly movingAlphaBits: bigint;
  /** `EMAPriceHalvingBlocks`; read from spec 246 on. */
  readonly priceHalvingBlocks: bigint;
}

const launchParameters = /* @__PURE__ */ objectOf({
  spec: specVersion,
  block: u64,
  taoWeightU64: u64,
  ownerCutU16: u16,
  movingAlphaBits: signedBits,
  priceHalvingBlocks: u64,
});
const launchNetwork = /* @__PURE__ */ objectOf({
  totalIssuanceRao: u64,
  rootTaoRao: u64,
  subnets: arrayOf(
    recordWith({
      pool: recordWith({ taoReserveRao: u64, alphaReserveRao: u64 }),
      alphaOutRao: u64,
      movingPriceBits: signedBits,
      firstEmissionBlock: u64,
      burnRegistrationAllowed: boolean,
      powRegistrationAllowed: boolean,
      pendingEmissionRao: u64,
      pendingAlphaSwappedRao: u64,
      pendingRootDivsRao: u64,
      pendingOwnerCutRao: u64,
    }),
  ),
});

/**
 * One block of the coinbase as launched, before any epoch: emission by moving price, injection, owner's cut, root's part
 * sold into the pool, moving prices.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, v2.0.0 (spec 233).
 *
 * @param network - before the block
 * @param parameters - of the block, the spec among them
 * @returns the network after it; nothing is changed in place
 */
export function runLaunchCoinbase(network: LaunchNetwork, parameters: LaunchParameters): LaunchNetwork {
  check(parameters, launchParameters, 'parameters');
  check(network, launchNetwork, 'network');
  checkPastSpec(
    parameters.spec,
    282,
    'Use runConcentratedCoinbase (283 to 297) or computeNetworkEmission (from 423).',
  );
  const rules = launchRulesAt(parameters.spec);
  const emissionRao = computeBlockEmissionUnchecked(network.totalIssuanceRao);
  const taoIn = computePriceTaoInUnchecked(
    emissionRao,
    network.subnets.map((subnet) => subnet.movingPriceBits),
  );
  let totalIssuanceRao = network.totalIssuanceRao;
  const subnets = network.subnets.map((subnet, i) => {
    const terms = termsOf(subnet, taoIn[i] as bigint, rules);
    totalIssuanceRao = saturatingAddU64(totalIssuanceRao, terms.taoInRao);
    return stepSubnet(inject(subnet, terms), terms, { rules, rootTaoRao: network.rootTaoRao, parameters });
  });
  return { ...network, totalIssuanceRao, subnets };
}

/** What a release decides: looked up once a block. */
interface LaunchRules {
  readonly issuanceOf: ReturnType<typeof alphaIssuanceRule>;
  readonly termsOf: ReturnType<typeof launchTermsAt>;
  readonly movingPrice: (input: MovingPriceInput) => bigint;
  readonly pool: ConstantProductRules;
}

function launchRulesAt(spec: number): LaunchRules {
  return {
    issuanceOf: alphaIssuanceRule(spec),
    termsOf: launchTermsAt(spec),
    movingPrice: movingPriceRule(spec),
    pool: constantProductRules(spec),
  };
}

function termsOf(subnet: LaunchSubnet, taoInBits: bigint, rules: LaunchRules): LaunchTerms {
  const { pool, burnRegistrationAllowed, powRegistrationAllowed } = subnet;
  return rules.termsOf({
    taoInBits,
    priceBits: constantProductPrice(pool),
    alphaEmissionRao: computeBlockEmissionUnchecked(issuanceOf(subnet, rules)),
    burnRegistrationAllowed,
    powRegistrationAllowed,
  });
}

function issuanceOf({ pool, alphaOutRao }: LaunchSubnet, rules: LaunchRules): bigint {
  return rules.issuanceOf({ alphaInRao: pool.alphaReserveRao, alphaOutRao });
}

function inject(subnet: LaunchSubnet, terms: LaunchTerms): LaunchSubnet {
  return {
    ...subnet,
    pool: {
      taoReserveRao: saturatingAddU64(subnet.pool.taoReserveRao, terms.taoInRao),
      alphaReserveRao: saturatingAddU64(subnet.pool.alphaReserveRao, terms.alphaInRao),
    },
    alphaOutRao: saturatingAddU64(subnet.alphaOutRao, terms.alphaOutRao),
  };
}

/** What a block's subnets share. */
interface LaunchBlock {
  readonly rules: LaunchRules;
  readonly rootTaoRao: bigint;
  readonly parameters: LaunchParameters;
}

function stepSubnet(subnet: LaunchSubnet, terms: LaunchTerms, block: LaunchBlock): LaunchSubnet {
  const { rules, rootTaoRao, parameters } = block;
  const split = splitAlphaOutLaunchUnchecked({
    alphaOutRao: terms.alphaOutRao,
    ownerCutU16: parameters.ownerCutU16,
    rootProportionBits: computeRootProportionUnchecked({
      rootTaoRao,
      taoWeightU64: parameters.taoWeightU64,
      alphaIssuanceRao: issuanceOf(subnet, rules),
    }),
  });
  const sold = sellRoot(subnet, split, rules.pool);
  return { ...sold, movingPriceBits: nextMovingPrice(sold, block) };
}

/** Sells root's part; the alpha counts as swapped even where the pool refuses the sale. */
function sellRoot(subnet: LaunchSubnet, split: LaunchSplitRao, rules: ConstantProductRules): LaunchSubnet {
  const sale = constantProductSell(subnet.pool, split.rootRao, rules);
  const alphaSold = sale.ok ? split.rootRao : 0n;
  return {
    ...subnet,
    pool: sale.ok ? sale.pool : subnet.pool,
    alphaOutRao: subnet.alphaOutRao > alphaSold ? subnet.alphaOutRao - alphaSold : 0n,
    pendingEmissionRao: saturatingAddU64(subnet.pendingEmissionRao, split.pendingRao),
    pendingAlphaSwappedRao: saturatingAddU64(subnet.pendingAlphaSwappedRao, split.rootRao),
    pendingRootDivsRao: saturatingAddU64(subnet.pendingRootDivsRao, sale.ok ? sale.amountOutRao : 0n),
    pendingOwnerCutRao: saturatingAddU64(subnet.pendingOwnerCutRao, split.ownerRao),
  };
}

function nextMovingPrice(subnet: LaunchSubnet, { rules, parameters }: LaunchBlock): bigint {
  const { block, movingAlphaBits, priceHalvingBlocks: halvingBlocks } = parameters;
  const start = saturatingSubU64(subnet.firstEmissionBlock, 1n);
  return rules.movingPrice({
    movingPriceBits: subnet.movingPriceBits,
    spotPriceBits: constantProductPrice(subnet.pool) << 32n,
    movingAlphaBits,
    blocksSinceStart: saturatingSubU64(block, start),
    halvingBlocks,
  });
}
