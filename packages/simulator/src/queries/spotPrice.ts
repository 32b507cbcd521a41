import { poolModelOf, reserves } from '../staking/poolSwap.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/**
 * The price a pool asks for the next bit of alpha; 1 on the root.
 *
 * @returns TAO per alpha, I96F32 bits
 */
export function spotPriceBits(subnet: SubnetState): bigint {
  // The launch pools' prices have 32 bits of fraction.
  return poolModelOf(subnet).price(reserves(subnet.pool)) >> 32n;
}
