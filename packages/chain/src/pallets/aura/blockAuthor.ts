import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { Authorities, Digest } from './storage.ts';

/** `aura` in hex. */
const AURA = '0x61757261';

/**
 * Who makes the block, by the slot in its digest; `undefined` where the digest has none or nobody is an authority.
 *
 * Source: `BlockAuthorFromAura` in `runtime/src/lib.rs`: the authority's key is the account that is paid.
 */
export function blockAuthor(state: Reads): AccountId | undefined {
  const authorities = Authorities.get(state);
  for (const item of Digest.get(state).logs) {
    if (item.type !== 'PreRuntime' || item.value[0] !== AURA || item.value[1].length !== 8) continue;
    const slot = new DataView(item.value[1].buffer, item.value[1].byteOffset).getBigUint64(0, true);
    return authorities.length === 0 ? undefined : authorities[Number(slot % BigInt(authorities.length))];
  }
  return undefined;
}
