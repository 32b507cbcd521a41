import { defineMethod } from '../../rpc/defineMethod.ts';

/** Every method, in order. Some clients refuse what it does not list. */
export const methods = defineMethod('rpc_methods', {}, ({ node }) => ({ methods: node.methodNames() }));
