import { arrayOf, boolean, objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, U96F32 } from '@taokit/fixed';
import { computeBlockEmissionUnchecked } from '../emission/blockEmission.ts';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { recordWith, signedBits, specVersion, unsignedBits } from '../internal/rules.ts';
import { concentratedInject } from '../pools/concentratedLiquidity/inject.ts';
import { CONCENTRATED_MIN_PRICE_RAO, concentratedPrice } from '../pools/concentratedLiquidity/price.ts';
import { checkPastSpec } from '../spec/checkPastSpec.ts';
import type { StakingRules, StakingSubnet } from '../staking/StakingSubnet.ts';
import { stakingRulesRule, stakingSubnetFields } from '../staking/stakingChecks.ts';
import { swapAlphaForTaoUnchecked } from '../staking/stakingSwap.ts';
import { movingPriceRule } from './prices/movingPrice.ts';
import { computeRootProportionUnchecked } from './shares/rootProportion.ts';
import { splitAlphaOutLaunchUnchecked } from './split/splitAlphaOut.ts';

/** A subnet as the coinbase over concentrated liquidity pools reads it. */
export interface CoinbaseSubnet extends StakingSubnet {
  /** `SubnetMovingPrice`, raw bits of an I96F32. */
  readonly movingPriceBits: bigint;
  /** `EMAPriceHalvingBlocks`. */
  readonly halvingBlocks: bigint;
  /** Block minus (`FirstEmissionBlockNumber` - 1). */
  readonly blocksSinceStart: bigint;
  /** Whether a neuron can register by burning TAO. */
  readonly burnRegistrationAllowed: boolean;
  /** Whether a neuron can register by proof of work. */
  readonly powRegistrationAllowed: boolean;
}

/** What the coinbase reads that is not of one subnet. */
export interface CoinbaseNetwork {
  /** The runtime's `spec_version`, 283 to 297. */
  readonly spec: number;
  /** TAO emission of the block, in rao. */
  readonly blockEmissionRao: bigint;
  /** Part of the emission that subnets share, raw bits of an U96F32; 2^32 on mainnet. */
  readonly subnetPartBits: bigint;
  /** TAO staked on root (`SubnetTAO` of netuid 0), in rao. */
  readonly rootTaoRao: bigint;
  /** `TaoWeight`, over 2^64 - 1. */
  readonly taoWeightU64: bigint;
  /** `SubnetOwnerCut`, over 65535. */
  readonly ownerCutU16: number;
  /** `SubnetMovingAlpha`, raw bits of an I96F32. */
  readonly movingAlphaBits: bigint;
  /** Constants of the pools. */
  readonly rules: StakingRules;
}

/** What one block's coinbase does to one subnet. */
export interface CoinbaseStep {
  /** The subnet afterwards, pool included. */
  readonly subnet: StakingSubnet;
  /** TAO injected (`SubnetTaoInEmission`), in rao. */
  readonly taoInRao: bigint;
  /** Alpha injected (`SubnetAlphaInEmission`), in rao. */
  readonly alphaInRao: bigint;
  /** Alpha for participants (`SubnetAlphaOutEmission`), in rao. */
  readonly alphaOutRao: bigint;
  /** Added to `PendingOwnerCut`, in rao. */
  readonly ownerCutRao: bigint;
  /** Added to `PendingEmission`, in rao. */
  readonly pendingRao: bigint;
  /** Root's alpha that was sold, added to `PendingAlphaSwapped`, in rao. */
  readonly swappedRao: bigint;
  /** TAO it was sold for, added to `PendingRootDivs`, in rao. */
  readonly rootDividendsRao: bigint;
  /** Signed change of `TotalStake`, in rao. */
  readonly totalStakeChangeRao: bigint;
  /** `SubnetMovingPrice` afterwards, raw bits of an I96F32. */
  readonly movingPriceBits: bigint;
}

const coinbaseNetwork = /* @__PURE__ */ objectOf({
  spec: specVersion,
  blockEmissionRao: u64,
  subnetPartBits: unsignedBits,
  rootTaoRao: u64,
  taoWeightU64: u64,
  ownerCutU16: u16,
  movingAlphaBits: signedBits,
  rules: stakingRulesRule,
});
const coinbaseSubnets = /* @__PURE__ */ arrayOf(
  recordWith({
    ...stakingSubnetFields,
    movingPriceBits: unsignedBits,
    halvingBlocks: u64,
    blocksSinceStart: u64,
    burnRegistrationAllowed: boolean,
    powRegistrationAllowed: boolean,
  }),
);

/**
 * One block's coinbase over concentrated liquidity pools: TAO by moving price, injection, owner's cut, root's alpha sold
 * without a fee, moving prices. Epochs are not part of it.
 *
 * Source: `run_coinbase` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, July 2025 (before spec 298).
 *
 * @param network - what all subnets share
 * @param subnets - subnets that have started, all but root
 * @returns one step per subnet, in order
 * @throws DtaoError for a wrong argument, and `dtao/no-such-rule` from spec 298 on
 */
export function runConcentratedCoinbase(
  network: CoinbaseNetwork,
  subnets: readonly CoinbaseSubnet[],
): CoinbaseStep[] {
  check(network, coinbaseNetwork, 'network');
  check(subnets, coinbaseSubnets, 'subnets');
  checkPastSpec(network.spec, 297, 'Use computeNetworkEmission, which has the blocks from spec 423.');
  const total = subnets.reduce((sum, { movingPriceBits }) => U96F32.saturatingAdd(sum, movingPriceBits), 0n);
  const emission = U96F32.saturatingMul(network.blockEmissionRao << 32n, network.subnetPartBits);
  return subnets.map((subnet) => {
    const share = U96F32.safeDiv(U96F32.saturatingMul(emission, subnet.movingPriceBits), total);
    return runSubnet(network, subnet, share);
  });
}

function runSubnet(network: CoinbaseNetwork, subnet: CoinbaseSubnet, taoInBits: bigint): CoinbaseStep {
  const { pool, alphaOutRao: alphaOut } = subnet;
  const terms = injectionTerms(subnet, taoInBits);
  const injected: StakingSubnet = {
    ...subnet,
    pool: concentratedInject(pool, { taoRao: terms.taoInRao, alphaRao: terms.alphaInRao }, network.rules),
    alphaOutRao: alphaOut + terms.alphaOutRao,
  };
  const split = splitAlphaOutLaunchUnchecked({
    alphaOutRao: terms.alphaOutRao,
    ownerCutU16: network.ownerCutU16,
    rootProportionBits: computeRootProportionUnchecked({
      rootTaoRao: network.rootTaoRao,
      taoWeightU64: network.taoWeightU64,
      alphaIssuanceRao: injected.pool.alphaReserveRao + injected.alphaOutRao,
    }),
  });
  const order = { amountRao: split.rootRao, limitPriceRao: CONCENTRATED_MIN_PRICE_RAO, dropFees: true };
  const sale = swapAlphaForTaoUnchecked(injected, order, network.rules);
  const after = sale.ok ? sale.subnet : injected;
  return {
    ...terms,
    subnet: after,
    ownerCutRao: split.ownerRao,
    // A failed sale leaves all three pending amounts as they were.
    pendingRao: sale.ok ? split.pendingRao : 0n,
    swappedRao: sale.ok ? split.rootRao : 0n,
    rootDividendsRao: sale.ok ? sale.amountOutRao : 0n,
    totalStakeChangeRao: terms.taoInRao + (sale.ok ? sale.totalStakeChangeRao : 0n),
    movingPriceBits: movingPriceRule(network.spec)({
      movingPriceBits: subnet.movingPriceBits,
      spotPriceBits: spotPrice(after) << 32n,
      movingAlphaBits: network.movingAlphaBits,
      blocksSinceStart: subnet.blocksSinceStart,
      halvingBlocks: subnet.halvingBlocks,
    }),
  };
}

function spotPrice({ mechanism, pool }: StakingSubnet): bigint {
  return mechanism === 1 ? concentratedPrice(pool) : U96F32.one;
}

/** TAO in, alpha in (capped at the alpha emission) and alpha out; no TAO where registration is closed. */
function injectionTerms(subnet: CoinbaseSubnet, taoInBits: bigint) {
  const alphaOutRao = computeBlockEmissionUnchecked(
    saturatingAddU64(subnet.pool.alphaReserveRao, subnet.alphaOutRao),
  );
  const most = alphaOutRao << 32n;
  const wanted = U96F32.checkedDiv(taoInBits, spotPrice(subnet)) ?? most;
  const isOpen = subnet.burnRegistrationAllowed || subnet.powRegistrationAllowed;
  return {
    taoInRao: isOpen ? U96F32.saturatingToU64(taoInBits) : 0n,
    alphaInRao: U96F32.saturatingToU64(minOf(wanted, most)),
    alphaOutRao,
  };
}
