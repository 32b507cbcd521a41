import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { ensureRoot, originOf } from '../../../runtime/Origin.ts';

/** Root calls as any origin, and fails where the call does. */
export const dispatchAsFallible: CallDefinition = defineCall<{ as_origin: Variant; call: Variant }>(
  'Utility.dispatch_as_fallible',
  (context, { as_origin, call }) => {
    ensureRoot(context.origin);
    const result = context.dispatchUnfiltered(callOf(call), originOf(as_origin));
    if (!result.ok) fail(result.refusal, result.reason);
    context.deposit('Utility.DispatchedAs', {
      result: dispatchResultValue(context.runtime.registry, result),
    });
  },
);
