import type { Coldkey, Hotkey } from '@taokit/types';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchFailure, type DispatchResult, refuse } from '../system/DispatchResult.ts';

/** A hotkey's new take. */
export interface TakeOrder {
  /** Whose take. */
  readonly hotkey: Hotkey;
  /** The take, u16 over 65535. */
  readonly takeU16: number;
}

/** `SubtensorModule.increase_take`: at most the maximum, and not too often. Source: `staking/increase_take.rs`. */
export function increaseTake(context: BlockContext, coldkey: Coldkey, order: TakeOrder): DispatchResult {
  const { state } = context;
  const { hotkey, takeU16 } = order;
  const { maxTakeU16, takeIncreaseRateLimitBlocks } = state.parameters;
  const refusal = checkOwner(context, coldkey, hotkey);
  if (refusal !== undefined) return refusal;
  const current = state.takes.get(hotkey);
  if (current !== undefined && takeU16 <= current)
    return refuse('SubtensorModule.DelegateTakeTooLow', `The take is ${current} already.`);
  if (takeU16 > maxTakeU16)
    return refuse('SubtensorModule.DelegateTakeTooHigh', `${takeU16} is above ${maxTakeU16}.`);
  const last = state.lastTakeIncrease.get(coldkey);
  if (last !== undefined && state.blockNumber - last <= takeIncreaseRateLimitBlocks)
    return refuse('SubtensorModule.DelegateTxRateLimitExceeded', `The last raise was at block ${last}.`);
  state.lastTakeIncrease.set(coldkey, state.blockNumber);
  state.takes.set(hotkey, takeU16);
  context.events.push({ name: 'SubtensorModule.TakeIncreased', coldkey, hotkey, takeU16 });
  return DISPATCHED;
}

/** `SubtensorModule.decrease_take`. Source: `staking/decrease_take.rs`. */
export function decreaseTake(context: BlockContext, coldkey: Coldkey, order: TakeOrder): DispatchResult {
  const { state } = context;
  const { hotkey, takeU16 } = order;
  const refusal = checkOwner(context, coldkey, hotkey);
  if (refusal !== undefined) return refusal;
  const current = state.takes.get(hotkey);
  if (current !== undefined && takeU16 >= current)
    return refuse('SubtensorModule.DelegateTakeTooLow', `The take is ${current}; ${takeU16} is not less.`);
  state.takes.set(hotkey, takeU16);
  context.events.push({ name: 'SubtensorModule.TakeDecreased', coldkey, hotkey, takeU16 });
  return DISPATCHED;
}

function checkOwner({ state }: BlockContext, coldkey: Coldkey, hotkey: Hotkey): DispatchFailure | undefined {
  const owner = state.owners.get(hotkey);
  if (owner === undefined)
    return refuse('SubtensorModule.HotKeyAccountNotExists', `Nobody registered ${hotkey}.`);
  if (owner !== coldkey)
    return refuse('SubtensorModule.NonAssociatedColdKey', `${hotkey} belongs to ${owner}.`);
  return undefined;
}
