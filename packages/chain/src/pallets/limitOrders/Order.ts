import type { AccountId, Hex } from '../../state/AccountId.ts';

/** A case of an enum that carries nothing. */
export interface Unit<Name extends string> {
  /** Its name. */
  readonly type: Name;
  /** Nothing. */
  readonly value: null;
}

/** What an order does, and at which prices: a buy and a stop at the limit or below, a sale for profit at the limit or above. */
export type OrderType = Unit<'LimitBuy'> | Unit<'TakeProfit'> | Unit<'StopLoss'>;

/** How much an order trades: an amount, rao, or so many billionths of what another order of the signer brought. */
export type OrderAmount =
  | {
      /** TAO for a buy, alpha for a sale. */
      readonly type: 'Fixed';
      /** How much, rao. */
      readonly value: bigint;
    }
  | {
      /** A part of what an order brought that was carried out before. */
      readonly type: 'LinkedPercentage';
      /** Which order, by its id, and how much of it, billionths. */
      readonly value: { readonly provider: Hex; readonly pct: number };
    };

/** What every version of an order has, by the names of the runtime. */
interface OrderTerms {
  /** The coldkey that signed: pays, and gets what is bought or sold. */
  readonly signer: AccountId;
  /** Where alpha is staked, or sold from. */
  readonly hotkey: AccountId;
  /** The subnet. */
  readonly netuid: number;
  /** What it does. */
  readonly order_type: OrderType;
  /** Price, rao of TAO per whole alpha. */
  readonly limit_price: bigint;
  /** Last time at which it may be carried out, milliseconds since 1970. */
  readonly expiry: bigint;
  /** Part of the TAO that goes to `fee_recipient`, billionths. */
  readonly fee_rate: number;
  /** Who gets the fee. */
  readonly fee_recipient: AccountId;
  /** Who alone may submit it; `null` for everybody. */
  readonly relayer: readonly AccountId[] | null;
  /** How much worse than the limit the pool's price may end, billionths; `null` for no bound at all. */
  readonly max_slippage: number | null;
  /** `EVMChainId.ChainId` of the one chain it is meant for. */
  readonly chain_id: bigint;
  /** Whether it may be carried out in parts. */
  readonly partial_fills_enabled: boolean;
}

/** The first version of an order. */
export interface OrderV1 extends OrderTerms {
  /** How much, rao: TAO for a buy, alpha for a sale. */
  readonly amount: bigint;
}

/** The second one, and what the rules work on: orders may draw from each other. */
export interface OrderV2 extends OrderTerms {
  /** How much. */
  readonly amount: OrderAmount;
  /** Whether what it brings is recorded, for another order to draw from. */
  readonly has_linked_order: boolean;
}

/** An order as it is signed. */
export type VersionedOrder =
  | { readonly type: 'V1'; readonly value: OrderV1 }
  | { readonly type: 'V2'; readonly value: OrderV2 };

/** An order with its signature, as whoever carries it out submits it. */
export interface SignedOrder {
  /** The order. */
  readonly order: VersionedOrder;
  /** A signature of its signer: `Sr25519` or `Ed25519`. */
  readonly signature: { readonly type: string; readonly value: Hex };
  /** How much of it to carry out, rao; `null` for all. It is not signed. */
  readonly partial_fill: bigint | null;
}

/** An order of either version as one of the second (`VersionedOrder::view`). */
export function orderView({ type, value }: VersionedOrder): OrderV2 {
  if (type === 'V2') return value;
  return { ...value, amount: { type: 'Fixed', value: value.amount }, has_linked_order: false };
}

/** Whether an order buys alpha. */
export function isBuy({ order_type }: Pick<OrderV2, 'order_type'>): boolean {
  return order_type.type === 'LimitBuy';
}
