import type { ApiPromise } from '@polkadot/api';
import { type Keypair, sign } from '@taokit/keys';
import { hashers } from '@taokit/types/registry';

/** Largest number of 64 bits: an order that expires never, a buy at any price. */
export const FOREVER = (1n << 64n) - 1n;

/** How much an order trades: rao, or so many billionths of what another order brought. */
export type Amount = bigint | { readonly provider: string; readonly pct: number };

/** An order, as a client says it; what is left out is that of the chain's own suites. */
export interface OrderTerms {
  readonly signer: Keypair;
  readonly hotkey: Keypair;
  readonly netuid: number;
  readonly type: 'LimitBuy' | 'TakeProfit' | 'StopLoss';
  readonly amount: Amount;
  readonly limitPrice: bigint;
  /** Never when left out. */
  readonly expiry?: bigint;
  /** Billionths; none when left out. */
  readonly feeRate?: number;
  /** The signer when left out. */
  readonly feeRecipient?: Keypair;
  /** Everybody when left out. */
  readonly relayer?: readonly Keypair[];
  readonly partialFills?: boolean;
  /** Makes it an order of the second version, whose output is recorded, or is not. */
  readonly hasLinkedOrder?: boolean;
}

/** An order in the form `@polkadot/api` takes. */
export type VersionedOrder = Readonly<Record<'V1' | 'V2', Readonly<Record<string, unknown>>>>;

/** One with its signature. */
export interface SignedOrder {
  readonly order: Partial<VersionedOrder>;
  readonly signature: Readonly<Record<string, Uint8Array>>;
  readonly partial_fill: bigint | null;
}

/** What of an order is signed: its bytes, its id between tags, or the line a hardware wallet shows. */
export type SigningForm = (api: ApiPromise, order: Partial<VersionedOrder>) => Uint8Array;

/** Makes an order and signs it. */
export function signedOrder(api: ApiPromise, terms: OrderTerms, form: SigningForm = rawForm): SignedOrder {
  const order = orderOf(terms);
  const scheme = terms.signer.type === 'ed25519' ? 'Ed25519' : 'Sr25519';
  return { order, signature: { [scheme]: sign(terms.signer, form(api, order)) }, partial_fill: null };
}

/** What the chain knows an order by. */
export function orderId(api: ApiPromise, { order }: SignedOrder): `0x${string}` {
  return api.registry.hash(rawForm(api, order)).toHex();
}

/** The order's SCALE bytes, by the types of the chain's metadata. */
const rawForm: SigningForm = (api, order) =>
  api.registry.createType('PalletLimitOrdersVersionedOrder', order).toU8a();

/** The order's id, between tags. */
export const wrappedForm: SigningForm = (api, order) => wrapped(hashers.Blake2_256.hash(rawForm(api, order)));

/** The order's line, between tags, and hashed, as hardware wallets do with more than 256 bytes. */
export const readableForm: SigningForm = (_, order) =>
  hashers.Blake2_256.hash(wrapped(new TextEncoder().encode(lineOf(order))));

/** The line that a hardware wallet shows. */
export function lineOf({ V1, V2 }: Partial<VersionedOrder>): string {
  const order = (V2 ?? V1)!;
  const [label, price] =
    order['order_type'] === 'LimitBuy'
      ? ['Limit buy', 'limit price']
      : [order['order_type'] === 'StopLoss' ? 'Stop-loss' : 'Take-profit', 'trigger price'];
  const relayer = order['relayer'] as readonly string[] | null;
  return (
    `TAO.com order ${V2 ? 'v2' : 'v1'}: ${label} ${amountText(order['amount'])} on subnet ${order['netuid']}, ` +
    `${price} ${order['limit_price']}, expiry ${order['expiry']}, hotkey ${order['hotkey']}, ` +
    `fee ${order['fee_rate']} to ${order['fee_recipient']}, relayer ${relayer?.join('+') ?? 'none'}, ` +
    `max slippage ${order['max_slippage'] ?? 'none'}, chain ${order['chain_id']}, ` +
    `partial fills ${order['partial_fills_enabled']}, signer ${order['signer']}` +
    (V2 ? `, has-linked-order ${V2['has_linked_order']}` : '')
  );
}

function amountText(amount: unknown): string {
  if (typeof amount === 'bigint') return String(amount);
  const { Fixed, LinkedPercentage } = amount as {
    Fixed?: bigint;
    LinkedPercentage?: { provider: string; pct: number };
  };
  return LinkedPercentage === undefined
    ? String(Fixed)
    : `${LinkedPercentage.pct} ppb of order ${LinkedPercentage.provider} output`;
}

function orderOf(terms: OrderTerms): Partial<VersionedOrder> {
  const { amount, hasLinkedOrder } = terms;
  const order = {
    signer: terms.signer.address,
    hotkey: terms.hotkey.address,
    netuid: terms.netuid,
    order_type: terms.type,
    limit_price: terms.limitPrice,
    expiry: terms.expiry ?? FOREVER,
    fee_rate: terms.feeRate ?? 0,
    fee_recipient: (terms.feeRecipient ?? terms.signer).address,
    relayer: terms.relayer?.map(({ address }) => address) ?? null,
    max_slippage: null,
    // A development chain has no number of the EVM's.
    chain_id: 0n,
    partial_fills_enabled: terms.partialFills ?? false,
  };
  if (hasLinkedOrder === undefined && typeof amount === 'bigint') return { V1: { ...order, amount } };
  const versioned = typeof amount === 'bigint' ? { Fixed: amount } : { LinkedPercentage: amount };
  return { V2: { ...order, amount: versioned, has_linked_order: hasLinkedOrder ?? false } };
}

function wrapped(bytes: Uint8Array): Uint8Array {
  const tag = (text: string) => [...new TextEncoder().encode(text)];
  return Uint8Array.from([...tag('<Bytes>'), ...bytes, ...tag('</Bytes>')]);
}
