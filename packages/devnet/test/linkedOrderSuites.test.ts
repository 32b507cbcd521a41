/**
 * The suites of linked orders among the chain's own for a dev node, restated as those in `limitOrderSuites.test.ts` are.
 */
import type { Keypair } from '@taokit/keys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Codec, devKey, named } from '../testing/manualDevnet.ts';
import { counts, FULFILLED, KEYS, type OrderSuite, openOrderSuite } from '../testing/orderSuite.ts';
import {
  FOREVER,
  lineOf,
  type OrderTerms,
  readableForm,
  type SignedOrder,
  type SigningForm,
  wrappedForm,
} from '../testing/signedOrders.ts';

const TAO = 1_000_000_000n;
/** All of something, in billionths. */
const ALL = 1_000_000_000;
const { alice, bob, aliceHot, otherHot, bobHot } = KEYS;
let suite: OrderSuite;

beforeAll(async () => {
  suite = await openOrderSuite();
});

afterAll(() => suite.chain.close());

/** Orders of the same terms are one order: each of a suite expires at another time. */
let salt = 0n;
const distinct = () => ({ expiry: FOREVER - ++salt });

/** Carries a sale out that another order draws from; its id. */
async function provide(amount: bigint): Promise<`0x${string}`> {
  const signed = suite.sale({ amount, hasLinkedOrder: true, ...distinct() });
  const id = suite.idOf(signed);
  const events = await suite.execute([signed], bob, true);
  const recorded = named(events, 'LinkedOutputRecorded').map(({ data }) => data['orderId']!.toHex());
  expect(recorded).toEqual([id]);
  return id;
}

const linked = (provider: string, pct = ALL, terms: Partial<OrderTerms> = {}, form?: SigningForm) =>
  suite.order({ amount: { provider, pct }, ...terms }, form);
const refused = async (signed: SignedOrder) => suite.errorOf(await suite.execute([signed], bob, true));

describe('limit-orders/test-v2-linked-buy-provider.ts', () => {
  beforeAll(() => suite.begin(true));
  const buy = (amount: bigint) =>
    suite.order({ hotkey: otherHot, amount, hasLinkedOrder: true, ...distinct() });

  test('T01: a buy leaves alpha in its own position, and a linked sale takes all of it', async () => {
    const provider = buy(100n * TAO);
    const id = suite.idOf(provider);
    await suite.execute([provider], bob, true);
    const output = await suite.outputOf(id);
    expect(output).toMatchObject({ asset: { alpha: { netuid: suite.netuid, hotkey: otherHot.address } } });
    const before = await suite.stakeOf(otherHot, alice);
    const taking = suite.sale({ hotkey: otherHot, amount: { provider: id, pct: ALL } });
    const events = await suite.execute([taking], bob, true);
    expect(counts(events)).toEqual([1, 0]);
    expect(await suite.statusOf(taking)).toEqual(FULFILLED);
    const [consumed] = named(events, 'LinkedOutputConsumed');
    expect(consumed!.data['amount']!.toJSON()).toBe(output!['total']);
    expect(await suite.outputOf(id)).toBeNull();
    expect((await suite.stakeOf(otherHot, alice)) < before).toBe(true);
  });

  test('T02: a sale from another hotkey draws from nothing', async () => {
    const provider = buy(50n * TAO);
    const id = suite.idOf(provider);
    await suite.execute([provider], bob, true);
    expect(await refused(suite.sale({ amount: { provider: id, pct: ALL } }))).toBe(
      'LinkedOutputAssetMismatch',
    );
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T03: a buy draws from no alpha', async () => {
    const provider = buy(50n * TAO);
    await suite.execute([provider], bob, true);
    const signed = linked(suite.idOf(provider), ALL, { hotkey: otherHot });
    expect(await refused(signed)).toBe('LinkedOutputAssetMismatch');
  });
});

describe('limit-orders/test-v2-linked-rejections.ts', () => {
  beforeAll(() => suite.begin(true));
  const fillable = () => ({ relayer: [bob], partialFills: true });

  test('T01: an order that is not known left nothing', async () => {
    expect(await refused(linked(`0x${'99'.repeat(32)}`))).toBe('NoLinkedOutput');
  });

  test('T02: nor did one that does not say that it leaves something', async () => {
    const plain = suite.sale({ amount: 10n * TAO, hasLinkedOrder: false });
    await suite.execute([plain], bob, true);
    expect(await suite.statusOf(plain)).toEqual(FULFILLED);
    expect(await refused(linked(suite.idOf(plain)))).toBe('NoLinkedOutput');
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
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T05: an order that draws is filled whole', async () => {
    const id = await provide(50n * TAO);
    const part = { ...linked(id, ALL, fillable()), partial_fill: TAO };
    expect(await refused(part)).toBe('PartialFillNotSupportedForLinkedAmount');
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T06, T07: so is one that is drawn from, and whole it is carried out', async () => {
    const provider = suite.sale({ amount: 50n * TAO, hasLinkedOrder: true, ...fillable(), ...distinct() });
    const id = suite.idOf(provider);
    const part = { ...provider, partial_fill: 10n * TAO };
    expect(await refused(part)).toBe('PartialFillNotSupportedForProvider');
    expect([await suite.statusOf(provider), await suite.outputOf(id)]).toEqual([null, null]);
    expect(await refused(provider)).toBeUndefined();
    expect(await suite.statusOf(provider)).toEqual(FULFILLED);
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T08: in one batch an order draws from no other', async () => {
    const provider = suite.sale({ amount: 50n * TAO, hasLinkedOrder: true, ...distinct() });
    const events = await suite.executeBatch([provider, linked(suite.idOf(provider))]);
    expect(suite.errorOf(events)).toBe('NoLinkedOutput');
  });
});

describe('limit-orders/test-v2-linked-rotation.ts', () => {
  beforeAll(() => suite.begin(true));
  let target: number;
  beforeAll(async () => {
    target = await suite.registerSubnet(devKey('SecondHot'));
  });

  /** Sells here and buys there with a part of it, in one call; the events of what was left and drawn. */
  async function rotate(pct: number) {
    const provider = suite.sale({ amount: 100n * TAO, hasLinkedOrder: true, ...distinct() });
    const id = suite.idOf(provider);
    const taking = linked(id, pct, { hotkey: devKey('SecondHot'), netuid: target });
    const events = await suite.execute([provider, taking], bob, true);
    expect(counts(events)).toEqual([2, 0]);
    expect([await suite.statusOf(provider), await suite.statusOf(taking)]).toEqual([FULFILLED, FULFILLED]);
    expect(await suite.outputOf(id)).toBeNull();
    const [recorded, consumed] = ['Recorded', 'Consumed'].map(
      (what) => named(events, `LinkedOutput${what}`)[0]!.data,
    );
    return { id, taking, events, recorded: recorded!, consumed: consumed! };
  }

  test('T01: a buy spends what a sale brought', async () => {
    const before = [
      await suite.stakeOf(aliceHot, alice),
      await suite.stakeOf(devKey('SecondHot'), alice, target),
    ] as const;
    const { id, taking, events, recorded, consumed } = await rotate(ALL);
    const total = recorded['total']!.toBigInt();
    const [sold] = named(events, 'OrderExecuted').filter(({ data }) => data['orderId']!.toHex() === id);
    expect(sold!.data['amountOut']!.toBigInt()).toBe(total);
    expect(consumed.toJSON()).toEqual([id, suite.idOf(taking), Number(total), 0]);
    expect((await suite.stakeOf(aliceHot, alice)) < before[0]).toBe(true);
    expect((await suite.stakeOf(devKey('SecondHot'), alice, target)) > before[1]).toBe(true);
  });

  test('T02: what nobody draws from stays, with its signer, kind and time', async () => {
    const id = await provide(50n * TAO);
    const now = (await suite.chain.query('timestamp', 'now')).toBigInt();
    const ttl = (suite.chain.api.consts['limitOrders']!['linkedOutputTtl'] as unknown as Codec).toBigInt();
    const output = await suite.outputOf(id);
    expect(output).toMatchObject({
      signer: alice.address,
      asset: { tao: null },
      expiresAt: Number(now + ttl),
    });
    expect((output!['total'] as number) > 0).toBe(true);
  });

  test('T03: an order that does not say so leaves nothing', async () => {
    const plain = suite.sale({ amount: 10n * TAO, hasLinkedOrder: false, ...distinct() });
    await suite.execute([plain], bob, true);
    expect([await suite.statusOf(plain), await suite.outputOf(suite.idOf(plain))]).toEqual([FULFILLED, null]);
  });

  test('T04: what a buy leaves of it stays with the signer', async () => {
    const { recorded, consumed } = await rotate(300_000_000);
    const [total, drawn] = [recorded['total']!.toBigInt(), consumed['amount']!.toBigInt()];
    expect(drawn).toBe((total * 3n) / 10n);
    expect(consumed['undrawn']!.toBigInt()).toBe(total - drawn);
  });
});

describe('limit-orders/test-v2-prune-linked-output.ts', () => {
  beforeAll(() => suite.begin(true));
  const prune = (id: string, by: Keypair) =>
    suite.chain.createBlock(suite.chain.tx('limitOrders', 'pruneLinkedOutput', id), by);

  test('T01: before it is too old nobody but the signer removes it', async () => {
    const id = await provide(50n * TAO);
    expect(suite.errorOf(await prune(id, bob))).toBe('LinkedOutputNotPrunable');
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T02: the signer does at any time, and no order draws from it any more', async () => {
    const id = await provide(50n * TAO);
    const output = await suite.outputOf(id);
    const [pruned] = named(await prune(id, alice), 'LinkedOutputPruned');
    expect(pruned!.data.toJSON()).toEqual([id, output!['total']]);
    expect(await suite.outputOf(id)).toBeNull();
    expect(await refused(linked(id))).toBe('NoLinkedOutput');
  });

  test('T03: where there is nothing, nothing is removed', async () => {
    expect(suite.errorOf(await prune(`0x${'42'.repeat(32)}`, alice))).toBe('NoLinkedOutput');
  });

  test('T04: what was drawn from is gone', async () => {
    const id = await provide(50n * TAO);
    expect(await refused(linked(id))).toBeUndefined();
    expect(suite.errorOf(await prune(id, alice))).toBe('NoLinkedOutput');
  });
});

describe('limit-orders/test-v2-readable-linked-order.ts', () => {
  beforeAll(() => suite.begin(true));
  const provider = (form: SigningForm, amount: bigint) =>
    suite.sale({ amount, hasLinkedOrder: true, ...distinct() }, form);

  test('T01: both with a signature of the line a hardware wallet shows', async () => {
    const giving = provider(readableForm, 100n * TAO);
    const taking = linked(suite.idOf(giving), ALL, {}, readableForm);
    expect(counts(await suite.execute([giving, taking], bob, true))).toEqual([2, 0]);
    expect([await suite.statusOf(giving), await suite.statusOf(taking)]).toEqual([FULFILLED, FULFILLED]);
    expect(await suite.outputOf(suite.idOf(giving))).toBeNull();
  });

  test('T02: the other two forms are good as well', async () => {
    const giving = provider(wrappedForm, 50n * TAO);
    const taking = linked(suite.idOf(giving));
    expect(counts(await suite.execute([giving, taking], bob, true))).toEqual([2, 0]);
  });

  test('T03: an order cannot be made one that leaves something after it was signed', async () => {
    const plain = suite.sale({ amount: 10n * TAO, hasLinkedOrder: false }, readableForm);
    const tampered = { ...plain, order: { V2: { ...plain.order.V2, has_linked_order: true } } };
    expect(await refused(tampered)).toBe('InvalidSignature');
  });

  test('T04: nor one that draws from another order', async () => {
    const id = await provide(50n * TAO);
    const taking = linked(id, ALL, {}, readableForm);
    const amount = { LinkedPercentage: { provider: `0x${'77'.repeat(32)}`, pct: ALL } };
    const tampered = { ...taking, order: { V2: { ...taking.order.V2, amount } } };
    expect(await refused(tampered)).toBe('InvalidSignature');
    expect(await suite.outputOf(id)).not.toBeNull();
  });

  test('T05: what is signed says whether the order leaves something, and what it draws from', () => {
    const giving = provider(readableForm, 100n * TAO);
    const line = lineOf(giving.order);
    expect(line).toMatch(/^TAO\.com order v2: Take-profit .*, has-linked-order true$/);
    const taking = lineOf(linked(suite.idOf(giving)).order);
    expect(taking).toMatch(/ ppb of order 0x[0-9a-f]{64} output .*, has-linked-order false$/);
  });
});
