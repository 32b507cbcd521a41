import type { Pallet } from '../../runtime/Pallet.ts';
import { burn } from './calls/burn.ts';
import { forceTransfer } from './calls/forceTransfer.ts';
import { transferAll } from './calls/transferAll.ts';
import { transferAllowDeath } from './calls/transferAllowDeath.ts';
import { transferKeepAlive } from './calls/transferKeepAlive.ts';

/** TAO of accounts. */
export const balances: Pallet = {
  name: 'Balances',
  calls: [transferAllowDeath, forceTransfer, transferKeepAlive, transferAll, burn],
};
