import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { createSigner, DEV_ACCOUNTS, sign } from '@taokit/keys';
import { taoFromRao } from '@taokit/types';
import { decodeExtrinsic, encodeCall, encodeStorageKey } from '@taokit/types/registry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../src/client/Client.ts';
import { createClient } from '../src/client/createClient.ts';
import { freeRao } from '../src/intents/shared/everything.ts';
import { bytesOfHex, hexOf } from '../src/internal/hex.ts';
import { addressOf } from '../src/policy/unwrapCall.ts';
import { createWriter } from '../src/writer/createWriter.ts';
import { authorThatOpens, type ShieldingAuthor } from './support/authorThatOpens.ts';
import { dev } from './support/devnetClient.ts';
import { put } from './support/plannedWrites.ts';

const { Alice, Bob, Charlie } = DEV_ACCOUNTS;
const send = { op: 'transfer', destSs58: Charlie, amountTao: '1.5' } as const;

let devnet: Devnet;
let author: ShieldingAuthor;
let client: Client;
beforeEach(async () => {
  devnet = await createDevnet();
  author = await authorThatOpens(devnet);
  client = await createClient({ network: 'devnet', provider: author.provider });
});
afterEach(async () => {
  await client.close();
  devnet.close();
});

const announce = () =>
  put({ client, controls: devnetControls(devnet) }, [['MevShield.NextKey', [], author.publicKey]]);

/** Who signed what on the chain, in order. */
function signedOnChain(): readonly (readonly [account: string, nonce: number, path: string])[] {
  const found: (readonly [string, number, string])[] = [];
  for (let number = 1; number <= devnet.chain.head.header.number; number++)
    for (const bytes of devnet.chain.blockAt(number)!.extrinsics) {
      const { call, signer, extensions } = decodeExtrinsic(devnet.chain.runtime.registry, bytes);
      if (signer !== undefined)
        found.push([addressOf(signer.address)!, Number(extensions?.['CheckNonce']), call.path]);
    }
  return found;
}

describe('executeShielded', () => {
  test('sealed to the announced key, opened by another library, and it happens', async () => {
    await announce();
    const before = await freeRao(await client.at('best'), Charlie);
    const writer = createWriter(client, { coldkey: dev('Alice') });
    const result = await writer.executeShielded(send);
    expect(result.isSuccess).toBe(true);
    expect(author.opened).toHaveLength(1);
    const { call } = decodeExtrinsic(devnet.chain.runtime.registry, bytesOfHex(author.opened[0])!);
    expect(encodeCall(devnet.chain.runtime.registry, call)).toEqual(result.plan.callData);
    expect((await freeRao(await client.at(result.blockHash), Charlie)) - before).toBe(1_500_000_000n);
    expect(signedOnChain()).toEqual([
      [Alice, 0, 'MevShield.submit_encrypted'],
      [Alice, 1, 'Balances.transfer_keep_alive'],
    ]);
    // Its nonces are used: the next write takes the one after.
    expect((await writer.execute(send)).nonce).toBe(2);
  });

  test('a carrier: the person approves once, and the carrier pays for the envelope', async () => {
    await announce();
    const alice = dev('Alice');
    let approvals = 0;
    const device = createSigner({
      publicKey: alice.publicKey,
      sign: async (bytes) => {
        approvals++;
        return sign(alice, bytes);
      },
    });
    const writer = createWriter(client, { coldkey: device });
    const result = await writer.executeShielded(send, { carrier: dev('Bob') });
    expect(result.isSuccess).toBe(true);
    expect(approvals).toBe(1);
    expect(signedOnChain()).toEqual([
      [Bob, 0, 'MevShield.submit_encrypted'],
      [Alice, 0, 'Balances.transfer_keep_alive'],
    ]);
  });

  test.each([
    ['one account', undefined],
    ['another that carries it', 'Bob'],
  ])('abort, %s: who writes next waits until the sealed one is in a block', async (_name, carrier) => {
    await announce();
    const controls = devnetControls(devnet);
    await controls.setBlockBuildMode('manual');
    const writer = createWriter(client, { coldkey: dev('Alice') });
    const stop = new AbortController();
    const sealed = writer.executeShielded(send, {
      signal: stop.signal,
      onProgress: ({ type }) => type === 'submitted' && stop.abort(),
      ...(carrier !== undefined && { carrier: dev(carrier) }),
    });
    await expect(sealed).rejects.toMatchObject({ code: 'rpc/aborted' });
    let isOver = false;
    const next = writer.execute(send).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await controls.newBlock();
      await new Promise((done) => setTimeout(done, 5));
    }
    const first = carrier === undefined ? 1 : 0;
    expect(await next).toMatchObject({ isSuccess: true, nonce: first + 1 });
    const own = signedOnChain().filter(
      ([account, , path]) => account === Alice && path.startsWith('Balances'),
    );
    expect(own.map(([, nonce]) => nonce)).toEqual([first, first + 1]);
  });

  test('a policy: its limit of fees is one of what is sealed and of what carries it together', async () => {
    await announce();
    const { feeRao } = await createWriter(client, { coldkey: dev('Alice') }).plan(send);
    const held = (maxFeeRao: bigint) =>
      createWriter(client, { coldkey: dev('Alice'), policy: { maxFee: taoFromRao(maxFeeRao) } });
    expect((await held(feeRao).plan(send)).isOk).toBe(true);
    await expect(held(feeRao).executeShielded(send)).rejects.toMatchObject({
      code: 'rpc/policy',
      values: { violations: [{ rule: 'maxFee' }] },
    });
    expect(signedOnChain()).toEqual([]);
    const before = await freeRao(await client.at('best'), Alice);
    const result = await held(1_000_000_000n).executeShielded(send);
    const paidRao = before - (await freeRao(await client.at(result.blockHash), Alice)) - 1_500_000_000n;
    // What the limit is held against is what was paid, to the rao.
    await expect(held(paidRao - 1n).executeShielded(send)).rejects.toMatchObject({ code: 'rpc/policy' });
    expect((await held(paidRao).executeShielded(send)).isSuccess).toBe(true);
  });

  test('refused where the chain announces no key: nothing is sent', async () => {
    const key = hexOf(encodeStorageKey(devnet.chain.runtime.registry, 'MevShield.NextKey', []));
    await devnetControls(devnet).setStorage([[key, null]]);
    const writer = createWriter(client, { coldkey: dev('Alice') });
    await expect(writer.executeShielded(send)).rejects.toMatchObject({ code: 'rpc/no-shield' });
    expect(signedOnChain()).toEqual([]);
  });
});
