import { U64_MAX } from '@taokit/fixed';
import { sign } from '@taokit/keys';
import type { Registry } from '@taokit/types/registry';
import { writeLimitOrders } from '../src/genesis/writeLimitOrders.ts';
import { balanceOf } from '../src/pallets/balances/ledger.ts';
import { ChainId } from '../src/pallets/evmChainId/storage.ts';
import type {
  OrderAmount,
  OrderType,
  OrderV2,
  SignedOrder,
  VersionedOrder,
} from '../src/pallets/limitOrders/Order.ts';
import { orderBytes, orderId } from '../src/pallets/limitOrders/orderId.ts';
import { type OrderStatus, Orders } from '../src/pallets/limitOrders/storage.ts';
import { stakeOf } from '../src/pallets/subtensorModule/staking/sharePool.ts';
import { FirstEmissionBlockNumber } from '../src/pallets/subtensorModule/storage/subnets.ts';
import type { DispatchResult } from '../src/runtime/Context.ts';
import { type Hex, hexFromBytes } from '../src/state/AccountId.ts';
import { accountOf, keyOf } from './accounts.ts';
import { type EconomyWorld, economyWorld } from './economyWorld.ts';

const TAO = 1_000_000_000n;
/** A part in a hundred, in billionths. */
export const PERCENT = 10_000_000;
/** What became of an order that was carried out whole. */
export const FULFILLED: OrderStatus = { type: 'Fulfilled', value: null };
/** `EVMChainId.ChainId` of the world of orders. */
const CHAIN_ID = 945n;

/** What an order of a test says; what is left out is a buy of Alice at any price, for ever, on the hotkey Dave. */
export interface TestOrder extends Partial<Omit<OrderV2, 'amount' | 'order_type' | 'signer'>> {
  /** Whose it is, by name. */
  readonly by?: string;
  readonly type?: OrderType['type'];
  readonly amount: bigint | OrderAmount;
}

/** A world in which orders are carried out, and what tests ask of it. */
export interface OrderDesk {
  readonly world: EconomyWorld;
  /** A signed order; `fillRao` is the part of it to carry out. */
  order(terms: TestOrder, fillRao?: bigint): SignedOrder;
  /** A signed sale at any price. */
  sale(by: string, alphaRao: bigint, terms?: Partial<TestOrder>): SignedOrder;
  /** Carries orders out one by one. */
  execute(orders: readonly SignedOrder[], shouldFail?: boolean, by?: string): DispatchResult;
  /** What carrying them out fails with. */
  failure(orders: readonly SignedOrder[], by?: string): string | undefined;
  /** Carries them out together. */
  batch(orders: readonly SignedOrder[], netuid?: number): DispatchResult;
  idOf(order: SignedOrder): Hex;
  statusOf(order: SignedOrder): OrderStatus | undefined;
  /** What an account can spend, rao. */
  free(name: string): bigint;
  /** What a coldkey has on a hotkey of subnet 1, rao. */
  stake(name: string, hotkey: string): bigint;
  /** Fields of the pallet's events of a name. */
  eventsOf(name: string): readonly Readonly<Record<string, bigint>>[];
}

/**
 * Opens one: subnet 1 with a pool at a price of 2 TAO, where Charlie and Eve have a thousand alpha each on a hotkey of their own,
 * `CharlieHot` and `EveHot`; Alice, Bob, Charlie and Eve have a million TAO.
 */
export function orderDesk(registry: Registry): OrderDesk {
  const world = orderWorld(registry);
  const { state } = world;
  const order: OrderDesk['order'] = (terms, fillRao) => testOrder(registry, terms, fillRao);
  const execute: OrderDesk['execute'] = (orders, should_fail = false, by = 'Bob') =>
    world.call(by, 'LimitOrders.execute_orders', { orders, should_fail });
  const idOf: OrderDesk['idOf'] = (signed) => orderId(registry, signed.order);
  return {
    world,
    order,
    sale: (by, amount, terms = {}) => order({ by, type: 'TakeProfit', ...terms, amount }),
    execute,
    failure(orders, by) {
      const result = execute(orders, true, by);
      return result.ok ? undefined : result.refusal;
    },
    batch: (orders, netuid = 1) =>
      world.call('Bob', 'LimitOrders.execute_batched_orders', { netuid, orders }),
    idOf,
    statusOf: (signed) => Orders.get(state, idOf(signed)),
    free: (name) => balanceOf(state, accountOf(name)).free,
    stake: (name, hotkey) =>
      stakeOf(state, { coldkey: accountOf(name), hotkey: accountOf(hotkey), netuid: 1 }),
    eventsOf: (name) =>
      world.events
        .filter(({ path }) => path === `LimitOrders.${name}`)
        .map(({ fields }) => fields as Readonly<Record<string, bigint>>),
  };
}

function orderWorld(registry: Registry): EconomyWorld {
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
function testOrder(registry: Registry, order: TestOrder, fillRao: bigint | null = null): SignedOrder {
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
