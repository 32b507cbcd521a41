import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { commitTimelocked, type TimelockedWeights } from '../weights/commitTimelocked.ts';

/** Commits encrypted weights of one of a subnet's mechanisms. */
export const commitTimelockedMechanismWeights: CallDefinition = defineCall<TimelockedWeights>(
  'SubtensorModule.commit_timelocked_mechanism_weights',
  commitTimelocked,
);
