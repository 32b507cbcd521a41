import { alphaFromRao, type Coldkey, type Hotkey, type StakePosition } from '@taokit/types';
import { positionRao } from '../state/StakePool.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/** Whose stake, where. */
export interface StakeQuery {
  /** Who was staked with. */
  readonly hotkey: Hotkey;
  /** Who staked. */
  readonly coldkey: Coldkey;
  /** The subnet; 0 is the root. */
  readonly netuid: number;
}

/** One position, in the record every package shares. Nothing is locked here, and single positions have no emission. */
export function stakePositionOf(subnet: SubnetState, { hotkey, coldkey, netuid }: StakeQuery): StakePosition {
  const stake = subnet.stakes.get(hotkey);
  return {
    hotkey,
    coldkey,
    netuid,
    stake: alphaFromRao(netuid, stake === undefined ? 0n : positionRao(stake, coldkey)),
    locked: alphaFromRao(netuid, 0n),
    emission: alphaFromRao(netuid, 0n),
    isRegistered: subnet.uids.has(hotkey),
  };
}
