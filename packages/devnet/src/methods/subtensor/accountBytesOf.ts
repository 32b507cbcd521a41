import { hexFromBytes } from '@taokit/chain';
import type { Reader } from '../../rpc/readers.ts';
import { account } from '../shared/account.ts';

/** An account as these methods take it: 32 numbers; an address or hex are taken, too. */
export const accountBytesOf: Reader<`0x${string}`> = (value, name) => {
  const isBytes =
    Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256);
  return account(isBytes ? hexFromBytes(Uint8Array.from(value as number[])) : value, name);
};
