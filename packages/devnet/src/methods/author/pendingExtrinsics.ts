import { hexFromBytes } from '@taokit/chain';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** The transactions that may stand in the next block, in order. */
export const pendingExtrinsics: RpcMethod = defineMethod('author_pendingExtrinsics', {}, ({ node }) =>
  node.pool.ready().map(({ bytes }) => hexFromBytes(bytes)),
);
