import type { Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { dispatchValue, ensureFewCalls, ensureSomebody } from '../dispatchAll.ts';
import { utilityWeights } from '../weights.ts';

/** Makes calls until one fails; those before it stay. */
export const batch: CallDefinition = defineMeteredCall<{ calls: readonly Variant[] }>(
  'Utility.batch',
  (context, { calls }) => {
    const origin = ensureSomebody(context);
    ensureFewCalls(calls);
    let refTime = 0n;
    for (const [index, call] of calls.entries()) {
      const done = dispatchValue(context, call, origin);
      refTime += done.refTime;
      if (!done.result.ok) {
        const error = dispatchErrorValue(context.runtime.registry, done.result.refusal);
        context.deposit('Utility.BatchInterrupted', { index, error });
        return { refTime: refTime + utilityWeights(context.spec).batch(index + 1) };
      }
      context.deposit('Utility.ItemCompleted', null);
    }
    context.deposit('Utility.BatchCompleted', null);
    return { refTime: refTime + utilityWeights(context.spec).batch(calls.length) };
  },
);
