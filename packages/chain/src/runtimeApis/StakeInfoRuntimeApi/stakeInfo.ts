import { type StakePosition, stakeOf } from '../../pallets/subtensorModule/staking/sharePool.ts';
import { Uids } from '../../pallets/subtensorModule/storage/neurons.ts';
import { AlphaDividendsPerSubnet } from '../../pallets/subtensorModule/storage/staking.ts';
import type { Reads } from '../../state/State.ts';

/** What a coldkey has on a hotkey and subnet. */
export type StakeInfo = ReturnType<typeof stakeInfo>;

/** What a coldkey has on a hotkey and subnet, rao of alpha. */
export function stakeInfo(state: Reads, { hotkey, coldkey, netuid }: StakePosition) {
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
