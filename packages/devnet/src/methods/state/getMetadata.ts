import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, optional } from '../../rpc/readers.ts';
import { metadataHex } from '../shared/metadataHex.ts';

/** Metadata of version 14, as this method always answers it. */
export const getMetadata: RpcMethod = defineMethod(
  'state_getMetadata',
  { hash: optional(hash) },
  ({ node }, { hash }) => {
    blockOf(node, hash);
    return metadataHex(node.metadata(14));
  },
);
