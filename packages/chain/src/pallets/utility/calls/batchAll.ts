import type { Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { withFilter } from '../../../runtime/Origin.ts';
import { dispatchValue, ensureFewCalls, ensureSomebody } from '../dispatchAll.ts';
import { utilityWeights } from '../weights.ts';

/** Makes all calls, or none: the first that fails fails the batch. An account cannot nest it. */
export const batchAll: CallDefinition = defineMeteredCall<{ calls: readonly Variant[] }>(
  'Utility.batch_all',
  (context, { calls }) => {
    const caller = ensureSomebody(context);
    ensureFewCalls(calls);
    const origin =
      caller.type === 'Root' ? caller : withFilter(caller, ({ path }) => path !== 'Utility.batch_all');
    let refTime = 0n;
    for (const [index, call] of calls.entries()) {
      const { result, refTime: took } = dispatchValue(context, call, origin);
      refTime += took;
      if (!result.ok)
        fail(result.refusal, result.reason, {
          refTime: refTime + utilityWeights(context.spec).batchAll(index + 1),
        });
      context.deposit('Utility.ItemCompleted', null);
    }
    context.deposit('Utility.BatchCompleted', null);
    return { refTime: refTime + utilityWeights(context.spec).batchAll(calls.length) };
  },
);
