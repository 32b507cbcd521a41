import { hexFromBytes } from '@taokit/chain';
import { legacyHeader } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, optional } from '../../rpc/readers.ts';

/** A block: its header and its extrinsics. */
export const getBlock: RpcMethod = defineMethod(
  'chain_getBlock',
  { hash: optional(hash) },
  ({ node }, { hash }) => {
    const block = hash === undefined ? node.heads.best() : node.chain().blockOf(hash);
    if (block === undefined) return null;
    const extrinsics = block.extrinsics.map(hexFromBytes);
    return { block: { header: legacyHeader(block), extrinsics }, justifications: null };
  },
);
