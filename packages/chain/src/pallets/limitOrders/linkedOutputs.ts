import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { Hex } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { Now } from '../timestamp/storage.ts';
import { isBuy, type OrderV2 } from './Order.ts';
import { partOf } from './partOf.ts';
import { LINKED_OUTPUT_TTL_MS, type LinkedAsset, LinkedOutputs } from './storage.ts';

/** How much an order trades, and from which other one it draws. */
export interface ResolvedAmount {
  /** All of the order, rao. */
  readonly amountRao: bigint;
  /** The order whose output it is a part of. */
  readonly provider?: Hex;
}

/** How much an order trades in all; what it draws from stays until {@link consumeOutput} (`resolve_amount`). */
export function resolveAmount(state: Reads, order: OrderV2): ResolvedAmount {
  const { amount } = order;
  if (amount.type === 'Fixed') return { amountRao: amount.value };
  const { provider, pct } = amount.value;
  const output = outputOf(state, provider);
  ensure(
    output.signer === order.signer,
    'LimitOrders.LinkedOutputSignerMismatch',
    `What order ${provider} brought is ${output.signer}'s, not ${order.signer}'s.`,
  );
  ensure(
    isSame(output.asset, inputOf(order)),
    'LimitOrders.LinkedOutputAssetMismatch',
    `Order ${provider} brought ${output.asset.type}, which is not what this one spends.`,
  );
  const now = Now.get(state);
  ensure(
    now <= output.expires_at,
    'LimitOrders.LinkedOutputExpired',
    `What order ${provider} brought could be drawn from until ${output.expires_at}, it is ${now}.`,
  );
  const amountRao = partOf(output.total, pct);
  ensure(
    amountRao > 0n,
    'LimitOrders.LinkedAmountResolvedToZero',
    `${pct} billionths of ${output.total} rao are nothing.`,
  );
  return { amountRao, provider };
}

/** What an order brought and still can be drawn from; fails with `NoLinkedOutput`. */
export function outputOf(state: Reads, id: Hex): NonNullable<ReturnType<typeof LinkedOutputs.get>> {
  return LinkedOutputs.get(state, id) ?? fail('LimitOrders.NoLinkedOutput', `Order ${id} left nothing.`);
}

/** Takes what an order brought: nobody draws from it twice (`consume_linked_output`). */
export function consumeOutput(context: Context, provider: Hex, consumer: Hex, amountRao: bigint): void {
  const { total } = outputOf(context.state, provider);
  LinkedOutputs.remove(context.state, provider);
  const undrawn = saturatingSubU64(total, amountRao);
  context.deposit('LimitOrders.LinkedOutputConsumed', { provider, consumer, amount: amountRao, undrawn });
}

/**
 * Keeps what an order brought, where it says that another one draws from it (`record_linked_output`).
 *
 * @param context - where
 * @param order_id - which order
 * @param order - its terms
 * @param total - what its signer really got, rao
 */
export function recordOutput(context: Context, order_id: Hex, order: OrderV2, total: bigint): void {
  if (!order.has_linked_order || total === 0n) return;
  const expires_at = saturatingAddU64(Now.get(context.state), LINKED_OUTPUT_TTL_MS);
  const { signer } = order;
  const output = { signer, asset: isBuy(order) ? alphaOf(order) : TAO, total, expires_at };
  LinkedOutputs.insert(context.state, order_id, output);
  context.deposit('LimitOrders.LinkedOutputRecorded', { order_id, ...output });
}

const TAO: LinkedAsset = { type: 'Tao', value: null };

function alphaOf({ netuid, hotkey }: OrderV2): LinkedAsset {
  return { type: 'Alpha', value: { netuid, hotkey } };
}

function inputOf(order: OrderV2): LinkedAsset {
  return isBuy(order) ? TAO : alphaOf(order);
}

function isSame(a: LinkedAsset, b: LinkedAsset): boolean {
  if (a.type === 'Tao' || b.type === 'Tao') return a.type === b.type;
  return a.value.netuid === b.value.netuid && a.value.hotkey === b.value.hotkey;
}
