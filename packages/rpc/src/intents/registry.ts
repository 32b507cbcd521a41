import { transfer } from './accounts/transfer.ts';
import { transferAll } from './accounts/transferAll.ts';
import { batch } from './batches/batch.ts';
import { announceColdkeySwap } from './coldkeys/announceColdkeySwap.ts';
import { clearColdkeySwapAnnouncement } from './coldkeys/clearColdkeySwapAnnouncement.ts';
import { disputeColdkeySwap } from './coldkeys/disputeColdkeySwap.ts';
import { swapColdkeyAnnounced } from './coldkeys/swapColdkeyAnnounced.ts';
import { addCollateral } from './collateral/addCollateral.ts';
import { setMinCollateral } from './collateral/setMinCollateral.ts';
import { contributeCrowdloan } from './crowdloans/contributeCrowdloan.ts';
import { createCrowdloan } from './crowdloans/createCrowdloan.ts';
import { dissolveCrowdloan } from './crowdloans/dissolveCrowdloan.ts';
import { finalizeCrowdloan } from './crowdloans/finalizeCrowdloan.ts';
import { refundCrowdloan } from './crowdloans/refundCrowdloan.ts';
import { setCrowdloanMaxContribution } from './crowdloans/setCrowdloanMaxContribution.ts';
import { updateCrowdloanCap } from './crowdloans/updateCrowdloanCap.ts';
import { updateCrowdloanEnd } from './crowdloans/updateCrowdloanEnd.ts';
import { updateCrowdloanMinContribution } from './crowdloans/updateCrowdloanMinContribution.ts';
import { withdrawCrowdloan } from './crowdloans/withdrawCrowdloan.ts';
import { decreaseTake } from './delegation/decreaseTake.ts';
import { increaseTake } from './delegation/increaseTake.ts';
import { setChildkeyTake } from './delegation/setChildkeyTake.ts';
import { setChildren } from './delegation/setChildren.ts';
import { setTake } from './delegation/setTake.ts';
import { associateEvmKey } from './evm/associateEvmKey.ts';
import { evmWithdraw } from './evm/evmWithdraw.ts';
import { fundEvmKey } from './evm/fundEvmKey.ts';
import { setIdentity } from './identity/setIdentity.ts';
import { setSubnetIdentity } from './identity/setSubnetIdentity.ts';
import { registerLeasedNetwork } from './leasing/registerLeasedNetwork.ts';
import { terminateLease } from './leasing/terminateLease.ts';
import { lockStake } from './locks/lockStake.ts';
import { moveLock } from './locks/moveLock.ts';
import { setPerpetualLock } from './locks/setPerpetualLock.ts';
import { setRejectLockedAlpha } from './locks/setRejectLockedAlpha.ts';
import { multisigApprove } from './multisigs/multisigApprove.ts';
import { multisigCancel } from './multisigs/multisigCancel.ts';
import { multisigExecute } from './multisigs/multisigExecute.ts';
import { multisigThreshold1 } from './multisigs/multisigThreshold1.ts';
import { addProxy } from './proxies/addProxy.ts';
import { createPureProxy } from './proxies/createPureProxy.ts';
import { executeProxyAnnounced } from './proxies/executeProxyAnnounced.ts';
import { killPureProxy } from './proxies/killPureProxy.ts';
import { removeProxies } from './proxies/removeProxies.ts';
import { removeProxy } from './proxies/removeProxy.ts';
import { associateHotkey } from './registration/associateHotkey.ts';
import { burnedRegister } from './registration/burnedRegister.ts';
import { powRegister } from './registration/powRegister.ts';
import { registerSubnet } from './registration/registerSubnet.ts';
import { swapHotkey } from './registration/swapHotkey.ts';
import { claimRoot } from './root/claimRoot.ts';
import { claimRootWithHotkey } from './root/claimRootWithHotkey.ts';
import { rootRegister } from './root/rootRegister.ts';
import { setRootClaimThreshold } from './root/setRootClaimThreshold.ts';
import { setSubnetEmissionEnabled } from './root/setSubnetEmissionEnabled.ts';
import { stakeIntoBasket } from './root/stakeIntoBasket.ts';
import { swapBasket } from './root/swapBasket.ts';
import { swapBasketMany } from './root/swapBasketMany.ts';
import { resetAxon } from './serving/resetAxon.ts';
import { serveAxon } from './serving/serveAxon.ts';
import { serveAxonTls } from './serving/serveAxonTls.ts';
import { servePrometheus } from './serving/servePrometheus.ts';
import { addStake } from './staking/addStake.ts';
import { addStakeLimit } from './staking/addStakeLimit.ts';
import { moveStake } from './staking/moveStake.ts';
import { moveSwapStake } from './staking/moveSwapStake.ts';
import { removeStake } from './staking/removeStake.ts';
import { removeStakeLimit } from './staking/removeStakeLimit.ts';
import { setAutoStake } from './staking/setAutoStake.ts';
import { stakeBurn } from './staking/stakeBurn.ts';
import { swapStake } from './staking/swapStake.ts';
import { transferStake } from './staking/transferStake.ts';
import { unstakeAll } from './staking/unstakeAll.ts';
import { unstakeAllAlpha } from './staking/unstakeAllAlpha.ts';
import { setHyperparameter } from './subnets/setHyperparameter.ts';
import { setMechanismCount } from './subnets/setMechanismCount.ts';
import { startCall } from './subnets/startCall.ts';
import { trimNullSubnetBatch } from './subnets/trimNullSubnetBatch.ts';
import { trimSubnet } from './subnets/trimSubnet.ts';
import { updateSymbol } from './subnets/updateSymbol.ts';
import { commitWeights } from './weights/commitWeights.ts';
import { revealWeights } from './weights/revealWeights.ts';
import { setWeights } from './weights/setWeights.ts';

const catalogue = {
  addCollateral,
  addProxy,
  addStake,
  addStakeLimit,
  announceColdkeySwap,
  associateEvmKey,
  associateHotkey,
  batch,
  burnedRegister,
  claimRoot,
  claimRootWithHotkey,
  clearColdkeySwapAnnouncement,
  commitWeights,
  contributeCrowdloan,
  createCrowdloan,
  createPureProxy,
  decreaseTake,
  disputeColdkeySwap,
  dissolveCrowdloan,
  evmWithdraw,
  executeProxyAnnounced,
  finalizeCrowdloan,
  fundEvmKey,
  increaseTake,
  killPureProxy,
  lockStake,
  moveLock,
  moveStake,
  moveSwapStake,
  multisigApprove,
  multisigCancel,
  multisigExecute,
  multisigThreshold1,
  powRegister,
  refundCrowdloan,
  registerLeasedNetwork,
  registerSubnet,
  removeProxies,
  removeProxy,
  removeStake,
  removeStakeLimit,
  resetAxon,
  revealWeights,
  rootRegister,
  serveAxon,
  serveAxonTls,
  servePrometheus,
  setAutoStake,
  setChildkeyTake,
  setChildren,
  setCrowdloanMaxContribution,
  setHyperparameter,
  setIdentity,
  setMechanismCount,
  setMinCollateral,
  setPerpetualLock,
  setRejectLockedAlpha,
  setRootClaimThreshold,
  setSubnetEmissionEnabled,
  setSubnetIdentity,
  setTake,
  setWeights,
  stakeBurn,
  stakeIntoBasket,
  startCall,
  swapBasket,
  swapBasketMany,
  swapColdkeyAnnounced,
  swapHotkey,
  swapStake,
  terminateLease,
  transfer,
  transferAll,
  transferStake,
  trimNullSubnetBatch,
  trimSubnet,
  unstakeAll,
  unstakeAllAlpha,
  updateCrowdloanCap,
  updateCrowdloanEnd,
  updateCrowdloanMinContribution,
  updateSymbol,
  withdrawCrowdloan,
} as const;

/** Every intent, by its name in camelCase. */
export const intents: typeof catalogue = catalogue;
