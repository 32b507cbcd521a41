import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot, ROOT } from '../../../runtime/Origin.ts';
import type { Weight } from '../../system/storage.ts';

/** Root makes a call and says what it weighs. */
export const withWeight: CallDefinition = defineCall<{ call: Variant; weight: Weight }>(
  'Utility.with_weight',
  (context, { call }) => {
    ensureRoot(context.origin);
    const result = context.dispatch(callOf(call), ROOT);
    if (!result.ok) fail(result.refusal, result.reason);
  },
);
