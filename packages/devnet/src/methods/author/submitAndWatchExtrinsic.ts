import { isLastStatus, type TransactionStatus } from '../../pool/PoolEntry.ts';
import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { bytes } from '../../rpc/readers.ts';

const KIND = 'author_extrinsicUpdate';

/**
 * Takes a transaction into the pool, and tells how far it is until it is final.
 *
 * That it is final is told once the client is done with what it asks about its block: `@polkadot/api` looks the block up when
 * it hears `inBlock`, and forgets that status when the next one comes meanwhile, as it never would from a node.
 *
 * With its last status the subscription ends: who never unsubscribes does not run out of them.
 */
export const submitAndWatchExtrinsic: RpcMethod = defineMethod(
  'author_submitAndWatchExtrinsic',
  { extrinsic: bytes },
  ({ node, session }, { extrinsic }) =>
    session.subscribe(KIND, KIND, (notify, id) => {
      const tell = (status: TransactionStatus) => {
        notify(status);
        if (isLastStatus(status)) session.unsubscribe(KIND, id);
      };
      const watcher = (status: TransactionStatus) => {
        if (typeof status === 'object' && 'finalized' in status) session.whenQuiet(() => tell(status));
        else tell(status);
      };
      node.pool.submit(extrinsic, watcher);
      return () => node.pool.unwatch(watcher);
    }),
);
