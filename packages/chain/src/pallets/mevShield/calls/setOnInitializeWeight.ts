import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ensureShare } from '../ensureShare.ts';
import { OnInitializeWeight } from '../storage.ts';

/** Root says how much of a block stored calls may take, picoseconds. */
export const setOnInitializeWeight: CallDefinition = defineCall<{ value: bigint }>(
  'MevShield.set_on_initialize_weight',
  (context, { value }) => {
    ensureRoot(context.origin);
    ensureShare(value);
    OnInitializeWeight.insert(context.state, value);
    context.deposit('MevShield.OnInitializeWeightSet', { value });
  },
);
