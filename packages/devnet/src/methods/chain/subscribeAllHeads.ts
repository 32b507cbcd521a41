import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscribeBest } from '../../subscriptions/heads.ts';

/** Headers of every block, from the best one on. */
export const subscribeAllHeads: RpcMethod = defineMethod('chain_subscribeAllHeads', {}, (context) =>
  subscribeBest(context, 'chain_allHead'),
);
