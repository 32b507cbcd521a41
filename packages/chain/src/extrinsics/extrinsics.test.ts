import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keypairFromUri } from '@taokit/keys';
import {
  type ApiPath,
  callValue,
  createEra,
  decodeApiResult,
  encodeApiArguments,
  encodeExtrinsic,
  hashers,
  metadataDigest,
} from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction, submit } from '../../testing/index.ts';
import { type Chain, developmentGenesis, PALLETS, type Pallet } from '../index.ts';
import { balanceOf } from '../pallets/balances/ledger.ts';
import { bytesFromHex, hexFromBytes } from '../state/AccountId.ts';
import { dumpState } from '../state/dumpState.ts';

const remark = { path: 'System.remark', arguments: { remark: Uint8Array.of(1, 2, 3) } };
const blake2 = hashers.Blake2_256.hash;

describe('signatures', () => {
  test('ed25519', async () => {
    const key = keypairFromUri('//Alice', { type: 'ed25519', allowDevPhrase: true });
    const genesis = developmentGenesis();
    const balances = [...genesis.balances, [hexFromBytes(key.publicKey), 10n ** 9n] as const];
    const chain = await createTestChain({ genesis: { ...genesis, balances } });
    expect(submit(chain, key, remark).result.ok).toBe(true);
  });

  test('ecdsa: the account is a hash of the key', async () => {
    const secret = new Uint8Array(32).fill(7);
    const account = blake2(secp256k1.getPublicKey(secret));
    const genesis = developmentGenesis();
    const balances = [...genesis.balances, [hexFromBytes(account), 10n ** 9n] as const];
    const chain = await createTestChain({ genesis: { ...genesis, balances } });
    const sign = (payload: Uint8Array) => {
      const [recovery, ...rs] = secp256k1.sign(blake2(payload), secret, {
        prehash: false,
        format: 'recovered',
      });
      return { type: 'Ecdsa', value: Uint8Array.of(...rs, recovery!) };
    };
    const signer = { ...keyOf('Alice'), publicKey: account };
    expect(submit(chain, signer, remark, { sign }).result.ok).toBe(true);
    const bent = (payload: Uint8Array) => {
      const { type, value } = sign(payload);
      return { type, value: value.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) };
    };
    expect(chain.validate(signTransaction(chain, signer, remark, { sign: bent }))).toMatchObject({
      refusal: 'Invalid.BadProof',
    });
  });

  test('impersonated: any signature is taken', async () => {
    const chain = await createTestChain({ isImpersonated: (account) => account === accountOf('Bob') });
    const sign = () => ({ type: 'Sr25519', value: new Uint8Array(64) });
    expect(submit(chain, keyOf('Bob'), remark, { sign }).result.ok).toBe(true);
    expect(() => submit(chain, keyOf('Eve'), remark, { sign })).toThrow('Invalid.BadProof');
  });
});

describe('what one call may take', () => {
  test('less than a block holds: a tenth of it is kept for the hooks', async () => {
    const chain = await createTestChain();
    const [hotkey, new_hotkey] = [accountOf('Alice'), accountOf('Bob')];
    const swap = { path: 'SubtensorModule.swap_hotkey', arguments: { hotkey, new_hotkey, netuid: null } };
    const batchOf = (count: number) => {
      const calls = Array.from({ length: count }, () => callValue(chain.runtime.registry, swap));
      return signTransaction(chain, keyOf('Alice'), { path: 'Utility.batch', arguments: { calls } });
    };
    expect(chain.validate(batchOf(3))).toMatchObject({ ok: true });
    expect(chain.validate(batchOf(4))).toMatchObject({ refusal: 'Invalid.ExhaustsResources' });
  });
});

describe('what only the maker of a block says', () => {
  test('no pool takes it, signed or not, and no block holds it a second time', async () => {
    const chain = await createTestChain();
    const { registry } = chain.runtime;
    const call = { path: 'Timestamp.set', arguments: { now: 1n } } as const;
    const signed = signTransaction(chain, keyOf('Alice'), call);
    for (const bytes of [signed, encodeExtrinsic(registry, { version: 4, call })])
      expect(chain.validate(bytes)).toMatchObject({ refusal: 'Invalid.MandatoryValidation' });
    const { rejected } = chain.produceBlock({ transactions: [signed] });
    expect(rejected).toMatchObject([{ refusal: { refusal: 'Invalid.BadMandatory' } }]);
  });
});

describe('a buffer is its caller’s', () => {
  test('what is written into it after it was checked is another transaction', async () => {
    const chain = await createTestChain();
    const signed = signTransaction(chain, keyOf('Alice'), remark);
    expect(chain.validate(signed)).toMatchObject({ ok: true });
    signed[signed.length - 1]! ^= 1;
    expect(chain.validate(signed)).toMatchObject({ refusal: 'Invalid.BadProof' });
    const { rejected } = chain.produceBlock({ transactions: [signed] });
    expect(rejected).toMatchObject([{ refusal: { refusal: 'Invalid.BadProof' } }]);
    const other = signTransaction(chain, keyOf('Bob'), remark);
    signed.set(other);
    const { block, events } = chain.produceBlock({ transactions: [signed] });
    expect(block.extrinsics[1]).toEqual(other);
    expect(events.find(({ path }) => path === 'TransactionPayment.TransactionFeePaid')?.fields).toMatchObject(
      {
        who: accountOf('Bob'),
      },
    );
  });

  test('what is written into it after its block was made changes neither block nor state', async () => {
    const chain = await createTestChain();
    const note = { path: 'Preimage.note_preimage', arguments: { bytes: Uint8Array.of(1, 2, 3) } };
    const signed = signTransaction(chain, keyOf('Alice'), note);
    const { block } = chain.produceBlock({ transactions: [signed] });
    const [before, dump] = [block.extrinsics.map((bytes) => [...bytes]), dumpState(chain.state)];
    signed.fill(0);
    expect(block.extrinsics.map((bytes) => [...bytes])).toEqual(before);
    expect(dumpState(chain.state)).toEqual(dump);
  });

  test.each([[null], [5], ['0x00'], [[1, 2]]])(
    'throws: %j is no transaction to check',
    async (transaction) => {
      const chain = await createTestChain();
      expect(() => chain.validate(transaction as never)).toThrow(
        expect.objectContaining({ code: 'chain/wrong-type' }),
      );
    },
  );

  test('a signature over the rules of one spec is none at another', async () => {
    const [now, before] = await Promise.all([createTestChain(), createTestChain({ spec: 474 })]);
    expect(now.genesis.hash).toBe(before.genesis.hash);
    const signed = signTransaction(now, keyOf('Alice'), remark);
    expect(now.validate(signed)).toMatchObject({ ok: true });
    expect(before.validate(signed)).toMatchObject({ refusal: 'Invalid.BadProof' });
  });
});

describe('era', () => {
  test('mortal: until its last block, and only on its own branch', async () => {
    const chain = await createTestChain();
    for (let block = 0; block < 5; block++) chain.produceBlock();
    const era = createEra({ block: 4, period: 4 });
    const birthHash = bytesFromHex(chain.blockAt(4)!.hash);
    const signed = signTransaction(chain, keyOf('Alice'), remark, { era, birthHash });
    expect(chain.validate(signed)).toMatchObject({ ok: true, longevity: 2n });
    const other = signTransaction(chain, keyOf('Alice'), remark, { era, birthHash: new Uint8Array(32) });
    expect(chain.validate(other)).toMatchObject({ refusal: 'Invalid.BadProof' });
    chain.produceBlock();
    expect(chain.validate(signed).ok).toBe(true);
    chain.produceBlock();
    expect(chain.validate(signed)).toMatchObject({ refusal: 'Invalid.AncientBirthBlock' });
  });
});

test('metadata: its digest may be signed, and is its own unless another is given', async () => {
  const signing = (metadataHash: Uint8Array) => ({
    extensions: { CheckMetadataHash: { mode: { type: 'Enabled', value: null } } },
    implicit: { CheckMetadataHash: metadataHash },
  });
  const chain = await createTestChain();
  const own = metadataDigest(chain.runtime.registry, { decimals: 9, tokenSymbol: 'TAO' });
  const given = `0x${'0a'.repeat(32)}` as const;
  expect(submit(chain, keyOf('Alice'), remark, signing(own)).result.ok).toBe(true);
  for (const wrong of [new Uint8Array(32), bytesFromHex(given)])
    expect(() => submit(chain, keyOf('Alice'), remark, signing(wrong))).toThrow('Invalid.BadProof');
  // What was signed is there whatever the extrinsic says of it.
  const hidden = { implicit: { CheckMetadataHash: own } };
  expect(() => submit(chain, keyOf('Alice'), remark, hidden)).toThrow('Invalid.BadProof');
  const other = await createTestChain({ metadataHash: given });
  expect(submit(other, keyOf('Alice'), remark, signing(bytesFromHex(given))).result.ok).toBe(true);
  expect(() => submit(other, keyOf('Alice'), remark, signing(own))).toThrow('Invalid.BadProof');
});

test('rejected: what nobody signed', async () => {
  const chain = await createTestChain();
  const bare = encodeExtrinsic(chain.runtime.registry, { version: 4, call: remark });
  expect(chain.validate(bare)).toMatchObject({ refusal: 'Unknown.NoUnsignedValidator' });
});

test('unsupported: a call no pallet answers fails by name', async () => {
  const chain = await createTestChain();
  const call = { path: 'System.set_heap_pages', arguments: { pages: 1n } };
  expect(submit(chain, keyOf('Alice'), call).result).toMatchObject({
    refusal: 'System.CallFiltered',
    reason: expect.stringContaining('System.set_heap_pages is not supported by this chain: its rules'),
  });
});

test('a block that throws is undone, and the chain goes on', async () => {
  let fails = false;
  const broken: Pallet = {
    name: 'Swap',
    calls: [],
    onFinalize() {
      if (fails) throw new RangeError('broken');
    },
  };
  const chain = await createTestChain({ pallets: [...PALLETS, broken] });
  const transactions = [signTransaction(chain, keyOf('Alice'), remark)];
  const before = balanceOf(chain.state, accountOf('Alice')).free;
  fails = true;
  expect(() => chain.produceBlock({ transactions })).toThrow('broken');
  expect(balanceOf(chain.state, accountOf('Alice')).free).toBe(before);
  fails = false;
  expect(chain.produceBlock({ transactions }).results[1]!.result.ok).toBe(true);
  expect(() => chain.produceBlock({ timestampMs: 0 })).toThrow('ms after');
  expect(chain.produceBlock().block.header.number).toBe(2);
});

test('a full block leaves the others for the next one', async () => {
  const chain = await createTestChain();
  const heavy = { ref_time: 2_000_000_000_000n, proof_size: 0n };
  const call = {
    path: 'Sudo.sudo_unchecked_weight',
    arguments: { call: callValue(chain.runtime.registry, remark), weight: heavy },
  };
  const transactions = [0, 1].map((nonce) => signTransaction(chain, keyOf('Alice'), call, { nonce }));
  const { results, rejected } = chain.produceBlock({ transactions });
  expect(results).toHaveLength(2);
  expect(rejected.map(({ refusal }) => refusal.refusal)).toEqual(['Invalid.ExhaustsResources']);
  expect(chain.produceBlock({ transactions: [transactions[1]!] }).rejected).toEqual([]);
});

test('options: what does not fit is named', async () => {
  const chain = await createTestChain();
  const wrong: readonly (readonly [object, string])[] = [
    [{ transaction: [] }, 'chain/unknown-field'],
    [{ transactions: ['0x00'] }, 'chain/wrong-type'],
    [{ timestampMs: -1 }, 'chain/out-of-range'],
  ];
  for (const [options, code] of wrong)
    expect(() => chain.produceBlock(options)).toThrow(expect.objectContaining({ code }));
  await expect(createTestChain({ spec: 1 })).rejects.toThrow(
    expect.objectContaining({ code: 'types/unknown-spec' }),
  );
});

describe('runtime APIs', () => {
  const ask = (chain: Chain, path: ApiPath, ...args: readonly unknown[]) => {
    const { registry } = chain.runtime;
    const bytes = chain.callApi(path.replace('.', '_'), encodeApiArguments(registry, path, args));
    return decodeApiResult(registry, path, bytes);
  };

  test('query_info, query_fee_details: what is charged then', async () => {
    const chain = await createTestChain();
    const transaction = signTransaction(chain, keyOf('Alice'), remark, { tipRao: 5n });
    const { length } = transaction;
    const body = transaction.subarray(2);
    const { partial_fee } = ask(chain, 'TransactionPaymentApi.query_info', body, length) as {
      partial_fee: bigint;
    };
    const details = ask(chain, 'TransactionPaymentApi.query_fee_details', body, length);
    expect(details).toMatchObject({ inclusion_fee: { len_fee: BigInt(Math.floor(length / 2)) }, tip: 5n });
    const { results } = chain.produceBlock({ transactions: [transaction] });
    expect(results[1]!.feeRao).toBe(partial_fee + 5n);
    expect(ask(chain, 'AccountNonceApi.account_nonce', accountOf('Alice'))).toBe(1);
    expect(() => chain.callApi('Core_version', new Uint8Array())).toThrow('does not answer Core_version');
  });
});
