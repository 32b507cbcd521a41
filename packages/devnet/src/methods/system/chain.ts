import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** What the chain is called. */
export const chain: RpcMethod = defineMethod('system_chain', {}, ({ node }) => node.chainName);
