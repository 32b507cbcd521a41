import { checkHotkeySwap, HOTKEY_SWAP_INTERVAL_BLOCKS } from '@taokit/dtao/hotkeys';
import { saturatingAddU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureOk } from '../ensureOk.ts';
import { queueChildkeyCheck } from '../staking/childkeyChecks.ts';
import { MinerCollateral } from '../storage/collateral.ts';
import { LastHotkeySwapOnNetuid } from '../storage/keySwaps.ts';
import { StakeMoveCooldownUntil } from '../storage/staking.ts';
import { allNetuids, subnetExists } from '../subnets/existing.ts';
import { checkHotkeySwapCall, type HotkeySwap } from './checkHotkeySwap.ts';
import {
  COST_RAO,
  changeOwner,
  copyLimits,
  isActive,
  leaveLimitsAndTake,
  type Positions,
  payForSwap,
  positionsOf,
  relist,
  stakersOn,
  takePlaceOn,
} from './hotkeySwapSteps.ts';
import { recordHotkeyLineage } from './lineage.ts';
import { ensureCollateralCanMove } from './moveCollateral.ts';
import { moveSeat } from './moveSeat.ts';
import * as of425 from './spec425/swapHotkey.ts';
import { swapHotkeyLocks } from './swapHotkeyLocks.ts';

/** What a swap works on. */
interface Plan extends HotkeySwap {
  readonly coldkey: AccountId;
  /** Nothing where the stake stays. */
  readonly positions: Positions | undefined;
  /** Subnets on which alpha moves. */
  readonly movedNetuids: readonly number[];
}

/** A hotkey takes another's place, on one subnet or on all; its stake comes along, or stays (`do_swap_hotkey`). */
export const swapHotkey: (context: CallContext, swap: HotkeySwap) => void = /* @__PURE__ */ ruleBySpec({
  283: of425.swapHotkey,
  435: swapAsOf435,
});

/**
 * A hotkey takes another's place, on one subnet or on all; its stake comes along, or stays (`do_swap_hotkey`).
 *
 * Source: `pallets/subtensor/src/swap/swap_hotkey.rs`, spec 475; collateral, which a swap takes along, came with 435, that moved stake
 * rests with 473, and when the other steps came is not known.
 *
 * @param context - who owns both
 * @param swap - which for which, and where
 */
function swapAsOf435(context: CallContext, swap: HotkeySwap): void {
  const coldkey = ensureSigned(context.origin);
  checkHotkeySwapCall(context, coldkey, swap);
  const plan = planOf(context, coldkey, swap);
  const { state } = context;
  const { from, to, netuid } = swap;
  for (const moved of plan.movedNetuids) ensureRested(context, moved, from);
  if (plan.positions !== undefined)
    for (const on of netuid === null ? allNetuids(state) : [netuid])
      ensureCollateralCanMove(state, { netuid: on, hotkey: from, coldkey }, to);
  copyLimits(state, swap, ['LastTxBlockDelegateTake', 'LastTxBlockChildKeyTake']);
  if (netuid === null) swapEverywhere(context, plan);
  else swapOnSubnet(context, plan, netuid);
}

function planOf({ state }: Context, coldkey: AccountId, swap: HotkeySwap): Plan {
  if (swap.keepStake) return { ...swap, coldkey, positions: undefined, movedNetuids: [] };
  const positions = positionsOf(state, swap.from);
  const isMeant = (netuid: number) =>
    swap.netuid === null ? subnetExists(state, netuid) : netuid === swap.netuid;
  const netuids = positions.filter(({ isEmpty, netuid }) => !isEmpty && isMeant(netuid));
  return { ...swap, coldkey, positions, movedNetuids: [...new Set(netuids.map(({ netuid }) => netuid))] };
}

/** Alpha that came to a hotkey by a swap stays there for a day. */
function ensureRested(context: Context, netuid: number, hotkey: AccountId): void {
  const cooldownUntilBlock = StakeMoveCooldownUntil.get(context.state, netuid, hotkey);
  if (cooldownUntilBlock === 0n) return;
  ensure(
    BigInt(context.block) >= cooldownUntilBlock,
    'SubtensorModule.HotKeySwapOnSubnetIntervalNotPassed',
    `Stake on subnet ${netuid} stays with ${hotkey} until block ${cooldownUntilBlock}.`,
  );
}

function ensureInterval({ state, block, spec }: Context, netuid: number, coldkey: AccountId): void {
  const last = LastHotkeySwapOnNetuid.get(state, netuid, coldkey);
  const swapped = last === 0n ? {} : { lastSwapBlock: last };
  ensureOk(checkHotkeySwap({ block: BigInt(block), movesAlpha: false, ...swapped }, { spec }));
}

function swapEverywhere(context: Context, plan: Plan): void {
  const { state } = context;
  const { coldkey, from, to } = plan;
  const netuids = allNetuids(state);
  const active = netuids.filter((netuid) => isActive(state, from, netuid));
  const bonded = netuids.filter(
    (netuid) => !active.includes(netuid) && MinerCollateral.contains(state, netuid, from, coldkey),
  );
  for (const netuid of active) ensureInterval(context, netuid, coldkey);
  payForSwap(context, coldkey, COST_RAO);
  swapHotkeyLocks(context, from, to, netuids);
  changeOwner(state, coldkey, plan, plan.keepStake);
  for (const netuid of netuids)
    moveSeat(context, { netuid, from, to, stakers: stakersOn(plan.positions, netuid) });
  leaveLimitsAndTake(state, plan);
  relist(state, plan, plan.positions ?? []);
  for (const netuid of plan.movedNetuids) rest(context, netuid, to);
  for (const netuid of active) record(context, plan, netuid);
  for (const netuid of bonded) recordHotkeyLineage(state, netuid, from, to);
  for (const hotkey of [to, from]) queueChildkeyCheck(state, hotkey);
  context.deposit('SubtensorModule.HotkeySwapped', { coldkey, old_hotkey: from, new_hotkey: to });
}

function swapOnSubnet(context: Context, plan: Plan, netuid: number): void {
  const { state } = context;
  const { coldkey, from, to } = plan;
  ensureInterval(context, netuid, coldkey);
  takePlaceOn(context, coldkey, plan, { netuid, stakers: stakersOn(plan.positions, netuid) });
  for (const moved of plan.movedNetuids) rest(context, moved, to);
  record(context, plan, netuid);
  for (const hotkey of [to, from]) queueChildkeyCheck(state, hotkey);
  const fields = { coldkey, old_hotkey: from, new_hotkey: to, netuid };
  context.deposit('SubtensorModule.HotkeySwappedOnSubnet', fields);
}

const rest = /* @__PURE__ */ ruleBySpec<Context, [netuid: number, hotkey: AccountId], void>({
  233: () => undefined,
  473: ({ state, block }, netuid, hotkey) => {
    const until = saturatingAddU64(BigInt(block), HOTKEY_SWAP_INTERVAL_BLOCKS);
    StakeMoveCooldownUntil.insert(state, netuid, hotkey, until);
  },
});

function record({ state, block }: Context, { coldkey, from, to }: Plan, netuid: number): void {
  LastHotkeySwapOnNetuid.insert(state, netuid, coldkey, BigInt(block));
  recordHotkeyLineage(state, netuid, from, to);
}
