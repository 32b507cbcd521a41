import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { MaxPendingExtrinsicsLimit } from '../storage.ts';

/** Root says how many stored calls may wait. */
export const setMaxPendingExtrinsicsNumber: CallDefinition = defineCall<{ value: number }>(
  'MevShield.set_max_pending_extrinsics_number',
  (context, { value }) => {
    ensureRoot(context.origin);
    MaxPendingExtrinsicsLimit.insert(context.state, value);
    context.deposit('MevShield.MaxPendingExtrinsicsNumberSet', { value });
  },
);
