import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { burnedRegister } from '../registration/burnedRegister.ts';

/** Registers a neuron by burning, if that costs no more than a limit. */
export const registerLimit: CallDefinition = defineCall<{
  netuid: number;
  hotkey: AccountId;
  limit_price: bigint;
}>('SubtensorModule.register_limit', (context, { netuid, hotkey, limit_price }) =>
  burnedRegister(context, { netuid, hotkey }, limit_price),
);
