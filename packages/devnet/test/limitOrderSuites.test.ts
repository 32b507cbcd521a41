/**
 * The suites of limit orders among the chain's own for a dev node (`ts-tests/suites/dev/subtensor/limit-orders` of
 * RaoFoundation/subtensor, d89f2bc2), restated over `engine_createBlock` and `@polkadot/api`, which encodes every order by the
 * metadata this chain answers. Every suite begins with the same chain, as each has a node of its own there. Those of linked orders
 * are in `linkedOrderSuites.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Codec, named } from '../testing/manualDevnet.ts';
import { counts, FULFILLED, KEYS, type OrderSuite, openOrderSuite } from '../testing/orderSuite.ts';
import {
  FOREVER,
  type OrderTerms,
  readableForm,
  type SignedOrder,
  type SigningForm,
  wrappedForm,
} from '../testing/signedOrders.ts';

const TAO = 1_000_000_000n;
const PRICE_ONE = 1_000_000_000n;
const { alice, aliceHot, edSigner, edHot, srSigner, srHot, feeRecipient } = KEYS;
let suite: OrderSuite;

beforeAll(async () => {
  suite = await openOrderSuite();
});

afterAll(() => suite.chain.close());

describe('limit-orders/test-batched-hardfail.ts', () => {
  beforeAll(() => suite.begin());

  test('T01: an order that was changed after it was signed ends the whole batch', async () => {
    const signed = suite.order({ amount: 2n * TAO });
    const tampered = { ...signed, order: { V1: { ...signed.order.V1, amount: 999n * TAO } } };
    expect(suite.errorOf(await suite.executeBatch([suite.order(), tampered]))).toBe('InvalidSignature');
    expect(await suite.statusOf(suite.order())).toBeNull();
  });

  test('T02: an order for another subnet ends the whole batch', async () => {
    const other = suite.order({ amount: 2n * TAO, netuid: suite.netuid + 1 });
    expect(suite.errorOf(await suite.executeBatch([suite.order(), other]))).toBe('OrderNetUidMismatch');
  });

  test('T03: a batch for root fails at once', async () => {
    expect(suite.errorOf(await suite.executeBatch([suite.order({ netuid: 0 })], 0))).toBe(
      'RootNetUidNotAllowed',
    );
  });
});

/** Seals a block that carries orders out. */
type Run = (orders: readonly SignedOrder[]) => ReturnType<OrderSuite['execute']>;

/** What a suite of a single buy looks at: carried out, stake up, TAO down. */
async function expectBought(terms: Partial<OrderTerms>, form: SigningForm | undefined, run: Run) {
  const { signer, hotkey } = { signer: alice, hotkey: aliceHot, ...terms };
  const signed = suite.order({ amount: 100n * TAO, ...terms }, form);
  const before = [await suite.stakeOf(hotkey, signer), await suite.chain.free(signer)] as const;
  const events = await run([signed]);
  expect(suite.errorOf(events)).toBeUndefined();
  expect(counts(events)).toEqual([1, 0]);
  expect(await suite.statusOf(signed)).toEqual(FULFILLED);
  expect((await suite.stakeOf(hotkey, signer)) > before[0]).toBe(true);
  expect(before[1] - (await suite.chain.free(signer)) >= 100n * TAO).toBe(true);
}

describe('limit-orders/test-execute-orders-ed25519-wrapped.ts', () => {
  beforeAll(() => suite.begin());

  test('T01: a buy with an ed25519 signature of the id between tags', () =>
    expectBought({ signer: edSigner, hotkey: edHot }, wrappedForm, (orders) => suite.execute(orders)));
});

describe('limit-orders/test-execute-orders-limit-buy.ts', () => {
  beforeAll(() => suite.begin());

  test('T01: a buy at any price', () => expectBought({}, undefined, (orders) => suite.execute(orders)));
});

describe('limit-orders/test-execute-orders-readable.ts', () => {
  beforeAll(() => suite.begin());

  test('T01: a buy with an ed25519 signature of the line a hardware wallet shows', () =>
    expectBought({ signer: edSigner, hotkey: edHot }, readableForm, (orders) => suite.executeBatch(orders)));

  test('T02: and with an sr25519 one', () =>
    expectBought({ signer: srSigner, hotkey: srHot }, readableForm, (orders) => suite.executeBatch(orders)));
});

describe('limit-orders/test-execute-orders-fees.ts', () => {
  beforeAll(() => suite.begin());

  test('T01: one per cent of a buy goes to who gets the fee', async () => {
    const terms = { amount: 100n * TAO, feeRate: 10_000_000, feeRecipient };
    expect(counts(await suite.execute([suite.order(terms)]))).toEqual([1, 0]);
    expect(await suite.chain.free(feeRecipient)).toBe(TAO);
  });

  test('T02: nothing of a buy without a fee', async () => {
    expect(counts(await suite.execute([suite.order({ amount: 10n * TAO, feeRecipient })]))).toEqual([1, 0]);
    expect(await suite.chain.free(feeRecipient)).toBe(TAO);
  });
});

describe('limit-orders/test-execute-orders-sell-fees.ts', () => {
  beforeAll(() => suite.begin(true));

  test('T01: one per cent of what a sale brings goes to who gets the fee', async () => {
    const terms = { amount: 100n * TAO, limitPrice: PRICE_ONE, feeRate: 10_000_000, feeRecipient };
    const events = await suite.execute([suite.sale(terms)]);
    expect(counts(events)).toEqual([1, 0]);
    const broughtRao = named(events, 'StakeRemoved')[0]!.data.toJSON()[2] as number;
    expect(await suite.chain.free(feeRecipient)).toBe(BigInt(broughtRao) / 100n);
  });
});

describe('limit-orders/test-execute-orders-skip-conditions.ts', () => {
  beforeAll(() => suite.begin());
  const skipped = async (signed: SignedOrder) =>
    expect(counts(await suite.execute([signed]))).toEqual([0, 1]);

  test('T01: a buy is skipped above its price', () => skipped(suite.order({ limitPrice: 0n })));

  test('T02: a sale for profit is skipped below its price', () =>
    skipped(suite.sale({ limitPrice: FOREVER })));

  test('T03: an order is skipped when its time is over', () => skipped(suite.order({ expiry: 1n })));

  test('T04: and when it was changed after it was signed', () => {
    const signed = suite.order();
    return skipped({ ...signed, order: { V1: { ...signed.order.V1, amount: 999n * TAO } } });
  });

  test('T05: and for root', () => skipped(suite.order({ netuid: 0 })));

  test('T06: and when it was carried out before', async () => {
    expect(counts(await suite.execute([suite.order()]))).toEqual([1, 0]);
    await skipped(suite.order());
  });

  test('T07: of several, what can be is carried out', async () => {
    const orders = [
      suite.order({ amount: 4n * TAO }),
      suite.order({ amount: 2n * TAO, expiry: 1n }),
      suite.order({ amount: 3n * TAO, limitPrice: 0n }),
    ];
    expect(counts(await suite.execute(orders))).toEqual([1, 2]);
  });
});

/** What a suite of a single sale looks at: carried out, stake down, TAO up. */
async function expectSold(terms: Partial<OrderTerms>): Promise<void> {
  const before = [await suite.stakeOf(aliceHot, alice), await suite.chain.free(alice)] as const;
  const signed = suite.sale(terms);
  expect(counts(await suite.execute([signed]))).toEqual([1, 0]);
  expect(await suite.statusOf(signed)).toEqual(FULFILLED);
  expect((await suite.stakeOf(aliceHot, alice)) < before[0]).toBe(true);
  expect((await suite.chain.free(alice)) > before[1]).toBe(true);
}

describe('limit-orders/test-execute-orders-stop-loss.ts', () => {
  beforeAll(() => suite.begin(true));

  test('T01: a stop sells when the price is at its limit or below', async () => {
    const price = await suite.chain.api.call['swapRuntimeApi']!['currentAlphaPrice']!(suite.netuid);
    const limitPrice = 2n * (price as unknown as Codec).toBigInt();
    await expectSold({ type: 'StopLoss', amount: (await suite.stakeOf(aliceHot, alice)) / 10n, limitPrice });
  });
});

describe('limit-orders/test-execute-orders-take-profit.ts', () => {
  beforeAll(() => suite.begin(true));

  test('T01: a sale for profit when the price is at its limit or above', () =>
    expectSold({ amount: 100n * TAO, limitPrice: PRICE_ONE }));
});
