import { ChainError } from '../../../ChainError.ts';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureNone } from '../../../runtime/Origin.ts';
import { earliestTime } from '../earliestTime.ts';
import { DidUpdate, Now } from '../storage.ts';

/**
 * Gives the block its time. An inherent: that a block has two of them, or that its time comes too soon, makes it no block at
 * all, and nothing that could be refused.
 */
export const set: CallDefinition = defineCall<{ now: bigint }>(
  'Timestamp.set',
  ({ state, origin, runtime }, { now }) => {
    ensureNone(origin);
    const before = Now.get(state);
    const earliest = earliestTime({ runtime, state });
    if (DidUpdate.get(state))
      throw new ChainError('Timestamp must be updated only once in the block.', {
        code: 'chain/out-of-range',
        fix: 'Leave Timestamp.set to the block itself.',
      });
    if (now < earliest)
      throw new ChainError(`The time ${now} is less than ${earliest - before} ms after ${before}.`, {
        code: 'chain/out-of-range',
        fix: `Pass a time from ${earliest} on.`,
        values: { now, before },
      });
    Now.insert(state, now);
    DidUpdate.insert(state, true);
  },
);
