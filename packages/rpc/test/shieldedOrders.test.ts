import { developmentGenesis } from '@taokit/chain';
import { type DevAccountName, sign } from '@taokit/keys';
import { encodeValue, findCall, hashers } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShieldKey } from '../src/shield/readShieldKey.ts';
import { sealForAuthor } from '../src/shield/sealForAuthor.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

/** Largest number of 64 bits: a buy at any price, an order that never expires. */
const FOREVER = (1n << 64n) - 1n;
const [alice, bob] = [dev('Alice'), dev('Bob')];

let chain: DevnetClient;
beforeAll(async () => {
  chain = await devnetClient({ check: true, genesis: developmentGenesis({ subnets: 1 }) });
});
afterAll(() => chain.close());

const registry = () => chain.devnet.chain.runtime.registry;

/** An order of //Alice to buy for 100 TAO, signed over its bytes. */
function signedOrder(relayer: readonly Uint8Array[] | null) {
  const order = {
    type: 'V1',
    value: {
      signer: alice.publicKey,
      hotkey: alice.publicKey,
      netuid: 1,
      order_type: { type: 'LimitBuy', value: null },
      amount: 100_000_000_000n,
      limit_price: FOREVER,
      expiry: FOREVER,
      fee_rate: 0,
      fee_recipient: alice.publicKey,
      relayer,
      max_slippage: null,
      chain_id: 0n,
      partial_fills_enabled: false,
    },
  };
  const [[, type]] = findCall(registry(), 'LimitOrders.cancel_order') as [readonly [string, number]];
  const bytes = encodeValue(registry(), type, order);
  const signature = { type: 'Sr25519', value: sign(alice, bytes) };
  return { id: hashers.Blake2_256.hash(bytes), signed: { order, signature, partial_fill: null } };
}

/** Carries an order out in a transaction that only the author of its block can read, by raw calls alone. */
async function executeSealed(signed: object, by: DevAccountName, nonce: number): Promise<void> {
  const writer = chain.writer(by);
  const call = { path: 'LimitOrders.execute_orders', arguments: { orders: [signed], should_fail: true } };
  const inner = await writer.sign(call, { nonce: nonce + 1, eraBlocks: 8 });
  const key = await readShieldKey(await chain.client.at('best'));
  const ciphertext = sealForAuthor(key, inner.bytes);
  const carrier = { path: 'MevShield.submit_encrypted', arguments: { ciphertext } };
  const { isSuccess } = await writer.executeRawCall(carrier, { eraBlocks: 8 });
  expect(isSuccess).toBe(true);
}

async function statusOf(id: Uint8Array): Promise<unknown> {
  return (await chain.client.at('best')).query('LimitOrders', 'Orders', id);
}

// The suite of this name among the chain's own for a dev node (`ts-tests/suites/dev/subtensor` of RaoFoundation/subtensor), restated.
describe('limit-orders/test-mevshield-execute-orders.ts', () => {
  test('T01: a sealed order is opened and carried out in the block of its envelope', async () => {
    const { id, signed } = signedOrder(null);
    await executeSealed(signed, 'Alice', 0);
    expect(await statusOf(id)).toMatchObject({ type: 'Fulfilled' });
  });

  test('T02: so is one that the relayer it names submits', async () => {
    const { id, signed } = signedOrder([bob.publicKey]);
    await executeSealed(signed, 'Bob', 0);
    expect(await statusOf(id)).toMatchObject({ type: 'Fulfilled' });
  });
});
