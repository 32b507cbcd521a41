import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** Tells clients that the chain is for development. */
export const chainType: RpcMethod = defineMethod('system_chainType', {}, () => 'Development');
