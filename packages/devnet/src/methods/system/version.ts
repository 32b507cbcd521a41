import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { VERSION } from '../shared/version.ts';

/** The version of this package. */
export const version: RpcMethod = defineMethod('system_version', {}, () => VERSION);
