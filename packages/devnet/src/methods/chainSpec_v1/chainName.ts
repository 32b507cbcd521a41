import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** What the chain is called. */
export const chainName: RpcMethod = defineMethod('chainSpec_v1_chainName', {}, ({ node }) => node.chainName);
