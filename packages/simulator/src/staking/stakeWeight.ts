import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { computeStakeWeight } from '@taokit/dtao/dividends';
import type { Hotkey } from '@taokit/types';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import { hotkeyStakeRao } from './hotkeys.ts';

/**
 * What a hotkey's stake weighs on a subnet: its alpha there plus its TAO on the root times the TAO weight. There are no
 * child keys here: nothing is lent or borrowed.
 *
 * @returns I64F64 bits of rao
 */
export function stakeWeightBits(state: ChainState, subnet: SubnetState, hotkey: Hotkey): bigint {
  const root = state.subnets.get(ROOT_NETUID)!;
  const family = {
    alphaRao: hotkeyStakeRao(subnet, hotkey),
    rootTaoRao: hotkeyStakeRao(root, hotkey),
    childProportionsU64: [],
    parents: [],
  };
  return computeStakeWeight(family, computeTaoWeightBits(state.parameters.taoWeightU64)).totalBits;
}
