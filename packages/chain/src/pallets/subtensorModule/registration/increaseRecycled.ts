import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { RAORecycledForRegistration } from '../storage/registration.ts';

/** Counts TAO that registrations took (`increase_rao_recycled`). */
export function increaseRecycled(context: Context, netuid: number, amountRao: bigint): void {
  const recycled = saturatingAddU64(RAORecycledForRegistration.get(context.state, netuid), amountRao);
  RAORecycledForRegistration.insert(context.state, netuid, recycled);
  context.deposit('SubtensorModule.RAORecycledForRegistrationSet', [netuid, recycled]);
}
