import { defineMethod } from '../../rpc/defineMethod.ts';

/** What the chain is called. */
export const chainName = defineMethod('chainSpec_v1_chainName', {}, ({ node }) => node.chainName);
