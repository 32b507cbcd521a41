import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { setActivityCutoffFactor as set } from '../subnets/epochSettings.ts';

/** Owner or root set after how many tempos a silent validator is inactive. */
export const setActivityCutoffFactor: CallDefinition = defineCall<{ netuid: number; factor_milli: number }>(
  'SubtensorModule.set_activity_cutoff_factor',
  (context, { netuid, factor_milli }) => set(context, netuid, factor_milli),
);
