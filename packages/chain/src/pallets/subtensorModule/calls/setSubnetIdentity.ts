import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { SubnetIdentitiesV3 } from '../storage/serving.ts';
import { SubnetOwner } from '../storage/subnets.ts';
import type { SubnetIdentityV3 } from '../storage/values.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { ensureSubnetIdentity } from '../subnets/identities.ts';

/** Says what a subnet is. */
export const setSubnetIdentity: CallDefinition = defineCall<SubnetIdentityV3 & { netuid: number }>(
  'SubtensorModule.set_subnet_identity',
  (context, { netuid, ...identity }) => {
    const { state } = context;
    const coldkey = ensureSigned(context.origin);
    ensureLiveSubnet(context, netuid);
    const isOwner = SubnetOwner.get(state, netuid) === coldkey;
    ensure(isOwner, 'SubtensorModule.NotSubnetOwner', `${coldkey} does not own subnet ${netuid}.`);
    ensureSubnetIdentity(identity);
    SubnetIdentitiesV3.insert(state, netuid, identity);
    context.deposit('SubtensorModule.SubnetIdentitySet', [netuid]);
  },
);
