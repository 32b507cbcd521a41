import type { Context } from '../../../runtime/Context.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { attempt } from '../attempt.ts';
import { createHotkey } from '../staking/hotkeys.ts';
import {
  DissolveCleanupQueue,
  NetworkRegistrationLockId,
  NetworkRegistrationQueue,
  SubnetLimit,
} from '../storage/subnets.ts';
import type { NetworkRegistrationInfo } from '../storage/values.ts';
import { createSubnet, type SubnetOrder } from './createSubnet.ts';
import { poolNetuids } from './existing.ts';
import { recordSubnetLock } from './lockCost.ts';
import { escrowCost, refundEscrow } from './registrationEscrow.ts';

/** Puts a registration into the queue: paid for at this block's price, in its escrow. */
export function queueRegistration(context: Context, order: Required<SubnetOrder>): void {
  const { state, block } = context;
  const { coldkey, hotkey, mechid, identity, lockId, lockRao } = order;
  escrowCost(context, coldkey, lockId, lockRao);
  createHotkey(context, coldkey, hotkey);
  NetworkRegistrationLockId.insert(state, lockId + 1);
  const registration = {
    coldkey,
    hotkey,
    mechid,
    identity,
    lock_amount: lockRao,
    median_subnet_alpha_price: { bits: order.medianPriceBits },
    registration_block: BigInt(block),
  };
  NetworkRegistrationQueue.mutate(state, (queue) => [...queue, { ...registration, lock_id: lockId }]);
  recordSubnetLock(context, lockRao);
  context.deposit('SubtensorModule.NetworkRegistrationQueued', registration);
}

/**
 * Settles the first registration of the queue, where there is a number for it; one that fails is refunded and dropped. Runs in
 * `on_idle` of every block, after a step of the clean-up.
 *
 * Source: facts of spec 475; that a refund which fails leaves the registration in its place is one of them.
 */
export function settleRegistrations(context: Context): void {
  const { state } = context;
  const [first, ...rest] = NetworkRegistrationQueue.get(state);
  const taken = poolNetuids(state).length + DissolveCleanupQueue.get(state).length;
  if (first === undefined || taken >= SubnetLimit.get(state)) return;
  const failure = attempt(context, (inner) => void createSubnet(inner, orderOf(first)));
  if (failure !== undefined) {
    const { coldkey, hotkey, lock_id } = first;
    if (attempt(context, (inner) => refundEscrow(inner, coldkey, lock_id)) !== undefined) return;
    const error = dispatchErrorValue(context.runtime.registry, failure.refusal.refusal);
    context.deposit('SubtensorModule.NetworkRegistrationCancelled', { coldkey, hotkey, lock_id, error });
  }
  NetworkRegistrationQueue.insert(state, rest);
}

function orderOf(registration: NetworkRegistrationInfo): SubnetOrder {
  const { coldkey, hotkey, mechid, identity, lock_amount, median_subnet_alpha_price, lock_id } = registration;
  const medianPriceBits = median_subnet_alpha_price.bits;
  return { coldkey, hotkey, mechid, identity, lockRao: lock_amount, medianPriceBits, lockId: lock_id };
}
