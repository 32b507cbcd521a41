import { blake2 } from '../../internal/blake2.ts';
import { readsOf } from '../../node/blocks.ts';
import { storageBytes } from '../../node/storage.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, optional } from '../../rpc/readers.ts';

/** Blake2 of the value under a raw key. */
export const getStorageHash: RpcMethod = defineMethod(
  'state_getStorageHash',
  { key: hex, hash: optional(hash) },
  ({ node }, { key, hash }) => {
    const bytes = storageBytes(node, readsOf(node, hash), key);
    return bytes === undefined ? null : blake2(bytes);
  },
);
