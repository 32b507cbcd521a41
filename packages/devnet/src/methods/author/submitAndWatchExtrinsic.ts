import type { TransactionStatus } from '../../pool/PoolEntry.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes } from '../../rpc/readers.ts';

/**
 * Takes a transaction into the pool, and tells how far it is until it is final.
 *
 * That it is final is told once the client is done with what it asks about its block: `@polkadot/api` looks the block up when
 * it hears `inBlock`, and forgets that status when the next one comes meanwhile, as it never would from a node.
 */
export const submitAndWatchExtrinsic: RpcMethod = defineMethod(
  'author_submitAndWatchExtrinsic',
  { extrinsic: bytes },
  ({ node, session }, { extrinsic }) =>
    session.subscribe('author_extrinsicUpdate', 'author_extrinsicUpdate', (notify) => {
      const watcher = (status: TransactionStatus) => {
        if (typeof status === 'object' && 'finalized' in status) session.whenQuiet(() => notify(status));
        else notify(status);
      };
      node.pool.submit(extrinsic, watcher);
      return () => node.pool.unwatch(watcher);
    }),
);
