import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `state_subscribeStorage`. */
export const unsubscribeStorage: RpcMethod = defineMethod(
  'state_unsubscribeStorage',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('state_storage', id),
);
