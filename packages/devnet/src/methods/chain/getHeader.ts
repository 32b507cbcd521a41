import { legacyHeader } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, optional } from '../../rpc/readers.ts';

/** The header of a block. */
export const getHeader: RpcMethod = defineMethod(
  'chain_getHeader',
  { hash: optional(hash) },
  ({ node }, { hash }) => {
    const block = hash === undefined ? node.heads.best() : node.chain().blockOf(hash);
    return block === undefined ? null : legacyHeader(block);
  },
);
