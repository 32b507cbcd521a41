import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { RpcError } from '../../rpc/RpcError.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `transaction_v1_broadcast`; a transaction that waits stays in the pool. */
export const stop: RpcMethod = defineMethod(
  'transaction_v1_stop',
  { operationId: subscriptionId },
  (context, params) => {
    if (!context.session.unsubscribe('transaction_v1', params.operationId))
      throw new RpcError(-32602, 'Invalid operation id');
  },
);
