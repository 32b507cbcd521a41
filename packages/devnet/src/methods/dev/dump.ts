import { defineMethod } from '../../rpc/defineMethod.ts';

/** The whole chain with its history, for `dev_load`. */
export const dump = defineMethod('dev_dump', {}, ({ node }) => node.journal.dump());
