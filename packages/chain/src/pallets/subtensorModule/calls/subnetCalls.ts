import type { CallDefinition } from '../../../runtime/CallDefinition.ts';
import { addCollateral } from './addCollateral.ts';
import { announceColdkeySwap } from './announceColdkeySwap.ts';
import { associateEvmKey } from './associateEvmKey.ts';
import { batchCommitWeights } from './batchCommitWeights.ts';
import { batchRevealWeights } from './batchRevealWeights.ts';
import { batchSetWeights } from './batchSetWeights.ts';
import { burnedRegister } from './burnedRegister.ts';
import { clearColdkeySwapAnnouncement } from './clearColdkeySwapAnnouncement.ts';
import { commitCrv3MechanismWeights } from './commitCrv3MechanismWeights.ts';
import { commitMechanismWeights } from './commitMechanismWeights.ts';
import { commitTimelockedMechanismWeights } from './commitTimelockedMechanismWeights.ts';
import { commitTimelockedWeights } from './commitTimelockedWeights.ts';
import { commitWeights } from './commitWeights.ts';
import { decreaseTake } from './decreaseTake.ts';
import { disableVotingPowerTracking } from './disableVotingPowerTracking.ts';
import { disputeColdkeySwap } from './disputeColdkeySwap.ts';
import { dissolveNetwork } from './dissolveNetwork.ts';
import { enableVotingPowerTracking } from './enableVotingPowerTracking.ts';
import { increaseTake } from './increaseTake.ts';
import { powRegister } from './powRegister.ts';
import { register } from './register.ts';
import { registerLeasedNetwork } from './registerLeasedNetwork.ts';
import { registerLimit } from './registerLimit.ts';
import { registerNetwork } from './registerNetwork.ts';
import { registerNetworkWithIdentity } from './registerNetworkWithIdentity.ts';
import { resetColdkeySwap } from './resetColdkeySwap.ts';
import { revealMechanismWeights } from './revealMechanismWeights.ts';
import { revealWeights } from './revealWeights.ts';
import { rootDissolveNetwork } from './rootDissolveNetwork.ts';
import { rootRegister } from './rootRegister.ts';
import { scheduleSwapColdkey } from './scheduleSwapColdkey.ts';
import { serveAxon } from './serveAxon.ts';
import { serveAxonTls } from './serveAxonTls.ts';
import { servePrometheus } from './servePrometheus.ts';
import { setActivityCutoffFactor } from './setActivityCutoffFactor.ts';
import { setAutoParentDelegationEnabled } from './setAutoParentDelegationEnabled.ts';
import { setChildkeyTake } from './setChildkeyTake.ts';
import { setChildren } from './setChildren.ts';
import { setIdentity } from './setIdentity.ts';
import { setMechanismWeights } from './setMechanismWeights.ts';
import { setMinCollateral } from './setMinCollateral.ts';
import { setPendingChildkeyCooldown } from './setPendingChildkeyCooldown.ts';
import { setSubnetIdentity } from './setSubnetIdentity.ts';
import { setTempo } from './setTempo.ts';
import { setWeights } from './setWeights.ts';
import { startCall } from './startCall.ts';
import { sudoSetMaxChildkeyTake } from './sudoSetMaxChildkeyTake.ts';
import { sudoSetMinChildkeyTake } from './sudoSetMinChildkeyTake.ts';
import { sudoSetRootClaimThreshold } from './sudoSetRootClaimThreshold.ts';
import { sudoSetTxChildkeyTakeRateLimit } from './sudoSetTxChildkeyTakeRateLimit.ts';
import { sudoSetVotingPowerEmaAlpha } from './sudoSetVotingPowerEmaAlpha.ts';
import { swapColdkey } from './swapColdkey.ts';
import { swapColdkeyAnnounced } from './swapColdkeyAnnounced.ts';
import { swapHotkey } from './swapHotkey.ts';
import { swapHotkeyV2 } from './swapHotkeyV2.ts';
import { terminateLease } from './terminateLease.ts';
import { triggerEpoch } from './triggerEpoch.ts';
import { tryAssociateHotkey } from './tryAssociateHotkey.ts';
import { updateSymbol } from './updateSymbol.ts';

/** Calls about subnets, neurons, weights and keys; those about stake stand beside them. */
export const SUBNET_CALLS: readonly CallDefinition[] = [
  registerNetwork,
  registerNetworkWithIdentity,
  startCall,
  updateSymbol,
  dissolveNetwork,
  rootDissolveNetwork,
  register,
  burnedRegister,
  registerLimit,
  powRegister,
  rootRegister,
  setChildren,
  setWeights,
  setMechanismWeights,
  batchSetWeights,
  commitWeights,
  commitMechanismWeights,
  batchCommitWeights,
  revealWeights,
  revealMechanismWeights,
  batchRevealWeights,
  commitTimelockedWeights,
  commitTimelockedMechanismWeights,
  commitCrv3MechanismWeights,
  increaseTake,
  decreaseTake,
  setChildkeyTake,
  sudoSetTxChildkeyTakeRateLimit,
  sudoSetMinChildkeyTake,
  sudoSetMaxChildkeyTake,
  setPendingChildkeyCooldown,
  setAutoParentDelegationEnabled,
  tryAssociateHotkey,
  associateEvmKey,
  serveAxon,
  serveAxonTls,
  servePrometheus,
  setIdentity,
  setSubnetIdentity,
  setTempo,
  setActivityCutoffFactor,
  triggerEpoch,
  enableVotingPowerTracking,
  disableVotingPowerTracking,
  sudoSetVotingPowerEmaAlpha,
  setMinCollateral,
  announceColdkeySwap,
  clearColdkeySwapAnnouncement,
  disputeColdkeySwap,
  resetColdkeySwap,
  swapColdkeyAnnounced,
  swapColdkey,
  scheduleSwapColdkey,
  swapHotkey,
  swapHotkeyV2,
  registerLeasedNetwork,
  terminateLease,
  sudoSetRootClaimThreshold,
  addCollateral,
];
