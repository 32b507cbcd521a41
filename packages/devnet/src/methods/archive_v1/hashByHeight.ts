import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { count } from '../../rpc/readers.ts';

/** The hashes of blocks with a number: one, or none where it is not kept. */
export const hashByHeight: RpcMethod = defineMethod(
  'archive_v1_hashByHeight',
  { height: count },
  ({ node }, { height }) => {
    const block = node.chain().blockAt(height);
    return block === undefined ? [] : [block.hash];
  },
);
