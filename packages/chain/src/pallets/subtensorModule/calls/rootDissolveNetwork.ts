import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { dissolveSubnet } from '../subnets/dissolveSubnet.ts';

/** Ends a subnet, as root. */
export const rootDissolveNetwork: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.root_dissolve_network',
  (context, { netuid }) => {
    ensureRoot(context.origin);
    dissolveSubnet(context, netuid);
  },
);
