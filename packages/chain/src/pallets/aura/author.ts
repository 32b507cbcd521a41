import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { Authorities, CurrentSlot } from './storage.ts';

/**
 * Who makes the block that is being built: the authority whose turn its slot is; nobody where there is none. Fees are paid to
 * it.
 *
 * @param state - where
 * @param ahead - whose turn it is so many slots later; 0 when left out
 *
 * Source: `BlockAuthorFromAura`, `runtime/src/lib.rs`.
 */
export function authorOf(state: Reads, ahead = 0): AccountId | undefined {
  const authorities = Authorities.get(state);
  if (authorities.length === 0) return undefined;
  return authorities[Number((CurrentSlot.get(state) + BigInt(ahead)) % BigInt(authorities.length))];
}
