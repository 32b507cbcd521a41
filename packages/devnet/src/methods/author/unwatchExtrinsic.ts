import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `author_submitAndWatchExtrinsic`. */
export const unwatchExtrinsic: RpcMethod = defineMethod(
  'author_unwatchExtrinsic',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('author_extrinsicUpdate', id),
);
