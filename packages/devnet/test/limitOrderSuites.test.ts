/**
 * The suites of limit orders among the chain's own for a dev node (`ts-tests/suites/dev/subtensor/limit-orders` of
 * RaoFoundation/subtensor, d89f2bc2), restated over `engine_createBlock` and `@polkadot/api`, which encodes every order by the
 * metadata this chain answers. Every suite begins with the same chain, as each has a node of its own there.
 */
import type { Keypair } from '@taokit/keys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Codec,
  devKey,
  type Event,
  type ManualDevnet,
  manualDevnet,
  named,
} from '../testing/manualDevnet.ts';
import {
  FOREVER,
  lineOf,
  type OrderTerms,
  orderId,
  readableForm,
  type SignedOrder,
  type SigningForm,
  signedOrder,
  wrappedForm,
} from '../testing/signedOrders.ts';

const TAO = 1_000_000_000n;
const PRICE_ONE = 1_000_000_000n;
const ALL = 1_000_000_000;
const [alice, bob] = [devKey('Alice'), devKey('Bob')];
const [aliceHot, otherHot, bobHot] = [devKey('AliceHot'), devKey('OtherHot'), devKey('BobHot')];
const edSigner = devKey('Ed', 'ed25519');
const srSigner = devKey('Sr');
const [edHot, srHot, feeRecipient] = [devKey('EdHot'), devKey('SrHot'), devKey('FeeRecipient')];

let chain: ManualDevnet;
let netuid: number;
let start: number;

beforeAll(async () => {
  chain = await manualDevnet();
  for (const { address } of [alice, bob, edSigner, srSigner])
    await chain.asRoot(chain.tx('balances', 'forceSetBalance', address, 10_000n * TAO));
  await chain.asRoot(chain.tx('adminUtils', 'sudoSetNetworkRateLimit', 0));
  netuid = await registerSubnet(aliceHot);
  const owned = [
    [alice, otherHot],
    [bob, bobHot],
    [edSigner, edHot],
    [srSigner, srHot],
  ] as const;
  for (const [coldkey, { address }] of owned)
    await chain.createBlock(chain.tx('subtensorModule', 'tryAssociateHotkey', address), coldkey);
  start = await chain.provider.send('dev_snapshot', []);
});

afterAll(() => chain.close());

async function registerSubnet(hotkey: Keypair): Promise<number> {
  const events = await chain.createBlock(
    chain.tx('subtensorModule', 'registerNetwork', hotkey.address),
    alice,
  );
  const [added] = named(events, 'NetworkAdded')[0]!.data.toJSON() as [number];
  await chain.asRoot(chain.tx('adminUtils', 'sudoSetSubtokenEnabled', added, true));
  return added;
}

/** Every suite begins with the subnet as it was registered; with a thousand TAO of //Alice staked on it, where it sells. */
function begin({ withStake = false } = {}): void {
  beforeAll(async () => {
    await chain.provider.send('dev_revert', [start]);
    if (!withStake) return;
    const stake = chain.tx('subtensorModule', 'addStake', aliceHot.address, netuid, 1_000n * TAO);
    expect(named(await chain.createBlock(stake, alice), 'StakeAdded')).toHaveLength(1);
  });
}

const order = (terms: Partial<OrderTerms> = {}, form?: SigningForm): SignedOrder => {
  const all = { signer: alice, hotkey: aliceHot, netuid, type: 'LimitBuy', amount: TAO, limitPrice: FOREVER };
  return signedOrder(chain.api, { ...all, ...terms } as OrderTerms, form);
};
const sale = (terms: Partial<OrderTerms>, form?: SigningForm) =>
  order({ type: 'TakeProfit', limitPrice: 0n, ...terms }, form);

const execute = (orders: readonly SignedOrder[], relayer = alice, shouldFail = false) =>
  chain.createBlock(chain.tx('limitOrders', 'executeOrders', orders, shouldFail), relayer);
const executeBatch = (orders: readonly SignedOrder[], on = netuid) =>
  chain.createBlock(chain.tx('limitOrders', 'executeBatchedOrders', on, orders), alice);

/** The name of the error a transaction failed with; nothing where it did not. */
function errorOf(events: readonly Event[]): string | undefined {
  const [failed] = named(events, 'ExtrinsicFailed');
  if (failed === undefined) return undefined;
  const { asModule } = failed.data['dispatchError'] as unknown as { asModule: Uint8Array };
  return chain.api.registry.findMetaError(asModule).name;
}

/** What became of an order, and nothing where the chain never saw it. */
async function statusOf(signed: SignedOrder): Promise<unknown> {
  const status = await chain.query('limitOrders', 'orders', orderId(chain.api, signed));
  return status.toJSON();
}

/** What an order left for another one. */
async function outputOf(id: string): Promise<Record<string, unknown> | null> {
  return (await chain.query('limitOrders', 'linkedOutputs', id)).toJSON();
}

/** How much a staker has: SafeFloat shares are worth rao on a pool of one's own. */
async function stakeOf(hotkey: Keypair, coldkey: Keypair, on = netuid): Promise<bigint> {
  const call = chain.api.call['stakeInfoRuntimeApi']!['getStakeInfoForHotkeyColdkeyNetuid']!;
  const info = (await call(hotkey.address, coldkey.address, on)) as unknown as {
    unwrap(): { stake: Codec };
  };
  return info.unwrap().stake.toBigInt();
}

/** How many orders of a block were carried out, and how many were skipped. */
const counts = (events: readonly Event[]) => [
  named(events, 'OrderExecuted').length,
  named(events, 'OrderSkipped').length,
];

const FULFILLED = { fulfilled: null };

describe('limit-orders/test-batched-hardfail.ts', () => {
  begin();

  test('T01: an order that was changed after it was signed ends the whole batch', async () => {
    const signed = order({ amount: 2n * TAO });
    const tampered = { ...signed, order: { V1: { ...signed.order.V1, amount: 999n * TAO } } };
    expect(errorOf(await executeBatch([order(), tampered]))).toBe('InvalidSignature');
    expect(await statusOf(order())).toBeNull();
  });

  test('T02: an order for another subnet ends the whole batch', async () => {
    const other = order({ amount: 2n * TAO, netuid: netuid + 1 });
    expect(errorOf(await executeBatch([order(), other]))).toBe('OrderNetUidMismatch');
  });

  test('T03: a batch for root fails at once', async () => {
    expect(errorOf(await executeBatch([order({ netuid: 0 })], 0))).toBe('RootNetUidNotAllowed');
  });
});

/** What a suite of a single buy looks at: carried out, stake up, TAO down. */
async function expectBought(terms: Partial<OrderTerms>, form: SigningForm | undefined, run: typeof execute) {
  const { signer, hotkey } = { signer: alice, hotkey: aliceHot, ...terms };
  const signed = order({ amount: 100n * TAO, ...terms }, form);
  const before = [await stakeOf(hotkey, signer), await chain.free(signer)] as const;
  const events = await run([signed]);
  expect(errorOf(events)).toBeUndefined();
  expect(counts(events)).toEqual([1, 0]);
  expect(await statusOf(signed)).toEqual(FULFILLED);
  expect((await stakeOf(hotkey, signer)) > before[0]).toBe(true);
  expect(before[1] - (await chain.free(signer)) >= 100n * TAO).toBe(true);
}

describe('limit-orders/test-execute-orders-ed25519-wrapped.ts', () => {
  begin();

  test('T01: a buy with an ed25519 signature of the id between tags', () =>
    expectBought({ signer: edSigner, hotkey: edHot }, wrappedForm, execute));
});

describe('limit-orders/test-execute-orders-limit-buy.ts', () => {
  begin();

  test('T01: a buy at any price', () => expectBought({}, undefined, execute));
});

describe('limit-orders/test-execute-orders-readable.ts', () => {
  begin();

  test('T01: a buy with an ed25519 signature of the line a hardware wallet shows', () =>
    expectBought({ signer: edSigner, hotkey: edHot }, readableForm, (orders) => executeBatch(orders)));

  test('T02: and with an sr25519 one', () =>
    expectBought({ signer: srSigner, hotkey: srHot }, readableForm, (orders) => executeBatch(orders)));
});

describe('limit-orders/test-execute-orders-fees.ts', () => {
  begin();

  test('T01: one per cent of a buy goes to who gets the fee', async () => {
    const terms = { amount: 100n * TAO, feeRate: 10_000_000, feeRecipient };
    expect(counts(await execute([order(terms)]))).toEqual([1, 0]);
    expect(await chain.free(feeRecipient)).toBe(TAO);
  });

  test('T02: nothing of a buy without a fee', async () => {
    expect(counts(await execute([order({ amount: 10n * TAO, feeRecipient })]))).toEqual([1, 0]);
    expect(await chain.free(feeRecipient)).toBe(TAO);
  });
});

describe('limit-orders/test-execute-orders-sell-fees.ts', () => {
  begin({ withStake: true });

  test('T01: one per cent of what a sale brings goes to who gets the fee', async () => {
    const terms = { amount: 100n * TAO, limitPrice: PRICE_ONE, feeRate: 10_000_000, feeRecipient };
    const events = await execute([sale(terms)]);
    expect(counts(events)).toEqual([1, 0]);
    const broughtRao = named(events, 'StakeRemoved')[0]!.data.toJSON()[2] as number;
    expect(await chain.free(feeRecipient)).toBe(BigInt(broughtRao) / 100n);
  });
});

describe('limit-orders/test-execute-orders-skip-conditions.ts', () => {
  begin();
  const skipped = async (signed: SignedOrder) => expect(counts(await execute([signed]))).toEqual([0, 1]);

  test('T01: a buy is skipped above its price', () => skipped(order({ limitPrice: 0n })));

  test('T02: a sale for profit is skipped below its price', () => skipped(sale({ limitPrice: FOREVER })));

  test('T03: an order is skipped when its time is over', () => skipped(order({ expiry: 1n })));

  test('T04: and when it was changed after it was signed', () => {
    const signed = order();
    return skipped({ ...signed, order: { V1: { ...signed.order.V1, amount: 999n * TAO } } });
  });

  test('T05: and for root', () => skipped(order({ netuid: 0 })));

  test('T06: and when it was carried out before', async () => {
    expect(counts(await execute([order()]))).toEqual([1, 0]);
    await skipped(order());
  });

  test('T07: of several, what can be is carried out', async () => {
    const orders = [
      order({ amount: 4n * TAO }),
      order({ amount: 2n * TAO, expiry: 1n }),
      order({ amount: 3n * TAO, limitPrice: 0n }),
    ];
    expect(counts(await execute(orders))).toEqual([1, 2]);
  });
});

/** What a suite of a single sale looks at: carried out, stake down, TAO up. */
async function expectSold(terms: Partial<OrderTerms>): Promise<void> {
  const before = [await stakeOf(aliceHot, alice), await chain.free(alice)] as const;
  const signed = sale(terms);
  expect(counts(await execute([signed]))).toEqual([1, 0]);
  expect(await statusOf(signed)).toEqual(FULFILLED);
  expect((await stakeOf(aliceHot, alice)) < before[0]).toBe(true);
  expect((await chain.free(alice)) > before[1]).toBe(true);
}

describe('limit-orders/test-execute-orders-stop-loss.ts', () => {
  begin({ withStake: true });

  test('T01: a stop sells when the price is at its limit or below', async () => {
    const price = await chain.api.call['swapRuntimeApi']!['currentAlphaPrice']!(netuid);
    const limitPrice = 2n * (price as unknown as Codec).toBigInt();
    await expectSold({ type: 'StopLoss', amount: (await stakeOf(aliceHot, alice)) / 10n, limitPrice });
  });
});

describe('limit-orders/test-execute-orders-take-profit.ts', () => {
  begin({ withStake: true });

  test('T01: a sale for profit when the price is at its limit or above', () =>
    expectSold({ amount: 100n * TAO, limitPrice: PRICE_ONE }));
});

/** Orders of the same terms are one order: each of a suite expires at another time. */
let salt = 0n;
const distinct = () => ({ expiry: FOREVER - ++salt });

/** Carries a sale out that another order draws from; its id. */
async function provide(amount: bigint): Promise<`0x${string}`> {
  const signed = sale({ amount, hasLinkedOrder: true, ...distinct() });
  const id = orderId(chain.api, signed);
  const events = await execute([signed], bob, true);
  const recorded = named(events, 'LinkedOutputRecorded').map(({ data }) => data['orderId']!.toHex());
  expect(recorded).toEqual([id]);
  return id;
}

const linked = (provider: string, pct = ALL, terms: Partial<OrderTerms> = {}, form?: SigningForm) =>
  order({ amount: { provider, pct }, ...terms }, form);
const refused = async (signed: SignedOrder) => errorOf(await execute([signed], bob, true));

describe('limit-orders/test-v2-linked-buy-provider.ts', () => {
  begin({ withStake: true });
  const buy = (amount: bigint) => order({ hotkey: otherHot, amount, hasLinkedOrder: true, ...distinct() });

  test('T01: a buy leaves alpha in its own position, and a linked sale takes all of it', async () => {
    const provider = buy(100n * TAO);
    const id = orderId(chain.api, provider);
    await execute([provider], bob, true);
    const output = await outputOf(id);
    expect(output).toMatchObject({ asset: { alpha: { netuid, hotkey: otherHot.address } } });
    const before = await stakeOf(otherHot, alice);
    const taking = sale({ hotkey: otherHot, amount: { provider: id, pct: ALL } });
    const events = await execute([taking], bob, true);
    expect(counts(events)).toEqual([1, 0]);
    expect(await statusOf(taking)).toEqual(FULFILLED);
    const [consumed] = named(events, 'LinkedOutputConsumed');
    expect(consumed!.data['amount']!.toJSON()).toBe(output!['total']);
    expect(await outputOf(id)).toBeNull();
    expect((await stakeOf(otherHot, alice)) < before).toBe(true);
  });

  test('T02: a sale from another hotkey draws from nothing', async () => {
    const provider = buy(50n * TAO);
    const id = orderId(chain.api, provider);
    await execute([provider], bob, true);
    expect(await refused(sale({ amount: { provider: id, pct: ALL } }))).toBe('LinkedOutputAssetMismatch');
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T03: a buy draws from no alpha', async () => {
    const provider = buy(50n * TAO);
    await execute([provider], bob, true);
    const signed = linked(orderId(chain.api, provider), ALL, { hotkey: otherHot });
    expect(await refused(signed)).toBe('LinkedOutputAssetMismatch');
  });
});

describe('limit-orders/test-v2-linked-rejections.ts', () => {
  begin({ withStake: true });
  const fillable = () => ({ relayer: [bob], partialFills: true });

  test('T01: an order that is not known left nothing', async () => {
    expect(await refused(linked(`0x${'99'.repeat(32)}`))).toBe('NoLinkedOutput');
  });

  test('T02: nor did one that does not say that it leaves something', async () => {
    const plain = sale({ amount: 10n * TAO, hasLinkedOrder: false });
    await execute([plain], bob, true);
    expect(await statusOf(plain)).toEqual(FULFILLED);
    expect(await refused(linked(orderId(chain.api, plain)))).toBe('NoLinkedOutput');
  });

  test('T03: a second order finds nothing', async () => {
    const id = await provide(100n * TAO);
    expect(await refused(linked(id, 600_000_000))).toBeUndefined();
    expect(await refused(linked(id, 600_000_000, { hotkey: bobHot }))).toBe('NoLinkedOutput');
  });

  test('T04: an order of somebody else draws from nothing', async () => {
    const id = await provide(50n * TAO);
    const foreign = linked(id, ALL, { signer: bob, hotkey: bobHot });
    expect(await refused(foreign)).toBe('LinkedOutputSignerMismatch');
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T05: an order that draws is filled whole', async () => {
    const id = await provide(50n * TAO);
    const part = { ...linked(id, ALL, fillable()), partial_fill: TAO };
    expect(await refused(part)).toBe('PartialFillNotSupportedForLinkedAmount');
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T06, T07: so is one that is drawn from, and whole it is carried out', async () => {
    const provider = sale({ amount: 50n * TAO, hasLinkedOrder: true, ...fillable(), ...distinct() });
    const id = orderId(chain.api, provider);
    const part = { ...provider, partial_fill: 10n * TAO };
    expect(await refused(part)).toBe('PartialFillNotSupportedForProvider');
    expect([await statusOf(provider), await outputOf(id)]).toEqual([null, null]);
    expect(await refused(provider)).toBeUndefined();
    expect(await statusOf(provider)).toEqual(FULFILLED);
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T08: in one batch an order draws from no other', async () => {
    const provider = sale({ amount: 50n * TAO, hasLinkedOrder: true, ...distinct() });
    const events = await executeBatch([provider, linked(orderId(chain.api, provider))]);
    expect(errorOf(events)).toBe('NoLinkedOutput');
  });
});

describe('limit-orders/test-v2-linked-rotation.ts', () => {
  begin({ withStake: true });
  let target: number;
  beforeAll(async () => {
    target = await registerSubnet(devKey('SecondHot'));
  });

  /** Sells here and buys there with a part of it, in one call; the events of what was left and drawn. */
  async function rotate(pct: number) {
    const provider = sale({ amount: 100n * TAO, hasLinkedOrder: true, ...distinct() });
    const id = orderId(chain.api, provider);
    const taking = linked(id, pct, { hotkey: devKey('SecondHot'), netuid: target });
    const events = await execute([provider, taking], bob, true);
    expect(counts(events)).toEqual([2, 0]);
    expect([await statusOf(provider), await statusOf(taking)]).toEqual([FULFILLED, FULFILLED]);
    expect(await outputOf(id)).toBeNull();
    const [recorded, consumed] = ['Recorded', 'Consumed'].map(
      (what) => named(events, `LinkedOutput${what}`)[0]!.data,
    );
    return { id, taking, events, recorded: recorded!, consumed: consumed! };
  }

  test('T01: a buy spends what a sale brought', async () => {
    const before = [
      await stakeOf(aliceHot, alice),
      await stakeOf(devKey('SecondHot'), alice, target),
    ] as const;
    const { id, taking, events, recorded, consumed } = await rotate(ALL);
    const total = recorded['total']!.toBigInt();
    const [sold] = named(events, 'OrderExecuted').filter(({ data }) => data['orderId']!.toHex() === id);
    expect(sold!.data['amountOut']!.toBigInt()).toBe(total);
    expect(consumed.toJSON()).toEqual([id, orderId(chain.api, taking), Number(total), 0]);
    expect((await stakeOf(aliceHot, alice)) < before[0]).toBe(true);
    expect((await stakeOf(devKey('SecondHot'), alice, target)) > before[1]).toBe(true);
  });

  test('T02: what nobody draws from stays, with its signer, kind and time', async () => {
    const id = await provide(50n * TAO);
    const now = (await chain.query('timestamp', 'now')).toBigInt();
    const ttl = (chain.api.consts['limitOrders']!['linkedOutputTtl'] as unknown as Codec).toBigInt();
    const output = await outputOf(id);
    expect(output).toMatchObject({
      signer: alice.address,
      asset: { tao: null },
      expiresAt: Number(now + ttl),
    });
    expect((output!['total'] as number) > 0).toBe(true);
  });

  test('T03: an order that does not say so leaves nothing', async () => {
    const plain = sale({ amount: 10n * TAO, hasLinkedOrder: false, ...distinct() });
    await execute([plain], bob, true);
    expect([await statusOf(plain), await outputOf(orderId(chain.api, plain))]).toEqual([FULFILLED, null]);
  });

  test('T04: what a buy leaves of it stays with the signer', async () => {
    const { recorded, consumed } = await rotate(300_000_000);
    const [total, drawn] = [recorded['total']!.toBigInt(), consumed['amount']!.toBigInt()];
    expect(drawn).toBe((total * 3n) / 10n);
    expect(consumed['undrawn']!.toBigInt()).toBe(total - drawn);
  });
});

describe('limit-orders/test-v2-prune-linked-output.ts', () => {
  begin({ withStake: true });
  const prune = (id: string, by: Keypair) =>
    chain.createBlock(chain.tx('limitOrders', 'pruneLinkedOutput', id), by);

  test('T01: before it is too old nobody but the signer removes it', async () => {
    const id = await provide(50n * TAO);
    expect(errorOf(await prune(id, bob))).toBe('LinkedOutputNotPrunable');
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T02: the signer does at any time, and no order draws from it any more', async () => {
    const id = await provide(50n * TAO);
    const output = await outputOf(id);
    const [pruned] = named(await prune(id, alice), 'LinkedOutputPruned');
    expect(pruned!.data.toJSON()).toEqual([id, output!['total']]);
    expect(await outputOf(id)).toBeNull();
    expect(await refused(linked(id))).toBe('NoLinkedOutput');
  });

  test('T03: where there is nothing, nothing is removed', async () => {
    expect(errorOf(await prune(`0x${'42'.repeat(32)}`, alice))).toBe('NoLinkedOutput');
  });

  test('T04: what was drawn from is gone', async () => {
    const id = await provide(50n * TAO);
    expect(await refused(linked(id))).toBeUndefined();
    expect(errorOf(await prune(id, alice))).toBe('NoLinkedOutput');
  });
});

describe('limit-orders/test-v2-readable-linked-order.ts', () => {
  begin({ withStake: true });
  const provider = (form: SigningForm, amount: bigint) =>
    sale({ amount, hasLinkedOrder: true, ...distinct() }, form);

  test('T01: both with a signature of the line a hardware wallet shows', async () => {
    const giving = provider(readableForm, 100n * TAO);
    const taking = linked(orderId(chain.api, giving), ALL, {}, readableForm);
    expect(counts(await execute([giving, taking], bob, true))).toEqual([2, 0]);
    expect([await statusOf(giving), await statusOf(taking)]).toEqual([FULFILLED, FULFILLED]);
    expect(await outputOf(orderId(chain.api, giving))).toBeNull();
  });

  test('T02: the other two forms are good as well', async () => {
    const giving = provider(wrappedForm, 50n * TAO);
    const taking = linked(orderId(chain.api, giving));
    expect(counts(await execute([giving, taking], bob, true))).toEqual([2, 0]);
  });

  test('T03: an order cannot be made one that leaves something after it was signed', async () => {
    const plain = sale({ amount: 10n * TAO, hasLinkedOrder: false }, readableForm);
    const tampered = { ...plain, order: { V2: { ...plain.order.V2, has_linked_order: true } } };
    expect(await refused(tampered)).toBe('InvalidSignature');
  });

  test('T04: nor one that draws from another order', async () => {
    const id = await provide(50n * TAO);
    const taking = linked(id, ALL, {}, readableForm);
    const amount = { LinkedPercentage: { provider: `0x${'77'.repeat(32)}`, pct: ALL } };
    const tampered = { ...taking, order: { V2: { ...taking.order.V2, amount } } };
    expect(await refused(tampered)).toBe('InvalidSignature');
    expect(await outputOf(id)).not.toBeNull();
  });

  test('T05: what is signed says whether the order leaves something, and what it draws from', () => {
    const giving = provider(readableForm, 100n * TAO);
    const line = lineOf(giving.order);
    expect(line).toMatch(/^TAO\.com order v2: Take-profit .*, has-linked-order true$/);
    const taking = lineOf(linked(orderId(chain.api, giving)).order);
    expect(taking).toMatch(/ ppb of order 0x[0-9a-f]{64} output .*, has-linked-order false$/);
  });
});
