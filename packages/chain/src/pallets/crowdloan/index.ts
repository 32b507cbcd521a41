import type { Pallet } from '../../runtime/Pallet.ts';
import { contribute } from './calls/contribute.ts';
import { create } from './calls/create.ts';
import { dissolve } from './calls/dissolve.ts';
import { finalize } from './calls/finalize.ts';
import { refund } from './calls/refund.ts';
import { setMaxContribution } from './calls/setMaxContribution.ts';
import { updateCap } from './calls/updateCap.ts';
import { updateEnd } from './calls/updateEnd.ts';
import { updateMinContribution } from './calls/updateMinContribution.ts';
import { withdraw } from './calls/withdraw.ts';
import { checkInvariants } from './checkInvariants.ts';
import { crowdloanInfo } from './weights.ts';

/**
 * Money of many for one purpose, by the rules of 425. What 475 added with its errors `AlreadyFinalizing` and `FundsNotSettled` is
 * not known here.
 */
export const crowdloan: Pallet = {
  name: 'Crowdloan',
  calls: [
    create,
    contribute,
    withdraw,
    finalize,
    refund,
    dissolve,
    updateMinContribution,
    updateEnd,
    updateCap,
    setMaxContribution,
  ],
  dispatchInfo: crowdloanInfo,
  checkInvariants,
};
