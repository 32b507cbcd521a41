import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes } from '../../rpc/readers.ts';

/** Takes a transaction into the pool; answers its hash. */
export const submitExtrinsic: RpcMethod = defineMethod(
  'author_submitExtrinsic',
  { extrinsic: bytes },
  ({ node }, { extrinsic }) => node.pool.submit(extrinsic),
);
