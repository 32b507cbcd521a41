import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** The number of the last final block. */
export const finalizedHeight: RpcMethod = defineMethod(
  'archive_v1_finalizedHeight',
  {},
  ({ node }) => node.heads.finalized().header.number,
);
