import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { setTempo as set } from '../subnets/epochSettings.ts';

/** Owner or root set the tempo. */
export const setTempo: CallDefinition = defineCall<{ netuid: number; tempo: number }>(
  'SubtensorModule.set_tempo',
  (context, { netuid, tempo }) => set(context, netuid, tempo),
);
