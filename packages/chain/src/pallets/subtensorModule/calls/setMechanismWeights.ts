import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureWeightsOpen } from '../weights/ensureWeightsOpen.ts';
import { setWeights } from '../weights/setWeights.ts';

/** Sets weights on one of a subnet's mechanisms. */
export const setMechanismWeights: CallDefinition = defineCall<{
  netuid: number;
  mecid: number;
  dests: readonly number[];
  weights: readonly number[];
  version_key: bigint;
}>('SubtensorModule.set_mechanism_weights', (context, { netuid, mecid, dests, weights, version_key }) => {
  ensureWeightsOpen(context, netuid);
  setWeights(context, { netuid, mecid, uids: dests, values: weights, versionKey: version_key });
});
