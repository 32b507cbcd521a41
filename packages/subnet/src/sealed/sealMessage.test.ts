import { sr25519Agreement } from '@polkadot/util-crypto';
import { encodeSs58, keypairFromUri, revealSecret } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { agreeAs, agreeWith } from './agree.ts';
import { openMessage, sealMessage } from './sealMessage.ts';

const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
const [aliceEd, bobEd] = [
  keypairFromUri('//Alice', { type: 'ed25519' }),
  keypairFromUri('//Bob', { type: 'ed25519' }),
];
const message = new TextEncoder().encode('my X-ray');
const sealed = () => sealMessage({ sender: alice, receiver: bob.address, context: 'Diagnose/1', message });

describe('sealMessage and openMessage', () => {
  test.each([
    [alice, bob],
    [alice, bobEd],
    [aliceEd, bob],
    [aliceEd, bobEd],
  ])('$type to $type', async (sender, receiver) => {
    const options = {
      sender,
      receiver: receiver.address,
      receiverType: receiver.type,
      context: 'c',
      message,
    };
    expect(await openMessage(receiver, 'c', await sealMessage(options))).toEqual({
      ok: true,
      sender: sender.address,
      message,
    });
  });

  test('the secret is the one schnorrkel agrees on', () => {
    const { ephemeral, shared } = agreeWith(bob.publicKey, 'sr25519')!;
    expect(sr25519Agreement(revealSecret(bob.secretKey), ephemeral)).toEqual(shared);
    expect(agreeAs(bob, ephemeral)).toEqual(shared);
  });

  test('not by another, not for another purpose', async () => {
    const bytes = await sealed();
    expect(await openMessage(alice, 'Diagnose/1', bytes)).toMatchObject({ refusal: 'CannotOpen' });
    expect(await openMessage(bob, 'Diagnose/2', bytes)).toMatchObject({ refusal: 'CannotOpen' });
  });

  test('not with any byte changed, and not cut', async () => {
    const bytes = await sealed();
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 1;
      expect(await openMessage(bob, 'Diagnose/1', changed)).toMatchObject({ ok: false });
    }
    for (const length of [0, 1, 40, bytes.length - 1])
      expect(await openMessage(bob, 'Diagnose/1', bytes.slice(0, length))).toMatchObject({ ok: false });
  });

  test('neither who sends nor what is seen from outside, and no two are alike', async () => {
    const [one, other] = [await sealed(), await sealed()];
    expect(one).not.toEqual(other);
    expect(Buffer.from(one).includes(Buffer.from(alice.publicKey))).toBe(false);
    expect(Buffer.from(one).includes(Buffer.from(message))).toBe(false);
  });

  test('the receiver cannot pass it on as meant for another', async () => {
    const opened = await openMessage(bob, 'Diagnose/1', await sealed());
    if (!opened.ok) throw new Error('It opens.');
    const charlie = keypairFromUri('//Charlie');
    const passed = await sealMessage({
      sender: bob,
      receiver: charlie.address,
      context: 'Diagnose/1',
      message: opened.message,
    });
    expect(await openMessage(charlie, 'Diagnose/1', passed)).toMatchObject({ sender: bob.address });
  });

  test('a sender anybody can sign for is nobody', async () => {
    const publicKey = new Uint8Array(32);
    const nobody = {
      type: 'ed25519',
      publicKey,
      address: encodeSs58(publicKey),
      signRaw: async () => Uint8Array.of(1, ...new Uint8Array(63)),
    } as never;
    const options = { sender: nobody, receiver: bob.address, context: 'c', message };
    expect(await openMessage(bob, 'c', await sealMessage(options))).toMatchObject({ refusal: 'CannotOpen' });
  });

  test('points everybody knows the secret of are no receivers', async () => {
    const zero = '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM';
    const options = { sender: alice, receiver: zero, context: 'c', message };
    for (const receiverType of ['sr25519', 'ed25519'] as const)
      await expect(sealMessage({ ...options, receiverType })).rejects.toMatchObject({
        code: 'subnet/not-a-receiver',
      });
    expect(agreeAs(bob, new Uint8Array(32))).toBeUndefined();
    expect(agreeAs(bobEd, new Uint8Array(32))).toBeUndefined();
  });
});
