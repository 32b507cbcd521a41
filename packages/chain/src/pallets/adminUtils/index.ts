import type { Pallet } from '../../runtime/Pallet.ts';
import { setBasketClaimDust, setBasketTradingFrozen } from './calls/basketSettings.ts';
import {
  setNominatorMinRequiredStake,
  setTotalIssuance,
  swapAuthorities,
  toggleEvmPrecompile,
} from './calls/chainSettings.ts';
import {
  adminSetActivityCutoffFactor,
  adminSetEmissionSplit,
  adminSetEpochConsensus,
  adminSetMechanismCount,
  adminSetTempo,
  setAlphaValues,
  setMaxAllowedUids,
  setMaxMechanismCount,
  setSnOwnerHotkey,
  setWeightsVersionKey,
  trimNullUidsBatch,
  trimToMaxAllowedUids,
} from './calls/limitedSettings.ts';
import {
  setNetworkPowRegistrationAllowed,
  setNetworkRegistrationAllowed,
} from './calls/registrationSwitches.ts';
import { NETWORK_SETTERS } from './networkSettings.ts';
import { SUBNET_SETTERS } from './subnetSettings.ts';
import { adminUtilsInfo } from './weights.ts';

/** Parameters that root and owners set. */
export const adminUtils: Pallet = {
  name: 'AdminUtils',
  calls: [
    ...SUBNET_SETTERS,
    ...NETWORK_SETTERS,
    adminSetTempo,
    adminSetActivityCutoffFactor,
    setWeightsVersionKey,
    setMaxAllowedUids,
    setAlphaValues,
    adminSetMechanismCount,
    adminSetEmissionSplit,
    setMaxMechanismCount,
    trimToMaxAllowedUids,
    trimNullUidsBatch,
    adminSetEpochConsensus,
    setSnOwnerHotkey,
    setNetworkRegistrationAllowed,
    setNetworkPowRegistrationAllowed,
    setBasketTradingFrozen,
    setBasketClaimDust,
    swapAuthorities,
    setTotalIssuance,
    setNominatorMinRequiredStake,
    toggleEvmPrecompile,
  ],
  dispatchInfo: adminUtilsInfo,
};
