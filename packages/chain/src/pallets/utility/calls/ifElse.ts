import type { Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { dispatchErrorValue } from '../../../runtime/dispatchErrorValue.ts';
import { dispatchValue, ensureSomebody } from '../dispatchAll.ts';
import { utilityWeights } from '../weights.ts';

/** Makes one call, and another where that fails. */
export const ifElse: CallDefinition = defineMeteredCall<{ main: Variant; fallback: Variant }>(
  'Utility.if_else',
  (context, { main, fallback }) => {
    const origin = ensureSomebody(context);
    const first = dispatchValue(context, main, origin);
    const refTime = utilityWeights(context.spec).ifElse.refTime + first.refTime;
    if (first.result.ok) {
      context.deposit('Utility.IfElseMainSuccess', null);
      return { refTime };
    }
    const second = dispatchValue(context, fallback, origin);
    const post = { refTime: refTime + second.refTime };
    if (!second.result.ok) return fail(second.result.refusal, second.result.reason, post);
    context.deposit('Utility.IfElseFallbackCalled', {
      main_error: dispatchErrorValue(context.runtime.registry, first.result.refusal),
    });
    return post;
  },
);
