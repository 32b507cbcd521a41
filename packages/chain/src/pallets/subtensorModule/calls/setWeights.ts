import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureWeightsOpen } from '../weights/ensureWeightsOpen.ts';
import { setWeights as set } from '../weights/setWeights.ts';

/** Sets weights on a subnet's main mechanism. */
export const setWeights: CallDefinition = defineCall<{
  netuid: number;
  dests: readonly number[];
  weights: readonly number[];
  version_key: bigint;
}>('SubtensorModule.set_weights', (context, { netuid, dests, weights, version_key }) => {
  ensureWeightsOpen(context, netuid);
  set(context, { netuid, mecid: 0, uids: dests, values: weights, versionKey: version_key });
});
