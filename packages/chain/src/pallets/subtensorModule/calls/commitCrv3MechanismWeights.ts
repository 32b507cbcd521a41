import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { commitTimelocked, type TimelockedWeights } from '../weights/commitTimelocked.ts';

/** Version that this call means without naming it. */
const VERSION = 4;

/** Commits encrypted weights of one of a subnet's mechanisms, as clients of version 4 do. */
export const commitCrv3MechanismWeights: CallDefinition = defineCall<
  Omit<TimelockedWeights, 'commit_reveal_version'>
>('SubtensorModule.commit_crv3_mechanism_weights', (context, weights) =>
  commitTimelocked(context, { ...weights, commit_reveal_version: VERSION }),
);
