import type { Pallet } from '../../runtime/Pallet.ts';
import { announceNextKey } from './calls/announceNextKey.ts';
import { setMaxExtrinsicWeight } from './calls/setMaxExtrinsicWeight.ts';
import { setMaxPendingExtrinsicsNumber } from './calls/setMaxPendingExtrinsicsNumber.ts';
import { setOnInitializeWeight } from './calls/setOnInitializeWeight.ts';
import { setStoredExtrinsicLifetime } from './calls/setStoredExtrinsicLifetime.ts';
import { storeEncrypted } from './calls/storeEncrypted.ts';
import { submitEncrypted } from './calls/submitEncrypted.ts';
import { checkShielded } from './checkShielded.ts';
import { processPending } from './processPending.ts';
import { mevShieldInfo } from './weights.ts';

/** Transactions that only the author of their block can read. Whoever makes blocks opens them: `openShielded`. */
export const mevShield: Pallet = {
  name: 'MevShield',
  calls: [
    announceNextKey,
    submitEncrypted,
    storeEncrypted,
    setMaxPendingExtrinsicsNumber,
    setOnInitializeWeight,
    setStoredExtrinsicLifetime,
    setMaxExtrinsicWeight,
  ],
  dispatchInfo: mevShieldInfo,
  checkTransaction: checkShielded,
  onInitialize: processPending,
};
