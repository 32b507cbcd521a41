import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { decodeSessionKeys } from './decodeSessionKeys.ts';

/** Keys of who makes blocks. */
export const sessionKeysApi: ApiTable = { 'SessionKeys.decode_session_keys': decodeSessionKeys };
