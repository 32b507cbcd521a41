import { hexFromBytes } from '@taokit/chain';
import { defineMethod } from '../../rpc/defineMethod.ts';

/** The transactions that may stand in the next block, in order. */
export const pendingExtrinsics = defineMethod('author_pendingExtrinsics', {}, ({ node }) =>
  node.pool.ready().map(({ bytes }) => hexFromBytes(bytes)),
);
