import type { Pallet } from '../../runtime/Pallet.ts';
import { remark } from './calls/remark.ts';
import { remarkWithEvent } from './calls/remarkWithEvent.ts';

/** Accounts, block numbers and hashes, events. */
export const system: Pallet = {
  name: 'System',
  calls: [remark, remarkWithEvent],
};
