import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { SubnetIdentityV3 } from '../storage/values.ts';
import { registerSubnet } from '../subnets/registerSubnet.ts';

/** Registers a subnet, and says what it is. */
export const registerNetworkWithIdentity: CallDefinition = defineCall<{
  hotkey: AccountId;
  identity: SubnetIdentityV3 | null;
}>('SubtensorModule.register_network_with_identity', (context, { hotkey, identity }) =>
  registerSubnet(context, hotkey, identity),
);
