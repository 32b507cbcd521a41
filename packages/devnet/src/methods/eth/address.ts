import { type AccountId, bytesFromHex, type Hex, hexFromBytes } from '@taokit/chain';
import { hashers } from '@taokit/types/registry';
import { invalidParams } from '../../rpc/RpcError.ts';
import { hex, type Reader } from '../../rpc/readers.ts';

/** An Ethereum address: 20 bytes as hex, in upper or lower case. */
export const address: Reader<Hex> = (value, name) => {
  const found = hex(value, name);
  if (found.length !== 42) throw invalidParams(`${name} is ${found}, not 20 bytes as hex`);
  return found;
};

/** Which state is meant: only that after the best block is answered. */
export const blockTag: Reader<string> = (value, name) => {
  const isBest = value === undefined || value === null || value === 'latest' || value === 'pending';
  if (!isBest)
    throw invalidParams(`${name} is ${JSON.stringify(value)}: only latest and pending are answered`);
  return 'latest';
};

/** The account behind an Ethereum address (`HashedAddressMapping`): Blake2 of `evm:` and the address. */
export function accountOfAddress(address: Hex): AccountId {
  const bytes = Uint8Array.from([...new TextEncoder().encode('evm:'), ...bytesFromHex(address)]);
  return hexFromBytes(hashers.Blake2_256.hash(bytes));
}
