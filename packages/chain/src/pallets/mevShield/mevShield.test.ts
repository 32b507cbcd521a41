import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';
import { createEra, eraBlocks, hashers } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  accountOf,
  asRoot,
  createTestChain,
  keyOf,
  signTransaction,
  submit,
} from '../../../testing/index.ts';
import { type Chain, createShield, openShielded } from '../../index.ts';
import { NONE } from '../../runtime/Origin.ts';
import { openBlock } from '../../runtime/openBlock.ts';
import { bytesFromHex } from '../../state/AccountId.ts';
import {
  AuthorKeys,
  CounterForPendingExtrinsics,
  CurrentKey,
  NextKey,
  PendingExtrinsics,
  PendingKey,
} from './storage.ts';

const shield = createShield();
let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

/** What a client sends: the form the pallet's docs describe, with the least of a library. */
function seal(key: Uint8Array, message: Uint8Array): Uint8Array {
  const { cipherText, sharedSecret } = ml_kem768.encapsulate(key);
  const nonce = new Uint8Array(24).fill(7);
  const length = Uint8Array.of(cipherText.length & 0xff, cipherText.length >>> 8);
  const body = xchacha20poly1305(sharedSecret, nonce).encrypt(message);
  return Uint8Array.from([...hashers.Twox128.hash(key), ...length, ...cipherText, ...nonce, ...body]);
}

const text = new TextEncoder().encode('a signed transaction');
const remark = (byte: number) => ({ path: 'System.remark', arguments: { remark: Uint8Array.of(byte) } });
const eraStart = (era: Parameters<typeof eraBlocks>[0], block: number) => eraBlocks(era, block)!.birth;

/** An envelope, valid for so many blocks from the last one on; immortal for 0. */
function envelope(ciphertext: Uint8Array, period = 8): Uint8Array {
  const call = { path: 'MevShield.submit_encrypted', arguments: { ciphertext } };
  if (period === 0) return signTransaction(chain, keyOf('Alice'), call);
  const block = chain.head.header.number;
  const era = createEra({ block, period });
  const birthHash = bytesFromHex(chain.blockAt(eraStart(era, block))!.hash);
  return signTransaction(chain, keyOf('Alice'), call, { era, birthHash });
}

describe('createShield', () => {
  test('opens what was sealed to its key, and nothing else', () => {
    expect(shield.open(seal(shield.publicKey, text))).toEqual(text);
    const other = createShield('another');
    expect(other.publicKey).toHaveLength(1_184);
    expect(shield.open(seal(other.publicKey, text))).toBeUndefined();
    const changed = seal(shield.publicKey, text).map((byte, at) => (at > 1_150 ? byte ^ 1 : byte));
    expect(shield.open(changed)).toBeUndefined();
    expect(shield.open(new Uint8Array(17))).toBeUndefined();
  });

  test('the key that is written down is the one that is made', () => {
    const { publicKey } = ml_kem768.keygen(
      Uint8Array.from(
        ['d', 'z'].flatMap((name) => [
          ...hashers.Blake2_256.hash(new TextEncoder().encode(`taokit/${name}`)),
        ]),
      ),
    );
    expect(shield.publicKey).toEqual(publicKey);
  });
});

describe('openShielded', () => {
  test('after its envelope stands what was sealed, and both are paid for', () => {
    const inner = signTransaction(chain, keyOf('Bob'), remark(1));
    const sealed = envelope(seal(NextKey.get(chain.state)!, inner));
    const transactions = openShielded(chain, [signTransaction(chain, keyOf('Charlie'), remark(2)), sealed]);
    expect(transactions.slice(1)).toEqual([sealed, inner]);
    const { results, events } = chain.produceBlock({ transactions });
    expect(results.map(({ result }) => result.ok)).toEqual([true, true, true, true]);
    expect(events.find(({ path }) => path === 'MevShield.EncryptedSubmitted')).toMatchObject({
      phase: 2,
      fields: { who: accountOf('Alice'), id: expect.stringMatching(/^0x[0-9a-f]{64}$/) },
    });
  });

  test('what is sealed to another key, or to none, is left as it is', () => {
    const sealed = envelope(seal(createShield('another').publicKey, text));
    expect(openShielded(chain, [sealed])).toEqual([sealed]);
    const noise = new Uint8Array(2_000).fill(255);
    expect(openShielded(chain, [noise])).toEqual([noise]);
    PendingKey.remove(chain.state);
    const mine = envelope(seal(shield.publicKey, text));
    expect(openShielded(chain, [mine])).toEqual([mine]);
  });
});

test('what opens to no transaction, or one that may not stand there, is in no block; its envelope is', () => {
  const late = signTransaction(chain, keyOf('Bob'), remark(1), { nonce: 7 });
  for (const inner of [text, late]) {
    const transactions = openShielded(chain, [envelope(seal(shield.publicKey, inner))]);
    const { results, rejected } = chain.produceBlock({ transactions });
    expect([results.length, rejected.length]).toEqual([2, 1]);
  }
});

describe('submit_encrypted', () => {
  const ciphertext = seal(shield.publicKey, text);

  test('rejects: what has not all of its parts, and an era of more than eight blocks', () => {
    expect(chain.validate(envelope(ciphertext))).toMatchObject({ ok: true });
    expect(chain.validate(envelope(new Uint8Array(41)))).toMatchObject({ refusal: 'Invalid.Custom(23)' });
    for (const blocks of [16, 0])
      expect(chain.validate(envelope(ciphertext, blocks))).toMatchObject({ refusal: 'Invalid.Stale' });
    expect(chain.validate(envelope(ciphertext, 4))).toMatchObject({ ok: true });
  });

  test("rejects: a stranger's for its era, before anybody asks who pays", () => {
    const stranger = (call: { path: string; arguments: object }) =>
      chain.validate(signTransaction(chain, keyOf('Stranger'), call as never));
    expect(stranger({ path: 'MevShield.submit_encrypted', arguments: { ciphertext } })).toMatchObject({
      refusal: 'Invalid.Stale',
    });
    expect(stranger({ path: 'System.remark', arguments: { remark: text } })).toMatchObject({
      refusal: 'Invalid.Payment',
    });
  });
});

describe('announce_next_key', () => {
  const announce = (key: Uint8Array | null) => {
    const block = openBlock(chain.runtime, chain.state, chain.head.header.number + 1);
    return block.context.dispatch({ path: 'MevShield.announce_next_key', arguments: { enc_key: key } }, NONE);
  };
  const keys = () => [CurrentKey, PendingKey, NextKey].map((item) => item.get(chain.state)?.[0]);

  test('keys move up by a block, the next is that of the author two slots on', () => {
    const key = (byte: number) => new Uint8Array(1_184).fill(byte);
    chain.produceBlock();
    for (const item of [CurrentKey, PendingKey, NextKey]) item.remove(chain.state);
    for (const [author] of AuthorKeys.entries(chain.state)) AuthorKeys.remove(chain.state, ...author);
    const seen = [1, 2, 3, 4].map((byte) => {
      announce(key(byte));
      return keys();
    });
    expect(seen).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, 1],
      [undefined, 1, 2],
      [1, 2, 3],
    ]);
    expect(announce(null)).toEqual({ ok: true });
    expect(AuthorKeys.entries(chain.state)).toEqual([]);
  });

  test('rejects: a key of another length; nobody may sign for it', () => {
    chain.produceBlock();
    expect(announce(new Uint8Array(5))).toMatchObject({ refusal: 'MevShield.BadEncKeyLen' });
    const signed = submit(chain, keyOf('Alice'), {
      path: 'MevShield.announce_next_key',
      arguments: { enc_key: null },
    });
    expect(signed.result).toMatchObject({ refusal: 'BadOrigin' });
  });
});

describe('store_encrypted', () => {
  const store = () =>
    submit(chain, keyOf('Alice'), {
      path: 'MevShield.store_encrypted',
      arguments: { encrypted_call: Uint8Array.of(1, 2) },
    });
  const paths = () => chain.produceBlock().events.map(({ path }) => path);

  test('fails in the next block, since mainnet has nothing to open it with', () => {
    expect(store().result.ok).toBe(true);
    expect([
      PendingExtrinsics.entries(chain.state).length,
      CounterForPendingExtrinsics.get(chain.state),
    ]).toEqual([1, 1]);
    expect(paths()).toContain('MevShield.ExtrinsicDecodeFailed');
    expect([
      PendingExtrinsics.entries(chain.state).length,
      CounterForPendingExtrinsics.get(chain.state),
    ]).toEqual([0, 0]);
    expect(paths()).not.toContain('MevShield.ExtrinsicDecodeFailed');
  });

  test('only so many at once, and root says how many, and the rest', () => {
    const set = (name: string, value: unknown) =>
      asRoot(chain, { path: `MevShield.${name}`, arguments: { value } } as never);
    set('set_max_pending_extrinsics_number', 0);
    expect(store().result).toMatchObject({ refusal: 'MevShield.TooManyPendingExtrinsics' });
    set('set_stored_extrinsic_lifetime', 5);
    set('set_on_initialize_weight', 1_000n);
    set('set_max_extrinsic_weight', 2_000_000_000_000n);
    const refused = submit(chain, keyOf('Bob'), {
      path: 'MevShield.set_max_extrinsic_weight',
      arguments: { value: 1n },
    });
    expect(refused.result).toMatchObject({ refusal: 'BadOrigin' });
  });
});
