import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { MoveLimit } from '../staking/moveOwnStake.ts';
import { type MoveStake, moveStakeTo } from './moveStake.ts';

/** Moves stake to another hotkey and subnet, down to a relative price. */
export const moveStakeLimit: CallDefinition = defineCall<MoveStake & MoveLimit>(
  'SubtensorModule.move_stake_limit',
  moveStakeTo,
);
