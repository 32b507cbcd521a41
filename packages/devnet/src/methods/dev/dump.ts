import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';

/** The whole chain with its history, for `dev_load`. */
export const dump: RpcMethod = defineMethod('dev_dump', {}, ({ node }) => node.journal.dump());
