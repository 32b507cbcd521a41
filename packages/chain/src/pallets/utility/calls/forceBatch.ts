import type { Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { dispatchValue, ensureFewCalls, ensureSomebody } from '../dispatchAll.ts';
import { utilityWeights } from '../weights.ts';

/** Makes all calls, whatever becomes of each. */
export const forceBatch: CallDefinition = defineMeteredCall<{ calls: readonly Variant[] }>(
  'Utility.force_batch',
  (context, { calls }) => {
    const origin = ensureSomebody(context);
    ensureFewCalls(calls);
    let refTime = utilityWeights(context.spec).forceBatch(calls.length);
    let hasError = false;
    for (const call of calls) {
      const done = dispatchValue(context, call, origin);
      refTime += done.refTime;
      if (done.result.ok) context.deposit('Utility.ItemCompleted', null);
      else {
        hasError = true;
        const error = dispatchErrorValue(context.runtime.registry, done.result.refusal);
        context.deposit('Utility.ItemFailed', { error });
      }
    }
    context.deposit(hasError ? 'Utility.BatchCompletedWithErrors' : 'Utility.BatchCompleted', null);
    return { refTime };
  },
);
