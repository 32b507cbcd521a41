import { readsOf } from '../../node/blocks.ts';
import { storageBytes } from '../../node/storage.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, optional } from '../../rpc/readers.ts';

/** How many bytes stand under a raw key. */
export const getStorageSize: RpcMethod = defineMethod(
  'state_getStorageSize',
  { key: hex, hash: optional(hash) },
  ({ node }, { key, hash }) => storageBytes(node, readsOf(node, hash), key)?.length ?? null,
);
