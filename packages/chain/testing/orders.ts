import { sign } from '@taokit/keys';
import type { Registry } from '@taokit/types/registry';
import { writeLimitOrders } from '../src/genesis/writeLimitOrders.ts';
import { ChainId } from '../src/pallets/evmChainId/storage.ts';
import type {
  OrderAmount,
  OrderType,
  OrderV2,
  SignedOrder,
  VersionedOrder,
} from '../src/pallets/limitOrders/Order.ts';
import { orderBytes } from '../src/pallets/limitOrders/orderId.ts';
import { FirstEmissionBlockNumber } from '../src/pallets/subtensorModule/storage/subnets.ts';
import { hexFromBytes } from '../src/state/AccountId.ts';
import { accountOf, keyOf } from './accounts.ts';
import { type EconomyWorld, economyWorld } from './economyWorld.ts';

const TAO = 1_000_000_000n;
/** Largest number of 64 bits. */
export const U64_MAX = (1n << 64n) - 1n;
/** `EVMChainId.ChainId` of the world of orders. */
export const CHAIN_ID = 945n;

/** What an order of a test says; what is left out is a buy of Alice at any price, for ever, on the hotkey Dave. */
export interface TestOrder extends Partial<Omit<OrderV2, 'amount' | 'order_type' | 'signer'>> {
  /** Whose it is, by name. */
  readonly by?: string;
  readonly type?: OrderType['type'];
  readonly amount: bigint | OrderAmount;
}

/**
 * A world in which orders are carried out: subnet 1 with a pool at a price of 2 TAO, where Charlie and Eve have a thousand alpha each
 * on a hotkey of their own, `CharlieHot` and `EveHot`.
 */
export function orderWorld(registry: Registry): EconomyWorld {
  const dave = accountOf('Dave');
  return economyWorld(registry, {
    subnets: [
      {
        netuid: 1,
        taoRao: 2_000_000n * TAO,
        alphaInRao: 1_000_000n * TAO,
        owner: [accountOf('Owner'), dave],
        neurons: [
          [accountOf('Owner'), dave, TAO],
          ...['Charlie', 'Eve'].map(
            (name) => [accountOf(name), accountOf(`${name}Hot`), 1_000n * TAO] as const,
          ),
        ],
      },
    ],
    rich: ['Alice', 'Bob', 'Charlie', 'Eve'],
    writes(state) {
      writeLimitOrders(state);
      // Nothing is emitted, so that the price stays what it is.
      FirstEmissionBlockNumber.remove(state, 1);
      ChainId.insert(state, CHAIN_ID);
    },
  });
}

/** An order, signed over its bytes; of the second version where it says anything that only that one has. */
export function testOrder(registry: Registry, order: TestOrder, fillRao: bigint | null = null): SignedOrder {
  const versioned = versionedOrder(order);
  const value = hexFromBytes(sign(keyOf(order.by ?? 'Alice'), orderBytes(registry, versioned)));
  return { order: versioned, signature: { type: 'Sr25519', value }, partial_fill: fillRao };
}

function versionedOrder({ by = 'Alice', type = 'LimitBuy', amount, ...changes }: TestOrder): VersionedOrder {
  const terms = {
    signer: accountOf(by),
    hotkey: accountOf(type === 'LimitBuy' ? 'Dave' : `${by}Hot`),
    netuid: 1,
    order_type: { type, value: null } as OrderType,
    limit_price: type === 'LimitBuy' ? U64_MAX : 0n,
    expiry: U64_MAX,
    fee_rate: 0,
    fee_recipient: accountOf('Fees'),
    relayer: null,
    max_slippage: null,
    chain_id: CHAIN_ID,
    partial_fills_enabled: false,
    ...changes,
  };
  if (typeof amount === 'bigint' && changes.has_linked_order === undefined)
    return { type: 'V1', value: { ...terms, amount } };
  const second = typeof amount === 'bigint' ? ({ type: 'Fixed', value: amount } as const) : amount;
  return { type: 'V2', value: { has_linked_order: false, ...terms, amount: second } };
}
