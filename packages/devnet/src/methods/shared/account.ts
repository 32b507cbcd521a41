import { hexFromBytes } from '@taokit/chain';
import { TaokitError } from '@taokit/errors';
import { accountBytes } from '@taokit/keys';
import { invalidParams } from '../../rpc/RpcError.ts';
import type { Reader } from '../../rpc/readers.ts';

/** An account: an SS58 address of any prefix, or its public key as hex. */
export const account: Reader<`0x${string}`> = (value, name) => {
  try {
    return hexFromBytes(accountBytes(value as string));
  } catch (error) {
    if (error instanceof TaokitError) throw invalidParams(`${name}: ${error.shortMessage}`);
    throw error;
  }
};
