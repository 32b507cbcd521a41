import { blockOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { anything, hash, optional } from '../../rpc/readers.ts';

/** Makes a block and those before it final. Justifications are not looked at: nobody votes here. */
export const finalizeBlock: RpcMethod = defineMethod(
  'engine_finalizeBlock',
  { hash, justification: optional(anything) },
  ({ node }, { hash }) => {
    node.heads.finalize(blockOf(node, hash).header.number);
    return true;
  },
);
