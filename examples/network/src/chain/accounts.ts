import { type AccountId, hexFromBytes } from '@taokit/chain';
import { decodeSs58 } from '@taokit/keys';

/** The account of an address, as the chain's state keeps it. */
export function accountOf(address: string): AccountId {
  return hexFromBytes(decodeSs58(address).publicKey);
}
