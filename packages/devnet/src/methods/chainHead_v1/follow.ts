import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { flag } from '../../rpc/readers.ts';
import { followChain } from '../../subscriptions/follow.ts';

/** Tells of every block; they stay pinned until the client lets them go. */
export const follow: RpcMethod = defineMethod(
  'chainHead_v1_follow',
  { withRuntime: flag },
  (context, { withRuntime }) => followChain(context, withRuntime),
);
