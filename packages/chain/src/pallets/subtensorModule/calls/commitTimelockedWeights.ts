import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { commitTimelocked, type TimelockedWeights } from '../weights/commitTimelocked.ts';

/** Commits encrypted weights of a subnet's main mechanism. */
export const commitTimelockedWeights: CallDefinition = defineCall<Omit<TimelockedWeights, 'mecid'>>(
  'SubtensorModule.commit_timelocked_weights',
  (context, weights) => commitTimelocked(context, { ...weights, mecid: 0 }),
);
