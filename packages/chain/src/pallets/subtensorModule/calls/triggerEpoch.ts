import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { triggerEpoch as trigger } from '../subnets/epochSettings.ts';

/** The owner asks for an epoch. */
export const triggerEpoch: CallDefinition = defineCall<{ netuid: number }>(
  'SubtensorModule.trigger_epoch',
  (context, { netuid }) => trigger(context, netuid),
);
