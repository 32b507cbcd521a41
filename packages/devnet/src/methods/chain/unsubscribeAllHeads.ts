import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `chain_subscribeAllHeads`. */
export const unsubscribeAllHeads: RpcMethod = defineMethod(
  'chain_unsubscribeAllHeads',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('chain_allHead', id),
);
