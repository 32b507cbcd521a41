import { nonceOf } from '../../node/accounts.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { account } from '../shared/account.ts';

/** The nonce of an account's next transaction, those that wait counted. */
export const accountNextIndex: RpcMethod = defineMethod(
  'system_accountNextIndex',
  { account },
  ({ node }, { account }) => {
    const nonce = nonceOf(node.chain().state, account);
    return node.pool.nextNonce(account, nonce);
  },
);
