import type { Keypair } from '@taokit/keys';
import { type Codec, devKey, type Event, type ManualDevnet, manualDevnet, named } from './manualDevnet.ts';
import {
  type Amount,
  FOREVER,
  type OrderTerms,
  orderId,
  type SignedOrder,
  type SigningForm,
  signedOrder,
} from './signedOrders.ts';

const TAO = 1_000_000_000n;

/** The keys of the suites of limit orders; every hotkey is its coldkey's. */
export const KEYS = {
  alice: devKey('Alice'),
  bob: devKey('Bob'),
  aliceHot: devKey('AliceHot'),
  otherHot: devKey('OtherHot'),
  bobHot: devKey('BobHot'),
  edSigner: devKey('Ed', 'ed25519'),
  edHot: devKey('EdHot'),
  srSigner: devKey('Sr'),
  srHot: devKey('SrHot'),
  feeRecipient: devKey('FeeRecipient'),
} as const;

/** What the chain keeps of an order that was carried out whole. */
export const FULFILLED = { fulfilled: null } as const;

const { alice, bob, aliceHot } = KEYS;

/** A devnet with a subnet that trades, on which the suites of limit orders run one after the other. */
export interface OrderSuite {
  readonly chain: ManualDevnet;
  readonly netuid: number;
  /** Goes back to the subnet as it was registered, and stakes a thousand TAO of //Alice on it where a suite sells. */
  begin(withStake?: boolean): Promise<void>;
  /** One more subnet that trades; its netuid. */
  registerSubnet(hotkey: Keypair): Promise<number>;
  /** A signed order: a buy of one TAO at any price unless it says otherwise. */
  order(terms?: Partial<OrderTerms>, form?: SigningForm): SignedOrder;
  /** The same, but a sale at any price. */
  sale(terms: Partial<OrderTerms>, form?: SigningForm): SignedOrder;
  /** Seals a block that carries orders out one by one. */
  execute(orders: readonly SignedOrder[], relayer?: Keypair, shouldFail?: boolean): Promise<readonly Event[]>;
  /** Seals a block that carries them out together. */
  executeBatch(orders: readonly SignedOrder[], netuid?: number): Promise<readonly Event[]>;
  /** The name of the error a transaction failed with; nothing where it did not. */
  errorOf(events: readonly Event[]): string | undefined;
  idOf(order: SignedOrder): `0x${string}`;
  /** What became of an order; `null` where the chain never saw it. */
  statusOf(order: SignedOrder): Promise<unknown>;
  /** What an order left for another one. */
  outputOf(id: string): Promise<Record<string, unknown> | null>;
  /** How much a coldkey has staked, rao. */
  stakeOf(hotkey: Keypair, coldkey: Keypair, netuid?: number): Promise<bigint>;
}

/** How many orders of a block were carried out, and how many were skipped. */
export function counts(events: readonly Event[]): readonly [executed: number, skipped: number] {
  return [named(events, 'OrderExecuted').length, named(events, 'OrderSkipped').length];
}

/** Opens it. */
export async function openOrderSuite(): Promise<OrderSuite> {
  const chain = await manualDevnet();
  const { api, tx, createBlock } = chain;
  for (const { address } of [alice, bob, KEYS.edSigner, KEYS.srSigner])
    await chain.asRoot(tx('balances', 'forceSetBalance', address, 10_000n * TAO));
  await chain.asRoot(tx('adminUtils', 'sudoSetNetworkRateLimit', 0));
  const netuid = await registerSubnet(aliceHot);
  const owned = [
    [alice, KEYS.otherHot],
    [bob, KEYS.bobHot],
    [KEYS.edSigner, KEYS.edHot],
    [KEYS.srSigner, KEYS.srHot],
  ] as const;
  for (const [coldkey, { address }] of owned)
    await createBlock(tx('subtensorModule', 'tryAssociateHotkey', address), coldkey);
  const start = await chain.provider.send('dev_snapshot', []);
  const buy = { signer: alice, hotkey: aliceHot, netuid, type: 'LimitBuy', limitPrice: FOREVER } as const;
  const order: OrderSuite['order'] = (terms = {}, form) =>
    signedOrder(api, { ...buy, amount: TAO as Amount, ...terms }, form);
  const idOf = (signed: SignedOrder) => orderId(api, signed);

  async function registerSubnet(hotkey: Keypair): Promise<number> {
    const events = await createBlock(tx('subtensorModule', 'registerNetwork', hotkey.address), alice);
    const [added] = named(events, 'NetworkAdded')[0]!.data.toJSON() as [number];
    await chain.asRoot(tx('adminUtils', 'sudoSetSubtokenEnabled', added, true));
    return added;
  }

  return {
    chain,
    netuid,
    registerSubnet,
    order,
    idOf,
    async begin(withStake = false) {
      await chain.provider.send('dev_revert', [start]);
      const stake = tx('subtensorModule', 'addStake', aliceHot.address, netuid, 1_000n * TAO);
      if (withStake) await createBlock(stake, alice);
    },
    sale: (terms, form) => order({ type: 'TakeProfit', limitPrice: 0n, ...terms }, form),
    execute: (orders, relayer = alice, shouldFail = false) =>
      createBlock(tx('limitOrders', 'executeOrders', orders, shouldFail), relayer),
    executeBatch: (orders, on = netuid) =>
      createBlock(tx('limitOrders', 'executeBatchedOrders', on, orders), alice),
    errorOf(events) {
      const [failed] = named(events, 'ExtrinsicFailed');
      if (failed === undefined) return undefined;
      const { asModule } = failed.data['dispatchError'] as unknown as { asModule: Uint8Array };
      return api.registry.findMetaError(asModule).name;
    },
    statusOf: async (signed) => (await chain.query('limitOrders', 'orders', idOf(signed))).toJSON(),
    outputOf: async (id) => (await chain.query('limitOrders', 'linkedOutputs', id)).toJSON(),
    async stakeOf(hotkey, coldkey, on = netuid) {
      const call = api.call['stakeInfoRuntimeApi']!['getStakeInfoForHotkeyColdkeyNetuid']!;
      const info = await call(hotkey.address, coldkey.address, on);
      return (info as unknown as { unwrap(): { stake: Codec } }).unwrap().stake.toBigInt();
    },
  };
}
