import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { blockNumber } from './blockNumber.ts';
import { chainId } from './chainId.ts';
import { gasPrice } from './gasPrice.ts';
import { getBalance } from './getBalance.ts';
import { getTransactionCount } from './getTransactionCount.ts';
import { refusedMethods } from './refused.ts';

/** `eth_*`: what an Ethereum wallet asks before it does anything. Contracts do not run here. */
export const ethMethods: readonly RpcMethod[] = [
  blockNumber,
  chainId,
  gasPrice,
  getBalance,
  getTransactionCount,
  ...refusedMethods,
];
