import { defineMethod } from '../../rpc/defineMethod.ts';
import { subscribeBest } from '../../subscriptions/heads.ts';

/** Headers of every block, from the best one on. */
export const subscribeAllHeads = defineMethod('chain_subscribeAllHeads', {}, (context) =>
  subscribeBest(context, 'chain_allHead'),
);
