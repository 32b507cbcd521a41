import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { batchOverSubnets } from '../weights/batch.ts';
import { ensureWeightsOpen } from '../weights/ensureWeightsOpen.ts';
import { setWeights } from '../weights/setWeights.ts';

/** Sets weights on many subnets. */
export const batchSetWeights: CallDefinition = defineCall<{
  netuids: readonly number[];
  weights: readonly (readonly (readonly [uid: number, value: number])[])[];
  version_keys: readonly bigint[];
}>('SubtensorModule.batch_set_weights', (context, { netuids, weights, version_keys }) =>
  batchOverSubnets(context, netuids, [weights.length, version_keys.length], (inner, netuid, position) => {
    ensureWeightsOpen(inner, netuid);
    const pairs = weights[position]!;
    setWeights(inner, {
      netuid,
      mecid: 0,
      uids: pairs.map(([uid]) => uid),
      values: pairs.map(([, value]) => value),
      versionKey: version_keys[position]!,
    });
  }),
);
