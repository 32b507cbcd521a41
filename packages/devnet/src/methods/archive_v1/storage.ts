import { readsOf } from '../../node/blocks.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { hash, hex, list, optional } from '../../rpc/readers.ts';
import { answerQueries, storageQuery } from '../../subscriptions/storageQuery.ts';

/** Asks storage after a block; answers come as notifications. There are no child tries here: in one, nothing is found. */
export const storage: RpcMethod = defineMethod(
  'archive_v1_storage',
  { hash, items: list(storageQuery), childTrie: optional(hex) },
  ({ node, session }, { hash, items, childTrie }) => {
    const queries = childTrie === undefined ? items : [];
    const answers = answerQueries(node, readsOf(node, hash), queries);
    return session.subscribe('archive_v1_storage', 'archive_v1_storageEvent', (notify) => {
      for (const answer of answers) notify({ event: 'storage', ...answer });
      notify({ event: 'storageDone' });
      return () => {};
    });
  },
);
