import { I96F32, U64F64 } from '@taokit/fixed';
import type { Reads } from '../../../state/State.ts';
import { SubnetMovingPrice } from '../storage/emission.ts';
import { SubnetMechanism } from '../storage/subnets.ts';
import { ROOT_NETUID } from './existing.ts';

/** Moving price of a subnet's alpha, U64F64 bits (`get_moving_alpha_price`); 1 where alpha is TAO. */
export function movingPrice(state: Reads, netuid: number): bigint {
  return U64F64.saturatingFrom(movingPriceBits(state, netuid), I96F32);
}

/** The same as it is stored, I96F32 bits. */
export function movingPriceBits(state: Reads, netuid: number): bigint {
  const isTao = netuid === ROOT_NETUID || SubnetMechanism.get(state, netuid) === 0;
  return isTao ? I96F32.one : SubnetMovingPrice.get(state, netuid).bits;
}
