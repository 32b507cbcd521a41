import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { startSubnet } from '../subnets/startCall.ts';

/** Starts a subnet. */
export const startCall: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.start_call',
  (context, { netuid }) => startSubnet(context, netuid),
);
