import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { hash, oneOrList } from '../../rpc/readers.ts';
import { followOf } from '../../subscriptions/follow.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Lets blocks go. */
export const unpin: RpcMethod = defineMethod(
  'chainHead_v1_unpin',
  { id: subscriptionId, hashOrHashes: oneOrList(hash) },
  ({ session }, { id, hashOrHashes }) => {
    const follow = followOf(session, id);
    if (follow === undefined) return;
    if (hashOrHashes.some((one) => !follow.pinned.has(one))) throw new RpcError(-32801, 'Invalid block hash');
    for (const one of hashOrHashes) follow.pinned.delete(one);
  },
);
