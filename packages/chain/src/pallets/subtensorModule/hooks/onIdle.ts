import type { Context } from '../../../runtime/Context.ts';
import { readsWrites } from '../../../runtime/weight.ts';
import { checkChildkeyThresholds } from '../childkeys/suspension.ts';
import { cleanUpDissolved } from '../subnets/cleanup/cleanUpDissolved.ts';
import { settleRegistrations } from '../subnets/registrationQueue.ts';

/** Whether migrations are under way, which the pallet looks up first; here none is. */
const STATUS = readsWrites(2, 0);
const QUEUE = readsWrites(1, 0);

/**
 * What is done with the room the extrinsics left: dissolved subnets are cleaned up, then the first registration that waits is settled,
 * then parents that lost stake are looked at.
 *
 * Source: `on_idle`, `pallets/subtensor/src/macros/hooks.rs`, spec 475.
 *
 * @param context - the block
 * @param room - what is left, picoseconds
 * @returns what was taken, picoseconds
 */
export function onIdle(context: Context, room: bigint): bigint {
  let used = STATUS + cleanUpDissolved(context, room > STATUS ? room - STATUS : 0n);
  if (used < room) {
    settleRegistrations(context);
    used += QUEUE;
  }
  if (used < room) used += checkChildkeyThresholds(context, room - used);
  return used;
}
