import { blockOf, readsAfter } from '../../node/blocks.ts';
import { storageHex } from '../../node/storage.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, list, optional } from '../../rpc/readers.ts';

/** The values under raw keys after one block. */
export const queryStorageAt: RpcMethod = defineMethod(
  'state_queryStorageAt',
  { keys: list(hex), hash: optional(hash) },
  ({ node }, { keys, hash }) => {
    const block = blockOf(node, hash);
    const reads = readsAfter(node, block.header.number);
    return [{ block: block.hash, changes: keys.map((key) => [key, storageHex(node, reads, key)]) }];
  },
);
