import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { quantity } from './quantity.ts';

/** What gas costs, wei: what `BaseFee.BaseFeePerGas` holds. */
export const gasPrice: RpcMethod = defineMethod('eth_gasPrice', {}, ({ node }) => {
  const { state } = node.chain();
  const path = 'BaseFee.BaseFeePerGas';
  const [low = 0n] = [(state.read(path, []) ?? state.fallback(path)) as bigint | readonly bigint[]].flat();
  return quantity(low);
});
