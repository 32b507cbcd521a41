import { defineCall } from '../../../runtime/CallDefinition.ts';
import { startSubnet } from '../subnets/startCall.ts';

/** Starts a subnet. */
export const startCall = defineCall<{ netuid: number }>('SubtensorModule.start_call', (context, { netuid }) =>
  startSubnet(context, netuid),
);
