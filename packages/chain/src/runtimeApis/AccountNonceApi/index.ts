import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { accountNonce } from './accountNonce.ts';

/** How many transactions an account has made. */
export const accountNonceApi: ApiTable = { 'AccountNonceApi.account_nonce': accountNonce };
