import { bySpec } from '@taokit/types';
import type { Pallet } from '../../runtime/Pallet.ts';
import { cancelOrder } from './calls/cancelOrder.ts';
import { executeBatchedOrders } from './calls/executeBatchedOrders.ts';
import { executeOrders } from './calls/executeOrders.ts';
import { pruneLinkedOutput } from './calls/pruneLinkedOutput.ts';
import { setPalletStatus } from './calls/setPalletStatus.ts';
import { limitOrdersInfo } from './weights.ts';

/** Whether a spec has the pallet. */
const isAt = /* @__PURE__ */ bySpec({ 283: false, 423: true });

/**
 * Orders that are signed off the chain and carried out by whoever submits them once the price is right, by the newest rules that can be
 * read. What 475 has besides, its error `OrderSignerFrozen`, is not known here.
 */
export const limitOrders: Pallet = {
  name: 'LimitOrders',
  calls: [executeOrders, executeBatchedOrders, cancelOrder, setPalletStatus, pruneLinkedOutput],
  hasCall: isAt,
  dispatchInfo: limitOrdersInfo,
};
