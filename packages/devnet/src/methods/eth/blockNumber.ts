import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { quantity } from './quantity.ts';

/** The number of the best block. */
export const blockNumber: RpcMethod = defineMethod('eth_blockNumber', {}, ({ node }) =>
  quantity(BigInt(node.heads.best().header.number)),
);
