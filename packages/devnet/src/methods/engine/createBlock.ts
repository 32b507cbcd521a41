import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { flag, hash, optional } from '../../rpc/readers.ts';

/** Makes a block, as a node with manual sealing does. It refuses to build beside the best block: a devnet has no forks. */
export const createBlock: RpcMethod = defineMethod(
  'engine_createBlock',
  { createEmpty: flag, finalize: flag, parentHash: optional(hash) },
  ({ node }, { createEmpty, finalize, parentHash }) => {
    if (parentHash !== undefined && parentHash !== node.heads.best().hash)
      throw new RpcError(20_000, `${parentHash} is not the best block, which is the only one to build on`);
    if (!createEmpty && node.pool.ready().length === 0)
      throw new RpcError(20_001, 'There are no transactions in the pool, and no empty block was asked for');
    const { block } = node.builder.build();
    if (finalize) node.heads.finalize(block.header.number);
    // What a node says of its import; all of it is always so here.
    const aux = { header_only: false, clear_justification_requests: false, needs_justification: false };
    return { hash: block.hash, aux: { ...aux, bad_justification: false, is_new_best: true } };
  },
);
