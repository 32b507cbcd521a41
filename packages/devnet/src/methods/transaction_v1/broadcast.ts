import { isLastStatus, type TransactionStatus } from '../../pool/PoolEntry.ts';
import { canSubmitLater } from '../../pool/poolErrors.ts';
import { defineMethod, type MethodContext, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { bytes } from '../../rpc/readers.ts';

const KIND = 'transaction_v1';

/**
 * Takes a transaction. One that is refused is answered alike: clients find out by asking whether it is valid.
 *
 * As in a node, the operation ends by itself: once the transaction is final, or can never come into a block. One that had no
 * place in the pool is handed in again with the next block, until the client stops it.
 */
export const broadcast: RpcMethod = defineMethod(
  'transaction_v1_broadcast',
  { transaction: bytes },
  (context, { transaction }) =>
    context.session.subscribe(KIND, 'transaction_v1_event', (_, id) => {
      const end = () => void context.session.unsubscribe(KIND, id);
      return untilLast(context, transaction, end);
    }),
);

/** Hands a transaction in until it is in the pool, and says when nothing more will happen to it; answers how to stop. */
function untilLast({ node }: MethodContext, transaction: Uint8Array, end: () => void): () => void {
  let stopWaiting = () => {};
  const watcher = (status: TransactionStatus) => {
    if (status === 'dropped') waitForBlock();
    else if (isLastStatus(status)) end();
  };
  submit();
  return () => {
    stopWaiting();
    node.pool.unwatch(watcher);
  };

  function submit(): void {
    stopWaiting();
    try {
      node.pool.submit(transaction, watcher);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (canSubmitLater(error)) waitForBlock();
      else end();
    }
  }

  function waitForBlock(): void {
    stopWaiting();
    stopWaiting = node.heads.watch({ onBest: submit });
  }
}
