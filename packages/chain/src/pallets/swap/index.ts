import type { Pallet } from '../../runtime/Pallet.ts';
import { DEPRECATED_CALLS } from './calls/deprecated.ts';
import { setFeeRate } from './calls/setFeeRate.ts';

/** Pools of subnets. */
export const swapPallet: Pallet = {
  name: 'Swap',
  calls: [setFeeRate, ...DEPRECATED_CALLS],
};
