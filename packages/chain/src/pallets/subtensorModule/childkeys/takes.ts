import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { ensureHotkeyExists, ownsHotkey } from '../staking/hotkeys.ts';
import {
  ChildkeyTake,
  MaxChildkeyTake,
  MinChildkeyTake,
  MinChildkeyTakePerSubnet,
} from '../storage/childkeys.ts';
import { TxChildkeyTakeRateLimit, TxDelegateTakeRateLimit } from '../storage/rateLimits.ts';
import { Delegates, MaxDelegateTake, MinDelegateTake } from '../storage/staking.ts';
import type { RateLimitKey } from '../storage/values.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import {
  ensureTransactionRate,
  lastLimitedBlock,
  recordLimited,
  recordTransaction,
} from '../subnets/rateLimits.ts';

/** A take that is wanted. */
export interface NewTake {
  /** Whose. */
  readonly hotkey: AccountId;
  /** 65535ths. */
  readonly take: number;
}

/** Raises what a hotkey keeps of its stakers' dividends, not too often (`do_increase_take`). */
export function increaseTake(context: CallContext, { hotkey, take }: NewTake): void {
  const { state, block } = context;
  const coldkey = ensureTaker(context, hotkey);
  const before = Delegates.contains(state, hotkey) ? Delegates.get(state, hotkey) : -1;
  ensure(take > before, 'SubtensorModule.DelegateTakeTooLow', `${take} is not above ${before}.`);
  const most = MaxDelegateTake.get(state);
  ensure(take <= most, 'SubtensorModule.DelegateTakeTooHigh', `${take} is above ${most}.`);
  const last = lastLimitedBlock(state, takeKey(hotkey));
  const limit = TxDelegateTakeRateLimit.get(state);
  const isTooSoon = limit !== 0n && last !== 0n && saturatingSubU64(BigInt(block), last) <= limit;
  ensure(
    !isTooSoon,
    'SubtensorModule.DelegateTxRateLimitExceeded',
    `More than ${limit} blocks must pass after block ${last}.`,
  );
  recordLimited(state, takeKey(hotkey), block);
  Delegates.insert(state, hotkey, take);
  context.deposit('SubtensorModule.TakeIncreased', [coldkey, hotkey, take]);
}

/** Lowers what a hotkey keeps of its stakers' dividends (`do_decrease_take`). */
export function decreaseTake(context: CallContext, { hotkey, take }: NewTake): void {
  const { state, block } = context;
  const coldkey = ensureTaker(context, hotkey);
  const before = Delegates.contains(state, hotkey) ? Delegates.get(state, hotkey) : 0x1_0000;
  ensure(take < before, 'SubtensorModule.DelegateTakeTooLow', `${take} is not below ${before}.`);
  const least = MinDelegateTake.get(state);
  ensure(take >= least, 'SubtensorModule.DelegateTakeTooLow', `${take} is below ${least}.`);
  Delegates.insert(state, hotkey, take);
  recordLimited(state, takeKey(hotkey), block);
  context.deposit('SubtensorModule.TakeDecreased', [coldkey, hotkey, take]);
}

/** Sets what a child keeps of its parents' dividends; raising it is limited (`do_set_childkey_take`). Up to 425 there need be no subnet. */
export function setChildkeyTake(context: CallContext, { hotkey, take }: NewTake, netuid: number): void {
  const { state, block } = context;
  const coldkey = ensureSigned(context.origin);
  ensureOwns(state, coldkey, hotkey);
  ensureLiveSubnet(context, netuid);
  const [least, most] = [leastChildkeyTake(state, netuid), MaxChildkeyTake.get(state)];
  const isValid = take >= least && take <= most;
  ensure(isValid, 'SubtensorModule.InvalidChildkeyTake', `${take} is not between ${least} and ${most}.`);
  if (take > Math.max(ChildkeyTake.get(state, hotkey, netuid), least)) ensureRaise(context, hotkey, netuid);
  recordTransaction(state, 'setChildkeyTake', hotkey, netuid, block);
  ChildkeyTake.insert(state, hotkey, netuid, take);
  context.deposit('SubtensorModule.ChildKeyTakeSet', [hotkey, take]);
}

/** Least take of children on a subnet, 65535ths (`get_effective_min_childkey_take`). */
export function leastChildkeyTake(state: Reads, netuid: number): number {
  return Math.max(MinChildkeyTake.get(state), MinChildkeyTakePerSubnet.get(state, netuid));
}

function ensureRaise({ state, block }: Context, hotkey: AccountId, netuid: number): void {
  const blocks = TxChildkeyTakeRateLimit.get(state);
  const error = 'TxChildkeyTakeRateLimitExceeded';
  ensureTransactionRate(state, { kind: 'setChildkeyTake', blocks, error }, hotkey, netuid, block);
}

function ensureTaker({ state, origin }: CallContext, hotkey: AccountId): AccountId {
  const coldkey = ensureSigned(origin);
  ensureOwnsTaker(state, coldkey, hotkey);
  return coldkey;
}

/** Ends the call unless the hotkey exists and is the coldkey's (`do_take_checks`). */
export function ensureOwnsTaker(state: Reads, coldkey: AccountId, hotkey: AccountId): void {
  ensureHotkeyExists(state, hotkey);
  ensureOwns(state, coldkey, hotkey);
}

function ensureOwns(state: Reads, coldkey: AccountId, hotkey: AccountId): void {
  const owns = ownsHotkey(state, coldkey, hotkey);
  ensure(owns, 'SubtensorModule.NonAssociatedColdKey', `${coldkey} does not own ${hotkey}.`);
}

function takeKey(hotkey: AccountId): RateLimitKey {
  return { type: 'LastTxBlockDelegateTake', value: hotkey };
}
