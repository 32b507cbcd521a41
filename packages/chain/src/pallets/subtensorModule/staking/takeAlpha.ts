import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { SubnetAlphaOut } from '../storage/pools.ts';
import { ensureSubnetExists, ensureSubtokenEnabled } from '../subnets/existing.ts';
import { ensureCoversCollateral } from './collateral.ts';
import { ensureHotkeyExists } from './hotkeys.ts';
import { ensureAvailable } from './locks.ts';
import { minOf } from './minMax.ts';
import { decreaseStake, type StakePosition, stakeOf } from './sharePool.ts';
import * as of300 from './spec300/takeAlpha.ts';

const ROOT = 0;

/** Takes alpha from a position for good, and answers how much, rao: what `recycle_alpha` and `burn_alpha` have in common. */
export const takeAlpha: (context: Context, position: StakePosition, amountRao: bigint) => bigint =
  /* @__PURE__ */ ruleBySpec({ 283: of300.takeAlpha, 423: takeUpToAll });

/**
 * Takes alpha from a position for good, all of it where more is asked for: what `recycle_alpha` and `burn_alpha` have in common.
 *
 * Source: `do_recycle_alpha` in `pallets/subtensor/src/staking/recycle_alpha.rs`, late 2026.
 *
 * @returns alpha taken, rao
 */
function takeUpToAll(context: Context, position: StakePosition, askedRao: bigint): bigint {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  ensureSubnetExists(state, netuid);
  ensure(
    netuid !== ROOT,
    'SubtensorModule.CannotBurnOrRecycleOnRootSubnet',
    'Stake on root is TAO, which is not burned or recycled here.',
  );
  ensureSubtokenEnabled(state, netuid);
  ensureHotkeyExists(state, hotkey);
  const stakeRao = stakeOf(state, position);
  const amountRao = minOf(askedRao, stakeRao);
  const outRao = SubnetAlphaOut.get(state, netuid);
  ensure(
    outRao >= amountRao,
    'SubtensorModule.InsufficientLiquidity',
    `${outRao} of ${amountRao} rao are outside of the pool.`,
  );
  ensureAvailable(context, coldkey, netuid, amountRao);
  ensureCoversCollateral(state, position, amountRao);
  decreaseStake(state, position, amountRao);
  return amountRao;
}
