import type { Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned, type Origin } from '../../../runtime/Origin.ts';
import { derivativeAccount } from '../derivativeAccount.ts';
import { dispatchValue } from '../dispatchAll.ts';
import { utilityWeights } from '../weights.ts';

/** Calls as one of the caller's derived accounts; filters of the caller hold on. */
export const asDerivative: CallDefinition = defineMeteredCall<{ index: number; call: Variant }>(
  'Utility.as_derivative',
  (context, { index, call }) => {
    const account = derivativeAccount(ensureSigned(context.origin), index);
    const origin: Origin = { ...context.origin, type: 'Signed', account };
    const done = dispatchValue(context, call, origin);
    const post = { refTime: utilityWeights(context.spec).asDerivative.refTime + done.refTime };
    return done.result.ok ? post : fail(done.result.refusal, done.result.reason, post);
  },
);
