import type { RpcMethod } from '../../rpc/defineMethod.ts';
import { methods } from './methods.ts';

/** `rpc_*`. */
export const rpcMethods: readonly RpcMethod[] = [methods];
