import { decodeSs58, keypairFromSeed, sign, verify } from '@taokit/keys';
import { hashers, loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../testing/index.ts';
import { textBytes } from '../../runtime/hashing.ts';
import { type AccountId, bytesFromHex, hexFromBytes } from '../../state/AccountId.ts';
import { isOrderSigned } from './isOrderSigned.ts';
import type { OrderAmount, OrderType, OrderV1, OrderV2, VersionedOrder } from './Order.ts';
import { renderOrder } from './renderOrder.ts';

// Literals: the suites of the same names in `ts-tests/suites/dev/subtensor/limit-orders` of RaoFoundation/subtensor, d89f2bc2.
const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const CHARLIE = '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';
const U64_MAX = 18_446_744_073_709_551_615n;
const PROVIDER = `0x${'2c'.repeat(32)}` as const;

const kind = (type: OrderType['type']) => ({ type, value: null }) as OrderType;
const fixed = (value: bigint): OrderAmount => ({ type: 'Fixed', value });

const TERMS = {
  signer: accountOf('Alice'),
  hotkey: accountOf('Bob'),
  netuid: 7,
  order_type: kind('LimitBuy'),
  limit_price: 2_000_000_000n,
  expiry: 9_999_999n,
  fee_rate: 5_000_000,
  fee_recipient: accountOf('Dave'),
  relayer: null,
  max_slippage: null,
  chain_id: 945n,
  partial_fills_enabled: false,
};
const v1 = (changes: Partial<OrderV1> = {}): VersionedOrder => ({
  type: 'V1',
  value: { ...TERMS, amount: 1_234_567n, ...changes },
});
const v2 = (changes: Partial<OrderV2> = {}): VersionedOrder => ({
  type: 'V2',
  value: { ...TERMS, amount: fixed(1_234_567n), has_linked_order: false, ...changes },
});
const isPrintable = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** The terms of a stop that the golden messages of both versions share. */
const STOP = {
  signer: accountOf('Charlie'),
  hotkey: accountOf('Dave'),
  netuid: 2,
  limit_price: 750_000_000n,
  expiry: 42n,
  fee_rate: 0,
  fee_recipient: accountOf('Alice'),
  max_slippage: 10_000_000,
};

describe('limit-orders/test-readable-message-format.ts', () => {
  test.each([
    [
      'T01, T02: a buy that everybody may submit',
      v1(),
      `TAO.com order v1: Limit buy 1234567 on subnet 7, limit price 2000000000, expiry 9999999, hotkey ${BOB}, fee 5000000 to ${DAVE}, relayer none, max slippage none, chain 945, partial fills false, signer ${ALICE}`,
    ],
    [
      'T03: a stop with slippage',
      v1({ ...STOP, order_type: kind('StopLoss'), amount: 500n, partial_fills_enabled: true }),
      `TAO.com order v1: Stop-loss 500 on subnet 2, trigger price 750000000, expiry 42, hotkey ${DAVE}, fee 0 to ${ALICE}, relayer none, max slippage 10000000, chain 945, partial fills true, signer ${CHARLIE}`,
    ],
    [
      'T04: a sale that two may submit',
      v1({
        hotkey: accountOf('Dave'),
        netuid: 1,
        order_type: kind('TakeProfit'),
        amount: 88n,
        limit_price: 1_000_000_000n,
        expiry: 100_000n,
        fee_rate: 1,
        relayer: [accountOf('Bob'), accountOf('Charlie')],
      }),
      `TAO.com order v1: Take-profit 88 on subnet 1, trigger price 1000000000, expiry 100000, hotkey ${DAVE}, fee 1 to ${DAVE}, relayer ${BOB}+${CHARLIE}, max slippage none, chain 945, partial fills false, signer ${ALICE}`,
    ],
    [
      'T05: one that nobody may submit',
      v1({ amount: 1_000n, limit_price: U64_MAX, expiry: U64_MAX, fee_rate: 0, relayer: [] }),
      `TAO.com order v1: Limit buy 1000 on subnet 7, limit price 18446744073709551615, expiry 18446744073709551615, hotkey ${BOB}, fee 0 to ${DAVE}, relayer [], max slippage none, chain 945, partial fills false, signer ${ALICE}`,
    ],
  ])('%s', (_, order, expected) => {
    expect(renderOrder(order)).toBe(expected);
    expect(isPrintable(expected)).toBe(true);
  });
});

describe('limit-orders/test-v2-readable-message-format.ts', () => {
  const linkedTo = (provider: `0x${string}`, pct: number): OrderAmount => ({
    type: 'LinkedPercentage',
    value: { provider, pct },
  });

  test('T01, T02, T03: an amount is digits, a part names the order it is of, in 64 small digits', () => {
    expect(renderOrder(v2({ amount: fixed(1_000_000_000n) }))).toContain(': Limit buy 1000000000 on subnet');
    const part = renderOrder(v2({ amount: linkedTo(PROVIDER, 250_000_000) }));
    expect(part).toContain(`: Limit buy 250000000 ppb of order 0x${'2c'.repeat(32)} output on subnet`);
    expect(renderOrder(v2({ amount: fixed(250_000_000n) }))).not.toContain(' ppb of order ');
  });

  test.each([
    [
      'T04: an order that leaves nothing',
      v2(),
      `TAO.com order v2: Limit buy 1234567 on subnet 7, limit price 2000000000, expiry 9999999, hotkey ${BOB}, fee 5000000 to ${DAVE}, relayer none, max slippage none, chain 945, partial fills false, signer ${ALICE}, has-linked-order false`,
    ],
    [
      'T05: one that does',
      v2({ ...STOP, order_type: kind('TakeProfit'), amount: fixed(500n), has_linked_order: true }),
      `TAO.com order v2: Take-profit 500 on subnet 2, trigger price 750000000, expiry 42, hotkey ${DAVE}, fee 0 to ${ALICE}, relayer none, max slippage 10000000, chain 945, partial fills false, signer ${CHARLIE}, has-linked-order true`,
    ],
    [
      'T06: one that draws',
      v2({
        netuid: 12,
        amount: linkedTo(PROVIDER, 250_000_000),
        relayer: [accountOf('Bob'), accountOf('Charlie')],
        fee_rate: 0,
        fee_recipient: accountOf('Alice'),
      }),
      `TAO.com order v2: Limit buy 250000000 ppb of order ${PROVIDER} output on subnet 12, limit price 2000000000, expiry 9999999, hotkey ${BOB}, fee 0 to ${ALICE}, relayer ${BOB}+${CHARLIE}, max slippage none, chain 945, partial fills false, signer ${ALICE}, has-linked-order false`,
    ],
  ])('%s', (_, order, expected) => {
    expect(renderOrder(order)).toBe(expected);
    expect(isPrintable(expected)).toBe(true);
  });

  test('T07: the first version says nothing of it', () => {
    expect(renderOrder(v1()).endsWith(`signer ${ALICE}`)).toBe(true);
    expect(renderOrder(v1())).not.toBe(renderOrder(v2()));
  });

  test('T08: the shortest one is longer than what a hardware wallet signs as it is', () => {
    const shortest = v2({ netuid: 0, amount: fixed(0n), limit_price: 0n, expiry: 0n, fee_rate: 0 });
    expect(`<Bytes>${renderOrder(shortest)}</Bytes>`.length).toBeGreaterThan(256);
  });
});

describe('limit-orders/test-ledger-raw-sign-vector.ts', () => {
  // What a hardware wallet showed and signed, and what it signed it with; and a key whose seed is known.
  const MESSAGE =
    'TAO.com order v1: Limit buy 1000000000 on subnet 64, limit price 500000000, expiry 1793000000, ' +
    'hotkey 5HK5tp6t2S59DywmHRWPBVJeJ86T61KjurYqeooqj8sREpeN, ' +
    'fee 8500000 to 5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY, ' +
    'relayer 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty, max slippage 7500000, chain 1, ' +
    'partial fills true, signer 5CD9UfFv3FLd9BRP8tK7BumpEYvu2y3KZMuhUnDAhuzPbdtC';
  const DIGEST = '0x3c3ea88b51457189388906eecb582d5ebf481b1af5b66b6b5771e4e84b6e5ed7';
  const DEVICE: AccountId = '0x76e2815d89ea8f87a7fc62c21b3ee2fb81d78ca28a24d33a974f47b20bb70a63';
  const DEVICE_SIGNATURE =
    '0x91a37e50d01eeb407d9d1902374fef24dc287c1edb81474dbe19e46157bcc23dc5b7ba723ae7f8dd192004c150a8d0479a0ccb522c930dc8fcda7a15d6b45b08';
  const OVER_PAYLOAD =
    '0xc8d12ffcdc504a956b97fd67009de28c6541bf79dc33903092d9f1c279718c9791cf5bc69a3889c6699a5aab18170cdc2366f81daea5ecd31c64108385b1b60d';
  const OVER_DIGEST =
    '0x81edd47a3e02b7f52cc6a7db02e9a8c023c1f101526a7d5fe4be118aff36090ccf65f75136b31f6f64d8bcecc4e441b32322c37b4af51436a1e99096202b8608';
  const software = keypairFromSeed(
    Uint8Array.from({ length: 32 }, (_, at) => at + 1),
    { type: 'ed25519' },
  );
  const payload = textBytes(`<Bytes>${MESSAGE}</Bytes>`);
  const digest = hashers.Blake2_256.hash(payload);
  const accepts = (signature: string, bytes: Uint8Array, key: Uint8Array) =>
    verify(key, bytes, bytesFromHex(signature), { type: 'ed25519' });

  test('T01: the order renders to what the wallet showed', () => {
    const account = (address: string) => hexFromBytes(decodeSs58(address).publicKey);
    const order = v1({
      signer: account('5CD9UfFv3FLd9BRP8tK7BumpEYvu2y3KZMuhUnDAhuzPbdtC'),
      hotkey: account('5HK5tp6t2S59DywmHRWPBVJeJ86T61KjurYqeooqj8sREpeN'),
      netuid: 64,
      amount: 1_000_000_000n,
      limit_price: 500_000_000n,
      expiry: 1_793_000_000n,
      fee_rate: 8_500_000,
      fee_recipient: account('5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY'),
      relayer: [account(BOB)],
      max_slippage: 7_500_000,
      chain_id: 1n,
      partial_fills_enabled: true,
    });
    expect(renderOrder(order)).toBe(MESSAGE);
    expect(MESSAGE).toHaveLength(381);
  });

  test('T02, T03: between tags it is 396 bytes, and this is their hash', () => {
    expect(payload).toHaveLength(396);
    expect(hexFromBytes(digest)).toBe(DIGEST);
  });

  test('T04: a signature of the message is none of its hash, nor the other way round', () => {
    expect(accepts(OVER_PAYLOAD, payload, software.publicKey)).toBe(true);
    expect(accepts(OVER_DIGEST, digest, software.publicKey)).toBe(true);
    expect(accepts(OVER_PAYLOAD, digest, software.publicKey)).toBe(false);
    expect(accepts(OVER_DIGEST, payload, software.publicKey)).toBe(false);
  });

  test('T05: the wallet signed the hash, and nothing else', () => {
    const key = bytesFromHex(DEVICE);
    expect(accepts(DEVICE_SIGNATURE, digest, key)).toBe(true);
    const message = textBytes(MESSAGE);
    for (const other of [payload, message, hashers.Blake2_256.hash(message), textBytes(DIGEST.slice(2))])
      expect(accepts(DEVICE_SIGNATURE, other, key)).toBe(false);
  });

  test('T06: an order of the known key is signed as a wallet with its seed signs it, and the chain takes that', async () => {
    const order = v1({
      signer: hexFromBytes(software.publicKey),
      netuid: 1,
      amount: 1_000n,
      limit_price: 1_000_000_000n,
      expiry: U64_MAX,
      fee_rate: 0,
      fee_recipient: accountOf('Charlie'),
    });
    const signed = hashers.Blake2_256.hash(textBytes(`<Bytes>${renderOrder(order)}</Bytes>`));
    expect(hexFromBytes(signed)).toBe('0xcd8f76e889c586d5efb73dd03433dc164b75fd727c52aaa4c8d07eb13dc98c12');
    const value = hexFromBytes(sign(software, signed));
    expect(value).toBe(
      '0xca9e4c33695072ffef1e3e1d0715979e3a4d8b553ee1ecc29e5da9ead57889104d4bc7760c4f9a867e82b046271e47b554609489d666168b549d75b39b559b04',
    );
    const registry = await loadRegistry();
    const accepted = (type: string, spec = 475) =>
      isOrderSigned({ registry, spec }, { order, signature: { type, value }, partial_fill: null });
    expect([accepted('Ed25519'), accepted('Sr25519'), accepted('Ecdsa')]).toEqual([true, false, false]);
    expect(accepted('Ed25519', 425)).toBe(false);
  });
});
