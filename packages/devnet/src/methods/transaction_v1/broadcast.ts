import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { bytes } from '../../rpc/readers.ts';

/** Takes a transaction. One that is refused is answered alike: clients find out by asking whether it is valid. */
export const broadcast: RpcMethod = defineMethod(
  'transaction_v1_broadcast',
  { transaction: bytes },
  (context, params) => {
    const { node, session } = context;
    return session.subscribe('transaction_v1', 'transaction_v1_event', () => {
      try {
        node.pool.submit(params.transaction);
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
      return () => {};
    });
  },
);
