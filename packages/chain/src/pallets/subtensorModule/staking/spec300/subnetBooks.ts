import type { ConcentratedPool } from '@taokit/dtao/pools';
import { concentratedModel, type PoolModel } from '@taokit/dtao/pools';
import {
  type StakingRules,
  type StakingSubnet,
  type StakingSwap,
  stakingRulesAt,
} from '@taokit/dtao/staking';
import type { Context } from '../../../../runtime/Context.ts';
import type { Reads } from '../../../../state/State.ts';
import {
  type KeptTrade,
  readConcentratedPool,
  writeConcentratedPool,
} from '../../../swap/spec300/concentratedPool.ts';
import { FeeRate } from '../../../swap/storage.ts';
import { SubnetAlphaOut, SubnetVolume } from '../../storage/pools.ts';
import { TotalStake } from '../../storage/staking.ts';
import { SubnetMechanism } from '../../storage/subnets.ts';

const rules = new Map<
  number,
  { readonly staking: StakingRules; readonly pools: PoolModel<ConcentratedPool> }
>();

/** The rules of stake operations and pools of a build. */
function rulesOf({ runtime, spec }: Context) {
  const economySpec = runtime.parameters.economySpec ?? spec;
  const known = rules.get(economySpec);
  if (known !== undefined) return known;
  const staking = stakingRulesAt({ spec: economySpec });
  const { minimumStakeRao: _, ...poolRules } = staking;
  const made = { staking, pools: concentratedModel({ rules: poolRules }) };
  rules.set(economySpec, made);
  return made;
}

/** The constants of stake operations. */
export function stakingRulesOf(context: Context): StakingRules {
  return rulesOf(context).staking;
}

/** The pools. */
export function poolsOf(context: Context): PoolModel<ConcentratedPool> {
  return rulesOf(context).pools;
}

/** A subnet's pool and books. */
export function readSubnet(state: Reads, netuid: number): StakingSubnet {
  return {
    mechanism: SubnetMechanism.get(state, netuid),
    pool: readConcentratedPool(state, netuid),
    alphaOutRao: SubnetAlphaOut.get(state, netuid),
    volumeRao: SubnetVolume.get(state, netuid),
    feeRateU16: FeeRate.get(state, netuid),
  };
}

/** Keeps what a swap or an injection changed. A swap writes the volume even when nothing moved. */
export function writeSubnet(context: Context, netuid: number, after: StakingSubnet, trade?: KeptTrade): void {
  const { state } = context;
  SubnetAlphaOut.insert(state, netuid, after.alphaOutRao);
  writeConcentratedPool(state, netuid, after.pool, stakingRulesOf(context).minimumLiquidity, trade);
  if (trade !== undefined) SubnetVolume.insert(state, netuid, after.volumeRao);
}

/** Keeps a swap of stake; root has no pool and no books (`TotalStake` and `SubnetTAO` stay). */
export function keepSwap(context: Context, netuid: number, swap: StakingSwap, trade: KeptTrade): void {
  if (swap.subnet.mechanism === 1) writeSubnet(context, netuid, swap.subnet, trade);
  addTotalStake(context, swap.totalStakeChangeRao);
}

/** Changes `TotalStake`, not below 0. */
export function addTotalStake({ state }: Context, changeRao: bigint): void {
  if (changeRao === 0n) return;
  const afterRao = TotalStake.get(state) + changeRao;
  TotalStake.insert(state, afterRao > 0n ? afterRao : 0n);
}
