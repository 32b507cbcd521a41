import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { revealWeights as reveal } from '../weights/revealWeights.ts';

/** Reveals weights of a subnet's main mechanism. */
export const revealWeights: CallDefinition = defineCall<{
  netuid: number;
  uids: readonly number[];
  values: readonly number[];
  salt: readonly number[];
  version_key: bigint;
}>('SubtensorModule.reveal_weights', (context, { version_key, ...weights }) =>
  reveal(context, { ...weights, mecid: 0, versionKey: version_key }),
);
