import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { revealWeights } from '../weights/revealWeights.ts';

/** Reveals weights of one of a subnet's mechanisms. */
export const revealMechanismWeights: CallDefinition = defineCall<{
  netuid: number;
  mecid: number;
  uids: readonly number[];
  values: readonly number[];
  salt: readonly number[];
  version_key: bigint;
}>('SubtensorModule.reveal_mechanism_weights', (context, { version_key, ...weights }) =>
  revealWeights(context, { ...weights, versionKey: version_key }),
);
