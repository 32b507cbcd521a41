import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { text } from '../../rpc/readers.ts';
import { followOf } from '../../subscriptions/follow.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Lets an operation say nothing more. */
export const stopOperation: RpcMethod = defineMethod(
  'chainHead_v1_stopOperation',
  { id: subscriptionId, operationId: text },
  ({ session }, { id, operationId }) => {
    followOf(session, id)?.operations.delete(operationId);
  },
);
