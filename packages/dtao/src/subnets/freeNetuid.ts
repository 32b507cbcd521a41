import { arrayOf, u16 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/**
 * The netuid a new subnet gets: the lowest from 1 that is neither taken nor being cleaned up.
 *
 * Source: `get_next_netuid` in `pallets/subtensor/src/subnets/subnet.rs`, spec 475; up to 425 nothing is being cleaned up.
 *
 * @param added - subnets that are added
 * @param cleanupQueue - `DissolveCleanupQueue`, the one in progress included
 */
export function computeFreeNetuid(added: readonly number[], cleanupQueue: readonly number[] = []): number {
  check(added, arrayOf(u16), 'added');
  check(cleanupQueue, arrayOf(u16), 'cleanupQueue');
  const taken = new Set([...added, ...cleanupQueue]);
  let netuid = 1;
  while (taken.has(netuid)) netuid += 1;
  return netuid;
}
