import { defineCall } from '../../../runtime/CallDefinition.ts';
import { commitTimelocked, type TimelockedWeights } from '../weights/commitTimelocked.ts';

/** Commits encrypted weights of a subnet's main mechanism. */
export const commitTimelockedWeights = defineCall<Omit<TimelockedWeights, 'mecid'>>(
  'SubtensorModule.commit_timelocked_weights',
  (context, weights) => commitTimelocked(context, { ...weights, mecid: 0 }),
);
