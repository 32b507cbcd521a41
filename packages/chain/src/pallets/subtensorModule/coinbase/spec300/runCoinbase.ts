import { computeBlockEmission } from '@taokit/dtao';
import { type CoinbaseStep, type CoinbaseSubnet, runConcentratedCoinbase } from '@taokit/dtao/coinbase';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../../runtime/Context.ts';
import type { Reads, State } from '../../../../state/State.ts';
import type { StorageItem } from '../../../../state/storageItems.ts';
import { addTotalStake, readSubnet, stakingRulesOf, writeSubnet } from '../../staking/spec300/subnetBooks.ts';
import {
  EMAPriceHalvingBlocks,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetMovingAlpha,
  SubnetMovingPrice,
  SubnetTaoInEmission,
  TotalIssuance,
} from '../../storage/emission.ts';
import { PendingOwnerCut } from '../../storage/epochs.ts';
import { SubnetOwnerCut } from '../../storage/hyperparameters.ts';
import { SubnetTAO } from '../../storage/pools.ts';
import { NetworkPowRegistrationAllowed, NetworkRegistrationAllowed } from '../../storage/registration.ts';
import { PendingAlphaSwapped, PendingEmission, PendingRootDivs } from '../../storage/spec300.ts';
import { TaoWeight } from '../../storage/staking.ts';
import { FirstEmissionBlockNumber } from '../../storage/subnets.ts';
import { allNetuids } from '../../subnets/existing.ts';
import { payNodeValidators } from './payNodeValidators.ts';

const ROOT = 0;
/** All of the emission, U96F32. */
const WHOLE_BITS = 1n << 32n;
/** Last spec whose coinbase this is. */
const LAST_SPEC = 297;

/**
 * A block's coinbase of spec 300: TAO and alpha join the pools by moving prices, root's part of the alpha is sold.
 *
 * Source: `run_coinbase` in `pallets/subtensor/src/coinbase/run_coinbase.rs`, July 2025.
 */
export function runCoinbase(context: Context): void {
  const { state, runtime } = context;
  const blockEmissionRao = computeBlockEmission(TotalIssuance.get(state));
  payNodeValidators(context, blockEmissionRao);
  const started = allNetuids(state).filter(
    (netuid) => netuid !== ROOT && FirstEmissionBlockNumber.contains(state, netuid),
  );
  const network = {
    spec: LAST_SPEC,
    blockEmissionRao,
    subnetPartBits: runtime.parameters.nodeValidators?.subnetPartBits ?? WHOLE_BITS,
    rootTaoRao: SubnetTAO.get(state, ROOT),
    taoWeightU64: TaoWeight.get(state),
    ownerCutU16: SubnetOwnerCut.get(state),
    movingAlphaBits: SubnetMovingAlpha.get(state).bits,
    rules: stakingRulesOf(context),
  };
  const steps = runConcentratedCoinbase(
    network,
    started.map((netuid) => coinbaseSubnet(state, netuid, BigInt(context.block))),
  );
  for (const [at, netuid] of started.entries()) keep(context, netuid, steps[at]!);
}

function coinbaseSubnet(state: Reads, netuid: number, block: bigint): CoinbaseSubnet {
  const first = FirstEmissionBlockNumber.get(state, netuid) ?? 0n;
  return {
    ...readSubnet(state, netuid),
    movingPriceBits: SubnetMovingPrice.get(state, netuid).bits,
    halvingBlocks: EMAPriceHalvingBlocks.get(state, netuid),
    blocksSinceStart: block >= first ? block - saturatingSubU64(first, 1n) : 0n,
    burnRegistrationAllowed: NetworkRegistrationAllowed.get(state, netuid),
    powRegistrationAllowed: NetworkPowRegistrationAllowed.get(state, netuid),
  };
}

function keep(context: Context, netuid: number, step: CoinbaseStep): void {
  const { state } = context;
  // A pool that refuses to buy root's alpha leaves what waits alone; any other swaps, if only nothing.
  const isSold = step.subnet.mechanism !== 1 || step.pendingRao + step.swappedRao > 0n;
  const trade = { side: 'sell', steps: step.swappedRao > 0n } as const;
  writeSubnet(context, netuid, step.subnet, isSold && step.subnet.mechanism === 1 ? trade : undefined);
  SubnetTaoInEmission.insert(state, netuid, step.taoInRao);
  SubnetAlphaInEmission.insert(state, netuid, step.alphaInRao);
  SubnetAlphaOutEmission.insert(state, netuid, step.alphaOutRao);
  SubnetMovingPrice.insert(state, netuid, { bits: step.movingPriceBits });
  add(PendingOwnerCut, state, netuid, step.ownerCutRao);
  if (isSold) {
    add(PendingEmission, state, netuid, step.pendingRao);
    add(PendingAlphaSwapped, state, netuid, step.swappedRao);
    add(PendingRootDivs, state, netuid, step.rootDividendsRao);
  }
  TotalIssuance.mutate(state, (issuance) => saturatingAddU64(issuance, step.taoInRao));
  addTotalStake(context, step.totalStakeChangeRao);
}

function add(
  item: StorageItem<[netuid: number], bigint, never>,
  state: State,
  netuid: number,
  rao: bigint,
): void {
  item.mutate(state, netuid, (before) => saturatingAddU64(before, rao));
}
