import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { anything, optional } from '../../rpc/readers.ts';

/** Ethereum's code for what a node does not support. */
const NOT_SUPPORTED = -32_004;

/** What would run a contract, or asks what became of one. */
const REFUSED = ['call', 'estimateGas', 'sendRawTransaction', 'getTransactionReceipt'] as const;

/** Methods that are refused by name: no contract runs here. */
export const refusedMethods: readonly RpcMethod[] = REFUSED.map((method) => {
  const name = `eth_${method}`;
  return defineMethod(name, { request: optional(anything), block: optional(anything) }, () => {
    throw new RpcError(NOT_SUPPORTED, `${name} is not supported: this chain runs no contracts`);
  });
});
