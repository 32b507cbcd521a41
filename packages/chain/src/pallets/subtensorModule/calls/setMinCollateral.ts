import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { setMinCollateral as setMin } from '../registration/setMinCollateral.ts';

/** Sets what a miner's collateral must not fall below. */
export const setMinCollateral: CallDefinition = defineCall<{
  netuid: number;
  hotkey: AccountId;
  min_locked: bigint;
}>('SubtensorModule.set_min_collateral', (context, { min_locked, ...to }) => setMin(context, to, min_locked));
