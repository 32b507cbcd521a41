import { compact } from '../../../blocks/compact.ts';
import { derivedAccount, littleEndian, textBytes } from '../../../runtime/hashing.ts';
import type { AccountId } from '../../../state/AccountId.ts';

/** The account that owns a leased subnet while the lease runs (`lease_coldkey`): nobody has a secret to it. */
export function leaseColdkey(leaseId: number): AccountId {
  return accountOf('leasing/coldkey', leaseId);
}

/** Its hotkey (`lease_hotkey`). */
export function leaseHotkey(leaseId: number): AccountId {
  return accountOf('leasing/hotkey', leaseId);
}

function accountOf(name: string, leaseId: number): AccountId {
  const text = textBytes(name);
  return derivedAccount(compact(text.length), text, littleEndian(leaseId, 4));
}
