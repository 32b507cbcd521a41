import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { FOLLOW } from '../../subscriptions/follow.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `chainHead_v1_follow`. */
export const unfollow: RpcMethod = defineMethod(
  'chainHead_v1_unfollow',
  { id: subscriptionId },
  ({ session }, { id }) => {
    session.unsubscribe(FOLLOW, id);
  },
);
