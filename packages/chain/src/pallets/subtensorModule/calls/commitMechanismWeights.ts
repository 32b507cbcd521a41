import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { commitWeights } from '../weights/commitWeights.ts';

/** Commits weights of one of a subnet's mechanisms. */
export const commitMechanismWeights: CallDefinition = defineCall<{
  netuid: number;
  mecid: number;
  commit_hash: Hex;
}>('SubtensorModule.commit_mechanism_weights', (context, { netuid, mecid, commit_hash }) =>
  commitWeights(context, netuid, mecid, commit_hash),
);
