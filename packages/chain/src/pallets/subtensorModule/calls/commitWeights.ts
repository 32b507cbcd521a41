import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { commitWeights as commit } from '../weights/commitWeights.ts';

/** Commits weights of a subnet's main mechanism. */
export const commitWeights: CallDefinition = defineCall<{ netuid: number; commit_hash: Hex }>(
  'SubtensorModule.commit_weights',
  (context, { netuid, commit_hash }) => commit(context, netuid, 0, commit_hash),
);
