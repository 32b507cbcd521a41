import { defineMethod } from '../../rpc/defineMethod.ts';
import { VERSION } from '../shared/version.ts';

/** The version of this package. */
export const version = defineMethod('system_version', {}, () => VERSION);
