import { HOTKEY_SWAP_INTERVAL_BLOCKS } from '@taokit/dtao/hotkeys';
import { saturatingAddU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../../runtime/Context.ts';
import { ensure } from '../../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../../runtime/Origin.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import { LastHotkeySwapOnNetuid } from '../../storage/keySwaps.ts';
import { allNetuids } from '../../subnets/existing.ts';
import { checkHotkeySwapCall, type HotkeySwap } from '../checkHotkeySwap.ts';
import {
  COST_RAO,
  changeOwner,
  copyLimits,
  isActive,
  LIMITS,
  leaveLimitsAndTake,
  payForSwap,
  positionsOf,
  recordTx,
  relist,
  stakersOn,
  takePlaceOn,
} from '../hotkeySwapSteps.ts';
import { moveSeat } from '../moveSeat.ts';
import { swapHotkeyLocks } from '../swapHotkeyLocks.ts';

/**
 * A hotkey takes another's place, on one subnet or on all; its stake comes along, or stays, and does not rest afterwards. The coldkey
 * may not swap again too soon, and owns the old hotkey no more, whether its stake stays or not.
 *
 * Source: `do_swap_hotkey` in `pallets/subtensor/src/swap/swap_hotkey.rs`, spec 425.
 *
 * @param context - who owns both
 * @param swap - which for which, and where
 */
export function swapHotkey(context: CallContext, swap: HotkeySwap): void {
  const coldkey = ensureSigned(context.origin);
  checkHotkeySwapCall(context, coldkey, swap);
  copyLimits(context.state, swap, LIMITS);
  if (swap.netuid === null) swapEverywhere(context, coldkey, swap);
  else swapOnSubnet(context, coldkey, swap, swap.netuid);
}

function swapEverywhere(context: Context, coldkey: AccountId, swap: HotkeySwap): void {
  const { state } = context;
  const { from, to, keepStake } = swap;
  const netuids = allNetuids(state);
  const active = netuids.filter((netuid) => isActive(state, from, netuid));
  for (const netuid of active)
    if (LastHotkeySwapOnNetuid.get(state, netuid, coldkey) !== 0n) ensureInterval(context, netuid, coldkey);
  payForSwap(context, coldkey, COST_RAO);
  const positions = positionsOf(state, from);
  swapHotkeyLocks(context, from, to, netuids);
  changeOwner(state, coldkey, swap, false);
  for (const netuid of netuids)
    moveSeat(context, { netuid, from, to, stakers: keepStake ? undefined : stakersOn(positions, netuid) });
  leaveLimitsAndTake(state, swap);
  if (!keepStake) relist(state, swap, positions);
  for (const netuid of active) LastHotkeySwapOnNetuid.insert(state, netuid, coldkey, BigInt(context.block));
  recordTx(context, coldkey);
  context.deposit('SubtensorModule.HotkeySwapped', { coldkey, old_hotkey: from, new_hotkey: to });
}

function swapOnSubnet(context: Context, coldkey: AccountId, swap: HotkeySwap, netuid: number): void {
  const { state } = context;
  const { from, to, keepStake } = swap;
  ensureInterval(context, netuid, coldkey);
  const stakers = keepStake ? undefined : stakersOn(positionsOf(state, from), netuid);
  takePlaceOn(context, coldkey, swap, { netuid, stakers });
  recordTx(context, coldkey);
  LastHotkeySwapOnNetuid.insert(state, netuid, coldkey, BigInt(context.block));
  const fields = { coldkey, old_hotkey: from, new_hotkey: to, netuid };
  context.deposit('SubtensorModule.HotkeySwappedOnSubnet', fields);
}

/** A day after the coldkey's last swap there: on one subnet also after block 0, where it never swapped. */
function ensureInterval({ state, block }: Context, netuid: number, coldkey: AccountId): void {
  const last = LastHotkeySwapOnNetuid.get(state, netuid, coldkey);
  ensure(
    saturatingAddU64(last, HOTKEY_SWAP_INTERVAL_BLOCKS) < BigInt(block),
    'SubtensorModule.HotKeySwapOnSubnetIntervalNotPassed',
    `A day has not passed since block ${last}.`,
  );
}
