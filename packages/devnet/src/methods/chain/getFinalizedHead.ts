import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** The hash of the last final block. */
export const getFinalizedHead: RpcMethod = defineMethod(
  'chain_getFinalizedHead',
  {},
  ({ node }) => node.heads.finalized().hash,
);
