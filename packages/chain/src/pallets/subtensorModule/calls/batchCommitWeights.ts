import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { batchOverSubnets } from '../weights/batch.ts';
import { commitWeights } from '../weights/commitWeights.ts';

/** Commits weights of many subnets. */
export const batchCommitWeights: CallDefinition = defineCall<{
  netuids: readonly number[];
  commit_hashes: readonly Hex[];
}>('SubtensorModule.batch_commit_weights', (context, { netuids, commit_hashes }) =>
  batchOverSubnets(context, netuids, [commit_hashes.length], (inner, netuid, position) =>
    commitWeights(inner, netuid, 0, commit_hashes[position]!),
  ),
);
