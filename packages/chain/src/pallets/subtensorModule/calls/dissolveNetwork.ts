import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { dissolveSubnet } from '../subnets/dissolveSubnet.ts';

/** Ends a subnet, as root; the coldkey it takes is not looked at. */
export const dissolveNetwork: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.dissolve_network',
  (context, { netuid }) => {
    ensureRoot(context.origin);
    dissolveSubnet(context, netuid);
  },
);
