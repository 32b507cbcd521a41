import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `chain_subscribeNewHeads`. */
export const unsubscribeNewHeads: RpcMethod = defineMethod(
  'chain_unsubscribeNewHeads',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('chain_newHead', id),
);
