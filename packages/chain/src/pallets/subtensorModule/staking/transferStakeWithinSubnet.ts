import { minimumTransferAt } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { flushBasketDepositsOf } from '../baskets/flushBasketDepositsOf.ts';
import { LastColdkeyHotkeyStakeBlock } from '../storage/staking.ts';
import { becomeDelegate, ownsHotkey, unlistStakingHotkey } from './hotkeys.ts';
import { rebaseRootClaim } from './rootClaims.ts';
import { decreaseStake, increaseStake, type StakePosition } from './sharePool.ts';
import { transferLock } from './transferLock.ts';
import { ensureTaken } from './unstakeFromSubnet.ts';

const ROOT = 0;

/**
 * Moves stake to another hotkey or coldkey of the same subnet: nothing is swapped, nothing is paid.
 *
 * Source: `transfer_stake_within_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @returns what the alpha is worth at the spot price, rao of TAO
 */
export function transferStakeWithinSubnet(
  context: Context,
  from: StakePosition,
  to: StakePosition,
  alphaRao: bigint,
): bigint {
  const { state } = context;
  const { netuid } = from;
  if (netuid === ROOT) {
    flushBasketDepositsOf(context, from.hotkey);
    if (to.hotkey !== from.hotkey) flushBasketDepositsOf(context, to.hotkey);
  }
  transferLock(context, { from: from.coldkey, to: to.coldkey, hotkey: to.hotkey, netuid, alphaRao });
  const takenRao = decreaseStake(state, from, alphaRao);
  ensureTaken(takenRao, alphaRao);
  if (netuid === ROOT) rebaseRootClaim(state, from.hotkey, from.coldkey, -alphaRao);
  if (!ownsHotkey(state, to.coldkey, to.hotkey)) becomeDelegate(state, to.hotkey);
  increaseStake(state, to, takenRao);
  if (netuid === ROOT) rebaseRootClaim(state, to.hotkey, to.coldkey, alphaRao);
  const worthRao = alphaWorth(alphaRao, alphaPrice(context, netuid));
  const leastRao = minimumTransferAt(context.spec);
  ensure(
    worthRao >= leastRao,
    'SubtensorModule.AmountTooLow',
    `${alphaRao} rao of alpha are worth ${worthRao} rao, the least is ${leastRao}.`,
  );
  unlistStakingHotkey(state, from.hotkey, from.coldkey);
  if (netuid === ROOT)
    LastColdkeyHotkeyStakeBlock.insert(state, to.coldkey, to.hotkey, BigInt(context.block));
  context.deposit('SubtensorModule.StakeRemoved', [
    from.coldkey,
    from.hotkey,
    worthRao,
    alphaRao,
    netuid,
    0n,
  ]);
  context.deposit('SubtensorModule.StakeAdded', [to.coldkey, to.hotkey, worthRao, alphaRao, netuid, 0n]);
  return worthRao;
}
