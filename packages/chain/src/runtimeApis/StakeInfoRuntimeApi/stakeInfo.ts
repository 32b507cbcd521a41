import { type StakePosition, stakeOf } from '../../pallets/subtensorModule/staking/sharePool.ts';
import { Uids } from '../../pallets/subtensorModule/storage/neurons.ts';
import { AlphaDividendsPerSubnet } from '../../pallets/subtensorModule/storage/staking.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';

/** What a coldkey has on a hotkey and subnet. */
export interface StakeInfo {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
  readonly netuid: number;
  readonly stake: bigint;
  readonly locked: bigint;
  readonly emission: bigint;
  readonly tao_emission: bigint;
  readonly drain: bigint;
  readonly is_registered: boolean;
}

/** What a coldkey has on a hotkey and subnet, rao of alpha. */
export function stakeInfo(state: Reads, { hotkey, coldkey, netuid }: StakePosition): StakeInfo {
  return {
    hotkey,
    coldkey,
    netuid,
    stake: stakeOf(state, { hotkey, coldkey, netuid }),
    locked: 0n,
    emission: AlphaDividendsPerSubnet.get(state, netuid, hotkey),
    tao_emission: 0n,
    drain: 0n,
    is_registered: Uids.contains(state, netuid, hotkey),
  };
}
