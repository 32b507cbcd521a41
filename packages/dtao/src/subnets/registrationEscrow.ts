import { u32 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { asciiBytes, palletAccount } from '../internal/palletAccount.ts';

/**
 * The account that holds the payment of a registration that waits. Funds that others send there do not count.
 *
 * Source: `escrow_network_registration_cost`, spec 472 or 473; before, a balance lock held the payment.
 *
 * @param lockId - the registration's lock id
 * @returns 32 bytes: `modlsubtensrrges`, the id in little endian, zeros
 */
export function registrationEscrowAccount(lockId: number): Uint8Array {
  check(lockId, u32, 'lockId');
  const id = new Uint8Array(4);
  new DataView(id.buffer).setUint32(0, lockId, true);
  return palletAccount(Uint8Array.from([...asciiBytes('rges'), ...id]));
}
