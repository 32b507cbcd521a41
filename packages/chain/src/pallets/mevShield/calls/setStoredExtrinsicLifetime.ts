import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ExtrinsicLifetime } from '../storage.ts';

/** Root says how many blocks a stored call waits. */
export const setStoredExtrinsicLifetime: CallDefinition = defineCall<{ value: number }>(
  'MevShield.set_stored_extrinsic_lifetime',
  (context, { value }) => {
    ensureRoot(context.origin);
    ExtrinsicLifetime.insert(context.state, value);
    context.deposit('MevShield.ExtrinsicLifetimeSet', { value });
  },
);
