import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ensureShare } from '../ensureShare.ts';
import { MaxExtrinsicWeight } from '../storage.ts';

/** Root says how much one stored call may take, picoseconds. */
export const setMaxExtrinsicWeight: CallDefinition = defineCall<{ value: bigint }>(
  'MevShield.set_max_extrinsic_weight',
  (context, { value }) => {
    ensureRoot(context.origin);
    ensureShare(value);
    MaxExtrinsicWeight.insert(context.state, value);
    context.deposit('MevShield.MaxExtrinsicWeightSet', { value });
  },
);
