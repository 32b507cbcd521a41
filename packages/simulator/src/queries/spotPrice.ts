import { constantProductPrice } from '@taokit/dtao/pools';
import { I96F32 } from '@taokit/fixed';
import { reserves } from '../staking/poolSwap.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';

/**
 * The price a pool asks for the next bit of alpha; 1 on the root.
 *
 * @returns TAO per alpha, I96F32 bits
 */
export function spotPriceBits(subnet: SubnetState): bigint {
  return subnet.netuid === ROOT_NETUID ? I96F32.one : constantProductPrice(reserves(subnet.pool));
}
