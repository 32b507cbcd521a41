import type { Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import { SubnetAlphaOut } from '../../storage/pools.ts';
import { ensureSubtokenEnabled, subnetExists } from '../../subnets/existing.ts';
import { ensureHotkeyExists } from '../hotkeys.ts';
import type { StakePosition } from '../StakePosition.ts';
import { ensureStaked } from '../validateRemoveStake.ts';
import { decreaseFixedStake, fixedStakeOf } from './fixedShares.ts';

/**
 * Takes alpha from a position for good; more than there is is refused.
 *
 * Source: `pallets/subtensor/src/staking/recycle_alpha.rs`, July 2025.
 *
 * @returns alpha taken, rao
 */
export function takeAlpha(context: Context, position: StakePosition, amountRao: bigint): bigint {
  const { state } = context;
  const { hotkey, netuid } = position;
  const exists = subnetExists(state, netuid);
  ensure(exists, 'SubtensorModule.SubNetworkDoesNotExist', `There is no subnet ${netuid}.`);
  ensure(netuid !== 0, 'SubtensorModule.CannotBurnOrRecycleOnRootSubnet', 'Stake on root is TAO.');
  ensureSubtokenEnabled(state, netuid);
  ensureHotkeyExists(state, hotkey);
  ensureStaked(fixedStakeOf(state, position), amountRao);
  const outRao = SubnetAlphaOut.get(state, netuid);
  ensure(
    outRao >= amountRao,
    'SubtensorModule.InsufficientLiquidity',
    `${outRao} of ${amountRao} rao are outside of the pool.`,
  );
  return decreaseFixedStake(state, position, amountRao);
}
