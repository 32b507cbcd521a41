import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { flag, optional } from '../../rpc/readers.ts';
import { account } from '../shared/account.ts';

/** Takes any signature of an account from now on, or no more. */
export const impersonate: RpcMethod = defineMethod(
  'dev_impersonate',
  { account, isOn: optional(flag) },
  ({ node }, { account, isOn = true }) => {
    if (isOn) node.impersonated.add(account);
    else node.impersonated.delete(account);
    node.pool.liftBans();
  },
);
