import { devnetControls } from '@taokit/devnet';
import {
  createSigner,
  DEV_ACCOUNTS,
  polkadotSignerFromKeypair,
  sign,
  signerFromInjected,
  signerFromPolkadotSigner,
} from '@taokit/keys';
import { decodeExtrinsic, metadataDigest } from '@taokit/types/registry';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explainRefusal } from '../src/execute/explainPoolError.ts';
import { readMetadataHash } from '../src/transaction/metadataHash.ts';
import type { Progress } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';
import { includeAgain } from './support/includeAgain.ts';
import { standInExtension } from './support/standInExtension.ts';

const { Alice, Bob } = DEV_ACCOUNTS;
const send = { op: 'transfer', destSs58: Bob, amountTao: '1' } as const;

let chain: DevnetClient;
beforeEach(async () => {
  chain = await devnetClient();
});
afterEach(async () => {
  await chain.close();
  vi.unstubAllGlobals();
});

/** An extrinsic on the chain. */
function extrinsicAt({ blockNumber, extrinsicIndex }: { blockNumber: number; extrinsicIndex: number }) {
  const { extrinsics } = chain.devnet.chain.blockAt(blockNumber)!;
  return decodeExtrinsic(chain.devnet.chain.runtime.registry, extrinsics[extrinsicIndex]!);
}

describe('execute', () => {
  test('progress: planned, signed, submitted, included; a typed result', async () => {
    const seen: Progress['type'][] = [];
    const result = await chain.writer('Alice').execute(send, { onProgress: ({ type }) => seen.push(type) });
    expect(seen).toEqual(['planned', 'signed', 'submitted', 'included']);
    expect(result).toMatchObject({ isSuccess: true, isFinal: true, nonce: 0, error: undefined });
    expect(result.feePaidRao).toBe(result.plan.feeRao);
    expect(result.changed).toContainEqual({
      kind: 'balance',
      account: Bob,
      changeRao: 1_000_000_000n,
      reason: 'received',
    });
  });

  test.each(['submitted', 'included'] as const)(
    'progress: a handler that throws when it is %s ends neither its own write nor another',
    async (at) => {
      const reported = vi.fn();
      vi.stubGlobal('reportError', reported);
      const mistake = new Error('the handler');
      const onProgress = ({ type }: Progress) => {
        if (type === at) throw mistake;
      };
      const results = await Promise.all([
        chain.writer('Alice').execute(send, { onProgress }),
        chain.writer('Charlie').execute(send),
      ]);
      expect(results.map(({ isSuccess }) => isSuccess)).toEqual([true, true]);
      expect(reported.mock.calls).toEqual([[mistake]]);
      expect((await chain.writer('Alice').execute(send)).nonce).toBe(1);
    },
  );

  test.each(['planned', 'signed'] as const)(
    'progress: a handler that throws when it is %s stops the write, and nothing is sent',
    async (at) => {
      const mistake = new Error('the handler');
      const onProgress = ({ type }: Progress) => {
        if (type === at) throw mistake;
      };
      await expect(chain.writer('Alice').execute(send, { onProgress })).rejects.toBe(mistake);
      expect((await chain.writer('Alice').execute(send)).nonce).toBe(0);
    },
  );

  test('failures: a call that fails in its block is a result, with what to do', async () => {
    const { error, isSuccess } = await chain
      .writer('Alice')
      .execute({ op: 'startCall', netuid: 1 }, { evenIfItWouldFail: true });
    expect(isSuccess).toBe(false);
    expect(error).toMatchObject({
      error: expect.stringMatching(/^SubtensorModule\./),
      fix: expect.any(String),
    });
  });

  test('failures: the call inside a proxy or a sudo', async () => {
    const result = await chain
      .writer('Alice')
      .execute({ op: 'setSubnetEmissionEnabled', netuids: [77], enabled: true });
    expect(result.isSuccess).toBe(result.error === undefined);
    const { events } = result;
    expect(events.some(({ path }) => path === 'Sudo.Sudid')).toBe(true);
  });

  test('tip and era: as asked for', async () => {
    const result = await chain.writer('Alice').execute(send, { tipRao: 12_345n, eraBlocks: 16 });
    expect(result.feePaidRao).toBe(result.plan.feeRao + 12_345n);
    const { extensions } = extrinsicAt(result);
    expect(extensions).toMatchObject({ ChargeTransactionPayment: 12_345n });
    expect(JSON.stringify(extensions!['CheckMortality'])).toContain('Mortal');
  });

  test('metadata hash: the digest by two libraries, and the chain takes it', async () => {
    const { digest } = await readMetadataHash(await chain.client.at('best'));
    const token = { decimals: 9, tokenSymbol: 'TAO' };
    expect(digest).toEqual(metadataDigest(chain.devnet.chain.runtime.registry, token));
    const result = await chain.writer('Alice').execute(send, { withMetadataHash: true });
    expect(result.isSuccess).toBe(true);
    expect(extrinsicAt(result).extensions).toMatchObject({
      CheckMetadataHash: { mode: { type: 'Enabled' } },
    });
  });

  test('signers: a device, an extension, a polkadot-api signer', async () => {
    const alice = dev('Alice');
    const extension = standInExtension(
      alice,
      async () => (await chain.client.request('state_getMetadata', [])) as `0x${string}`,
    );
    const { signer: injected } = await extension.enable('a test');
    const signers = [
      createSigner({ publicKey: alice.publicKey, sign: async (bytes) => sign(alice, bytes) }),
      signerFromInjected(injected, { address: Alice }),
      signerFromPolkadotSigner(polkadotSignerFromKeypair(alice, getPolkadotSigner) as never),
    ];
    for (const signer of signers) {
      const result = await chain.writer('Alice', { coldkey: signer }).execute(send);
      expect(result.isSuccess).toBe(true);
    }
  });

  test('accounts: an address is enough to plan, not to write', async () => {
    const watching = chain.writer('Alice', { coldkey: Alice });
    expect((await watching.plan(send)).isOk).toBe(true);
    await expect(watching.execute(send)).rejects.toMatchObject({ code: 'rpc/no-signer' });
    await expect(watching.plan({ op: 'resetAxon', netuid: 1 })).rejects.toMatchObject({
      code: 'rpc/no-signer',
    });
  });

  test('abort: before it is sent nothing is sent; after that it is never called confirmed', async () => {
    const writer = chain.writer('Alice');
    await expect(writer.execute(send, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'rpc/aborted',
    });
    expect(await chain.client.request('system_accountNextIndex', [Alice])).toBe(0);
    await devnetControls(chain.devnet).setBlockBuildMode('manual');
    const stop = new AbortController();
    const writing = writer.execute(send, {
      signal: stop.signal,
      onProgress: ({ type }) => type === 'submitted' && setTimeout(() => stop.abort(), 5),
    });
    await expect(writing).rejects.toMatchObject({ code: 'rpc/aborted' });
    // It waits in the pool all the same, and the next write does not take its nonce.
    await devnetControls(chain.devnet).setBlockBuildMode('instant');
    expect((await writer.execute(send)).nonce).toBe(1);
  });

  test('era: too short for a slow signer is said before it is sent', async () => {
    const controls = devnetControls(chain.devnet);
    const alice = dev('Alice');
    const slow = createSigner({
      publicKey: alice.publicKey,
      sign: async (bytes) => {
        await controls.newBlock({ count: 8 });
        return sign(alice, bytes);
      },
    });
    const writer = chain.writer('Alice', { coldkey: slow });
    await expect(writer.execute(send, { eraBlocks: 4 })).rejects.toMatchObject({
      code: 'rpc/era-too-short',
      fix: expect.stringContaining('eraBlocks'),
    });
    expect((await writer.execute(send, { eraBlocks: 64 })).isSuccess).toBe(true);
  });

  test('expiry: a transaction that no block took while it was valid', async () => {
    const controls = devnetControls(chain.devnet);
    await controls.setBlockBuildMode('manual');
    const writing = chain.writer('Alice').execute(send, {
      eraBlocks: 4,
      onProgress: ({ type }) => type === 'submitted' && void controls.newBlock({ count: 12, isEmpty: true }),
    });
    await expect(writing).rejects.toMatchObject({ code: 'rpc/expired' });
    await controls.setBlockBuildMode('instant');
    expect((await chain.writer('Alice').execute(send)).nonce).toBe(0);
  });

  test('finality: followed to the final block where that is asked for', async () => {
    const late = await devnetClient({ finalityDistance: 2, blockTime: 'manual' });
    const controls = devnetControls(late.devnet);
    const seen: string[] = [];
    const writing = late.writer('Alice').execute(send, {
      until: 'finalized',
      onProgress: async ({ type }) => {
        seen.push(type);
        if (type === 'submitted') await controls.newBlock();
        if (type === 'included') await controls.newBlock({ count: 2 });
      },
    });
    expect(await writing).toMatchObject({ isFinal: true, isSuccess: true });
    expect(seen).toEqual(['planned', 'signed', 'submitted', 'included']);
    await late.close();
  });

  test('reorganisation: a block that is left takes its events along, and the transaction is found again', async () => {
    const late = await devnetClient({ finalityDistance: 4, blockTime: 'manual' });
    const controls = devnetControls(late.devnet);
    await controls.newBlock({ count: 3 });
    const snapshot = await controls.snapshot();
    const included: number[] = [];
    const writing = late.writer('Alice').execute(send, {
      until: 'finalized',
      onProgress: async (progress) => {
        if (progress.type === 'submitted') await controls.newBlock();
        if (progress.type !== 'included') return;
        included.push(progress.inclusion.blockNumber);
        if (included.length === 1) {
          // Another branch. The pool has forgotten the transaction: it is handed in again, and comes later.
          await controls.revert(snapshot);
          await includeAgain(late);
        } else await controls.newBlock({ count: 4 });
      },
    });
    const result = await writing;
    expect(result).toMatchObject({ isFinal: true, isSuccess: true });
    expect(included).toHaveLength(2);
    expect(result.blockNumber).toBe(included[1]);
    await late.close();
  });
});

describe('explainRefusal', () => {
  test('1010: the reason, and what to do about it', () => {
    const answers: readonly (readonly [unknown, string])[] = [
      ['Inability to pay some fees (e.g. account balance too low)', 'Invalid.Payment'],
      ['Transaction has a bad signature', 'Invalid.BadProof'],
      ['Transaction is outdated', 'Invalid.Stale'],
      ['Custom error: 2', 'Pool.BalanceTooLow'],
      [{ invalid: { custom: 6 } }, 'Pool.RateLimitExceeded'],
      ['Custom error: 250', 'Invalid.Custom(250)'],
    ];
    for (const [data, error] of answers) {
      const refusal = explainRefusal({ code: 1010, message: 'Invalid Transaction', data });
      expect(refusal).toMatchObject({ code: 'rpc/refused', values: { error }, fix: expect.any(String) });
    }
    expect(explainRefusal({ code: 1014, message: 'Priority is too low' }).values['error']).toBe(
      'Pool.TooLowPriority',
    );
  });

  test.each([
    [1, 'commit_weights', 'Pool.StakeAmountTooLow', ['NotEnoughStakeToSetWeights']],
    [6, 'set_weights', 'Pool.RateLimitExceeded', ['SettingWeightsTooFast']],
    [6, 'commit_timelocked_mechanism_weights', 'Pool.RateLimitExceeded', ['CommittingWeightsTooFast']],
    [6, 'register_network', 'Pool.RateLimitExceeded', ['NetworkTxRateLimitExceeded']],
    [255, 'set_mechanism_weights', 'Pool.BadRequest', ['CommitRevealEnabled', 'NeuronNoValidatorPermit']],
    [255, 'batch_commit_weights', 'Pool.BadRequest', ['InvalidBatchLength', 'NeuronNoValidatorPermit']],
    [255, 'add_stake', 'Pool.BadRequest', undefined],
    [19, 'set_weights', 'Pool.UidNotFound', undefined],
  ] as const)('number %i of %s: what it can stand for there', (code, call, error, causes) => {
    const answer = { code: 1010, message: 'Invalid Transaction', data: `Custom error: ${code}` };
    const refusal = explainRefusal(answer, `SubtensorModule.${call}`);
    expect(refusal.values['error']).toBe(error);
    expect(refusal.values['causes']).toEqual(causes?.map((name) => `SubtensorModule.${name}`));
    for (const name of causes ?? []) expect(refusal.message).toContain(`SubtensorModule.${name}: `);
  });

  test('on a chain: an account that cannot pay the fee', async () => {
    const poor = chain.writer('Alice', { coldkey: dev('Dave//nobody') });
    await expect(poor.execute(send, { evenIfItWouldFail: true })).rejects.toMatchObject({
      code: 'rpc/refused',
      values: { error: 'Invalid.Payment' },
    });
  });
});
