import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `archive_v1_storage`. */
export const stopStorage: RpcMethod = defineMethod(
  'archive_v1_stopStorage',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('archive_v1_storage', id),
);
