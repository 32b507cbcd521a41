import { defineMethod } from '../../rpc/defineMethod.ts';

/** What the node is called. */
export const name = defineMethod('system_name', {}, () => 'taokit devnet');
