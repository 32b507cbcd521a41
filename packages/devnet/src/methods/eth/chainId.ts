import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { quantity } from './quantity.ts';

/** The chain's number among Ethereum's: what `EVMChainId.ChainId` holds. */
export const chainId: RpcMethod = defineMethod('eth_chainId', {}, ({ node }) => {
  const { state } = node.chain();
  const path = 'EVMChainId.ChainId';
  return quantity((state.read(path, []) ?? state.fallback(path)) as bigint);
});
