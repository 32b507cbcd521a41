import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscribeFinalized } from '../../subscriptions/heads.ts';

/** Headers of final blocks, from the last one on. */
export const subscribeFinalizedHeads: RpcMethod = defineMethod(
  'chain_subscribeFinalizedHeads',
  {},
  (context) => subscribeFinalized(context, 'chain_finalizedHead'),
);
