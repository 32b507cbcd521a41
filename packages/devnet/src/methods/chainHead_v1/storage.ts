import { readsAfter } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, list, optional } from '../../rpc/readers.ts';
import { pinnedBlock } from '../../subscriptions/follow.ts';
import { startOperation, tellPages } from '../../subscriptions/operations.ts';
import { answerQueries, storageQuery } from '../../subscriptions/storageQuery.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Asks storage after a pinned block. There are no child tries here: in one, nothing is found. */
export const storage: RpcMethod = defineMethod(
  'chainHead_v1_storage',
  { id: subscriptionId, hash, items: list(storageQuery), childTrie: optional(hex) },
  (context, { id, hash, items, childTrie }) => {
    const started = startOperation(context, id, (follow, tell, operationId) => {
      const { number } = pinnedBlock(context.node, follow, hash).header;
      const queries = childTrie === undefined ? items : [];
      tellPages(
        follow,
        tell,
        operationId,
        answerQueries(context.node, readsAfter(context.node, number), queries),
      );
    });
    return started.result === 'started' ? { ...started, discardedItems: 0 } : started;
  },
);
