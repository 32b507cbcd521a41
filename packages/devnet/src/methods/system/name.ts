import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** What the node is called. */
export const name: RpcMethod = defineMethod('system_name', {}, () => 'taokit devnet');
