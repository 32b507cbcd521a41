import { defineMethod } from '../../rpc/defineMethod.ts';

/** Tells clients that the chain is for development. */
export const chainType = defineMethod('system_chainType', {}, () => 'Development');
