import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `chain_subscribeFinalizedHeads`. */
export const unsubscribeFinalizedHeads: RpcMethod = defineMethod(
  'chain_unsubscribeFinalizedHeads',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('chain_finalizedHead', id),
);
