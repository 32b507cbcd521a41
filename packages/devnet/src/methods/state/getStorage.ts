import { readsOf } from '../../node/blocks.ts';
import { storageHex } from '../../node/storage.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, optional } from '../../rpc/readers.ts';

/** The value under a raw key. */
export const getStorage: RpcMethod = defineMethod(
  'state_getStorage',
  { key: hex, hash: optional(hash) },
  ({ node }, { key, hash }) => storageHex(node, readsOf(node, hash), key),
);
