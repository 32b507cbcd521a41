import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** Every method, in order. Some clients refuse what it does not list. */
export const methods: RpcMethod = defineMethod('rpc_methods', {}, ({ node }) => ({
  methods: node.methodNames(),
}));
