import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { MoveLimit } from '../staking/moveOwnStake.ts';
import { type SwapStake, swapStakeTo } from './swapStake.ts';

/** Moves stake to another subnet, down to a relative price. */
export const swapStakeLimit: CallDefinition = defineCall<SwapStake & MoveLimit>(
  'SubtensorModule.swap_stake_limit',
  swapStakeTo,
);
