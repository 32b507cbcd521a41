import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { terminateLease as terminate } from '../leasing/terminateLease.ts';

/** Gives a leased subnet to its beneficiary, after the lease's end. */
export const terminateLease: CallDefinition = defineCall<{ lease_id: number; hotkey: AccountId }>(
  'SubtensorModule.terminate_lease',
  (context, { lease_id, hotkey }) => terminate(context, lease_id, hotkey),
);
