import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { registerSubnet } from '../subnets/registerSubnet.ts';

/** Registers a subnet. */
export const registerNetwork: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.register_network',
  (context, { hotkey }) => registerSubnet(context, hotkey, null),
);
