import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** The hash of the first block. */
export const genesisHash: RpcMethod = defineMethod(
  'chainSpec_v1_genesisHash',
  {},
  ({ node }) => node.chain().genesis.hash,
);
