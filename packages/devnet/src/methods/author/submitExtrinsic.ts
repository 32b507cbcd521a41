import { defineMethod } from '../../rpc/defineMethod.ts';
import { bytes } from '../../rpc/readers.ts';

/** Takes a transaction into the pool; answers its hash. */
export const submitExtrinsic = defineMethod(
  'author_submitExtrinsic',
  { extrinsic: bytes },
  ({ node }, { extrinsic }) => node.pool.submit(extrinsic),
);
