import { referenceEngine } from '@taokit/yuma/reference';
import type { Pallet } from '../../runtime/Pallet.ts';
import { advanceBetaIndex } from './baskets/display/advanceBetaIndex.ts';
import { addStake } from './calls/addStake.ts';
import { addStakeBurn } from './calls/addStakeBurn.ts';
import { addStakeLimit } from './calls/addStakeLimit.ts';
import { burnAlpha } from './calls/burnAlpha.ts';
import { claimRoot } from './calls/claimRoot.ts';
import { claimRootWithHotkey } from './calls/claimRootWithHotkey.ts';
import { lockStake } from './calls/lockStake.ts';
import { moveLock } from './calls/moveLock.ts';
import { moveStake } from './calls/moveStake.ts';
import { moveStakeLimit } from './calls/moveStakeLimit.ts';
import { recycleAlpha } from './calls/recycleAlpha.ts';
import { removeStake } from './calls/removeStake.ts';
import { removeStakeFullLimit } from './calls/removeStakeFullLimit.ts';
import { removeStakeLimit } from './calls/removeStakeLimit.ts';
import { setColdkeyAutoStakeHotkey } from './calls/setColdkeyAutoStakeHotkey.ts';
import { setPerpetualLock } from './calls/setPerpetualLock.ts';
import { setRejectLockedAlpha } from './calls/setRejectLockedAlpha.ts';
import { stakeIntoBasket } from './calls/stakeIntoBasket.ts';
import { SUBNET_CALLS } from './calls/subnetCalls.ts';
import { swapBasket } from './calls/swapBasket.ts';
import { swapBasketMany } from './calls/swapBasketMany.ts';
import { swapStake } from './calls/swapStake.ts';
import { swapStakeLimit } from './calls/swapStakeLimit.ts';
import { transferStake } from './calls/transferStake.ts';
import { transferStakeAndHotkey } from './calls/transferStakeAndHotkey.ts';
import { unstakeAll } from './calls/unstakeAll.ts';
import { unstakeAllAlpha } from './calls/unstakeAllAlpha.ts';
import { checkStakeInvariants } from './checkStakeInvariants.ts';
import { setPendingChildren } from './childkeys/scheduleChildren.ts';
import { checkTransaction } from './guards/checkTransaction.ts';
import { guardCall } from './guards/guardCall.ts';
import { poolTags } from './guards/poolTags.ts';
import type { BlockHooks } from './hooks/BlockHooks.ts';
import { blockStep } from './hooks/blockStep.ts';
import { onIdle } from './hooks/onIdle.ts';
import { shareLease } from './leasing/shareLease.ts';
import { stepRegistrationTerms } from './registration/stepRegistrationTerms.ts';
import { dispatchInfoAt, finalize } from './releases.ts';
import { hasCall } from './spec300/hasCall.ts';
import { revealTimelocked } from './weights/revealTimelocked.ts';

/** What a block does besides its economy when nothing else is given. */
const DEFAULT_HOOKS: BlockHooks = {
  engine: referenceEngine,
  updateRegistrationPrices: stepRegistrationTerms,
  revealWeights: revealTimelocked,
  shareLease,
  setPendingChildren,
};

/**
 * Subnets, neurons, stake: the pallet that is Bittensor.
 *
 * @param hooks - what computes epochs, and parts of a block that stand elsewhere; the TypeScript engine when left out
 */
export function createSubtensorModule(hooks: Partial<BlockHooks> = {}): Pallet {
  const all = { ...DEFAULT_HOOKS, ...hooks };
  return {
    name: 'SubtensorModule',
    calls: [
      addStake,
      addStakeBurn,
      addStakeLimit,
      burnAlpha,
      claimRoot,
      claimRootWithHotkey,
      lockStake,
      moveLock,
      moveStake,
      moveStakeLimit,
      recycleAlpha,
      removeStake,
      removeStakeFullLimit,
      removeStakeLimit,
      setColdkeyAutoStakeHotkey,
      setPerpetualLock,
      setRejectLockedAlpha,
      stakeIntoBasket,
      swapBasket,
      swapBasketMany,
      swapStake,
      swapStakeLimit,
      transferStake,
      transferStakeAndHotkey,
      unstakeAll,
      unstakeAllAlpha,
      ...SUBNET_CALLS,
    ],
    hasCall,
    dispatchInfo: dispatchInfoAt,
    checkTransaction,
    poolTags,
    onInitialize(context) {
      blockStep(context, all);
      advanceBetaIndex(context);
    },
    onIdle,
    guardDispatch: guardCall,
    onFinalize: finalize,
    checkInvariants: checkStakeInvariants,
  };
}
