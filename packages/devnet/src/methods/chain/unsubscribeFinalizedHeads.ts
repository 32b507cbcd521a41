import { defineMethod } from '../../rpc/defineMethod.ts';
import { subscriptionId } from '../shared/subscriptionId.ts';

/** Ends `chain_subscribeFinalizedHeads`. */
export const unsubscribeFinalizedHeads = defineMethod(
  'chain_unsubscribeFinalizedHeads',
  { id: subscriptionId },
  ({ session }, { id }) => session.unsubscribe('chain_finalizedHead', id),
);
