import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscribeBest } from '../../subscriptions/heads.ts';

/** Headers of the best blocks, from the last one on. */
export const subscribeNewHeads: RpcMethod = defineMethod('chain_subscribeNewHeads', {}, (context) =>
  subscribeBest(context, 'chain_newHead'),
);
