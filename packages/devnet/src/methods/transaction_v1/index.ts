import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { broadcast } from './broadcast.ts';
import { stop } from './stop.ts';

/** `transaction_v1_*`. */
export const transactionMethods: readonly RpcMethod[] = [broadcast, stop];
