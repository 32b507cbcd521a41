import { defineMethod } from '../../rpc/defineMethod.ts';

/** What the chain is called. */
export const chain = defineMethod('system_chain', {}, ({ node }) => node.chainName);
