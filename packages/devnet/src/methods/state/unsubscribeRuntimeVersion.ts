import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `state_subscribeRuntimeVersion`. */
export const unsubscribeRuntimeVersion: RpcMethod = defineMethod(
  'state_unsubscribeRuntimeVersion',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('state_runtimeVersion', id),
);
