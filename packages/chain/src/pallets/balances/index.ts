import type { Pallet } from '../../runtime/Pallet.ts';
import { burn } from './calls/burn.ts';
import { forceAdjustTotalIssuance } from './calls/forceAdjustTotalIssuance.ts';
import { forceSetBalance } from './calls/forceSetBalance.ts';
import { forceTransfer } from './calls/forceTransfer.ts';
import { forceUnreserve } from './calls/forceUnreserve.ts';
import { transferAll } from './calls/transferAll.ts';
import { transferAllowDeath } from './calls/transferAllowDeath.ts';
import { transferKeepAlive } from './calls/transferKeepAlive.ts';
import { upgradeAccounts } from './calls/upgradeAccounts.ts';
import { checkInvariants } from './checkInvariants.ts';
import { balancesInfo } from './weights.ts';

/** TAO of accounts. */
export const balances: Pallet = {
  name: 'Balances',
  calls: [
    transferAllowDeath,
    forceTransfer,
    transferKeepAlive,
    transferAll,
    forceUnreserve,
    upgradeAccounts,
    forceSetBalance,
    forceAdjustTotalIssuance,
    burn,
  ],
  dispatchInfo: balancesInfo,
  checkInvariants,
};
