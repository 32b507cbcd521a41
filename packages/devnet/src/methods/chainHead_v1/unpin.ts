import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { hash, oneOrList } from '../../rpc/readers.ts';
import { followOf } from '../../subscriptions/follow.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Lets blocks go: all that are named, or none. As in a node, who names one twice has lost count of what it holds. */
export const unpin: RpcMethod = defineMethod(
  'chainHead_v1_unpin',
  { id: subscriptionId, hashOrHashes: oneOrList(hash) },
  ({ session }, { id, hashOrHashes }) => {
    const follow = followOf(session, id);
    if (follow === undefined) return;
    if (new Set(hashOrHashes).size < hashOrHashes.length)
      throw new RpcError(-32804, 'Received duplicate hashes for the `chainHead_unpin` method');
    if (hashOrHashes.some((one) => !follow.pinned.has(one))) throw new RpcError(-32801, 'Invalid block hash');
    for (const one of hashOrHashes) follow.pinned.delete(one);
  },
);
