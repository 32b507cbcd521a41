import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { Now } from '../../timestamp/storage.ts';
import { outputOf } from '../linkedOutputs.ts';
import { LinkedOutputs } from '../storage.ts';

/** Takes from an order that others can draw from what it brought: its signer at any time, everybody once that is too old. */
export const pruneLinkedOutput: CallDefinition = defineCall<{ order_id: Hex }>(
  'LimitOrders.prune_linked_output',
  (context, { order_id }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const { signer, expires_at, total } = outputOf(state, order_id);
    ensure(
      signer === who || Now.get(state) > expires_at,
      'LimitOrders.LinkedOutputNotPrunable',
      `Until ${expires_at} only ${signer} may remove it.`,
    );
    LinkedOutputs.remove(state, order_id);
    context.deposit('LimitOrders.LinkedOutputPruned', { order_id, total });
  },
);
