import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { ensureRoot, originOf } from '../../../runtime/Origin.ts';

/** Root calls as any origin; that the call fails is an event, not a failure. */
export const dispatchAs: CallDefinition = defineCall<{ as_origin: Variant; call: Variant }>(
  'Utility.dispatch_as',
  (context, { as_origin, call }) => {
    ensureRoot(context.origin);
    const result = context.dispatchUnfiltered(callOf(call), originOf(as_origin));
    context.deposit('Utility.DispatchedAs', {
      result: dispatchResultValue(context.runtime.registry, result),
    });
  },
);
