import { referenceEngine } from '@taokit/yuma/reference';
import type { Pallet } from '../../runtime/Pallet.ts';
import { addStake } from './calls/addStake.ts';
import { addStakeBurn } from './calls/addStakeBurn.ts';
import { addStakeLimit } from './calls/addStakeLimit.ts';
import { burnAlpha } from './calls/burnAlpha.ts';
import { lockStake } from './calls/lockStake.ts';
import { moveStake } from './calls/moveStake.ts';
import { moveStakeLimit } from './calls/moveStakeLimit.ts';
import { recycleAlpha } from './calls/recycleAlpha.ts';
import { removeStake } from './calls/removeStake.ts';
import { removeStakeFullLimit } from './calls/removeStakeFullLimit.ts';
import { removeStakeLimit } from './calls/removeStakeLimit.ts';
import { setColdkeyAutoStakeHotkey } from './calls/setColdkeyAutoStakeHotkey.ts';
import { setPerpetualLock } from './calls/setPerpetualLock.ts';
import { swapStake } from './calls/swapStake.ts';
import { swapStakeLimit } from './calls/swapStakeLimit.ts';
import { transferStake } from './calls/transferStake.ts';
import { transferStakeAndHotkey } from './calls/transferStakeAndHotkey.ts';
import { unstakeAll } from './calls/unstakeAll.ts';
import { unstakeAllAlpha } from './calls/unstakeAllAlpha.ts';
import { checkStakeInvariants } from './checkStakeInvariants.ts';
import type { BlockHooks } from './hooks/BlockHooks.ts';
import { blockStep } from './hooks/blockStep.ts';

const nothing = () => {};

/** What a block does besides its economy when nothing else is given. */
const DEFAULT_HOOKS: BlockHooks = {
  engine: referenceEngine,
  updateRegistrationPrices: nothing,
  revealWeights: nothing,
  shareLease: (_context, _netuid, cutRao) => cutRao,
  setPendingChildren: nothing,
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
      lockStake,
      moveStake,
      moveStakeLimit,
      recycleAlpha,
      removeStake,
      removeStakeFullLimit,
      removeStakeLimit,
      setColdkeyAutoStakeHotkey,
      setPerpetualLock,
      swapStake,
      swapStakeLimit,
      transferStake,
      transferStakeAndHotkey,
      unstakeAll,
      unstakeAllAlpha,
    ],
    onInitialize: (context) => blockStep(context, all),
    checkInvariants: checkStakeInvariants,
  };
}
