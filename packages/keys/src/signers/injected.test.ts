import { u8aToHex, u8aWrapBytes } from '@polkadot/util';
import { blake2AsU8a, cryptoWaitReady, signatureVerify } from '@polkadot/util-crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { keypairFromUri } from '../keypairFromUri.ts';
import { sign } from '../sign.ts';
import { encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { injectedFromKeypair, signerFromInjected } from './injected.ts';

const alice = keypairFromUri('//Alice');
const bob = keypairFromUri('//Bob');
const injected = injectedFromKeypair(alice);
const utf8 = (text: string) => new TextEncoder().encode(text);

beforeAll(async () => {
  await cryptoWaitReady();
});

describe('injectedFromKeypair', () => {
  test.each(['hello', 'dead', '0xabc', '0xdead', '0x', '', 'äöü', '<Bytes>x</Bytes>'])(
    'a message is read and wrapped as the extension does it: %s',
    async (data) => {
      for (const raw of [{ data, type: 'bytes' as const }, { data }]) {
        const { signature } = await injected.signRaw({ address: alice.address, ...raw });
        expect(signature).toMatch(/^0x[0-9a-f]{128}$/);
        // polkadot.js' own reading: hex only when it is whole bytes, any other text is UTF-8.
        expect(signatureVerify(u8aWrapBytes(data), signature, alice.address).isValid).toBe(true);
      }
    },
  );

  test("the text 'dead' is not the bytes 0xdead", async () => {
    const { signature } = await injected.signRaw({ address: alice.address, data: 'dead', type: 'bytes' });
    expect(verify(alice.publicKey, u8aWrapBytes(utf8('dead')), signature)).toBe(true);
    expect(verify(alice.publicKey, u8aWrapBytes(Uint8Array.of(0xde, 0xad)), signature)).toBe(false);
  });

  test.each([256, 257])('a payload of %s bytes is signed as the transaction it is', async (length) => {
    const payload = new Uint8Array(length).fill(1);
    const raw = { address: alice.address, data: u8aToHex(payload), type: 'payload' as const };
    const { signature } = await injected.signRaw(raw);
    expect(signature).toMatch(/^0x01[0-9a-f]{128}$/);
    const signed = length > 256 ? blake2AsU8a(payload, 256) : payload;
    expect(signatureVerify(signed, signature, alice.address).isValid).toBe(true);
  });

  test('its own account under any prefix, and no other', async () => {
    const raw = { data: '0x01', type: 'bytes' as const };
    await injected.signRaw({ ...raw, address: encodeSs58(alice.publicKey, 0) });
    await injected.signRaw({ ...raw, address: u8aToHex(alice.publicKey) });
    await expect(injected.signRaw({ ...raw, address: bob.address })).rejects.toMatchObject({
      code: 'keys/another-account',
      message: expect.stringContaining(
        `This signer signs for ${alice.address}, not for the account it is asked for.`,
      ),
      fix: 'Ask it to sign for its own address.',
      values: { address: alice.address },
    });
    for (const address of ['', 'x', undefined, null])
      await expect(injected.signRaw({ ...raw, address } as never)).rejects.toMatchObject({
        name: 'KeysError',
      });
  });

  test.each([
    [{ data: 'hello', type: 'payload' }, 'keys/invalid-argument'],
    [{ data: '0x01', type: 'raw' }, 'keys/out-of-range'],
    [{ data: 5, type: 'bytes' }, 'keys/wrong-type'],
    [{ data: '0x01', typ: 'payload' }, 'keys/unknown-field'],
  ])('refused: %j', async (raw, code) => {
    await expect(injected.signRaw({ address: alice.address, ...raw } as never)).rejects.toMatchObject({
      code,
    });
  });

  test('a payload that is no hex: what to pass', async () => {
    const raw = { address: alice.address, data: 'hello', type: 'payload' as const };
    await expect(injected.signRaw(raw)).rejects.toMatchObject({
      message: expect.stringContaining('The data of a payload is no hex.'),
      fix: "Pass 0x and hex digits, or type: 'bytes' for a message.",
    });
    await expect(injected.signRaw(5 as never)).rejects.toThrow(/^raw is 5/);
    expect(() => injectedFromKeypair(5 as never)).toThrow('This account has no secret key.');
    expect(Object.isFrozen(injected)).toBe(true);
  });

  test('requests are numbered', async () => {
    const raw = { address: alice.address, data: '0x01' };
    const [first, second] = [await injected.signRaw(raw), await injected.signRaw(raw)];
    expect(second.id).toBe(first.id + 1);
  });
});

describe('signerFromInjected', () => {
  test('ours behind the interface of an extension: messages wrapped, texts as texts', async () => {
    const signer = signerFromInjected(injected, { address: alice.address });
    for (const given of ['hello', utf8('hello')]) {
      const { signature, wrapped } = await signer.signMessage(given);
      expect(wrapped).toBe(true);
      expect(verify(alice.publicKey, u8aWrapBytes(utf8('hello')), signature)).toBe(true);
    }
  });

  test('an extension that signs with another account is found out', async () => {
    const liar = {
      signRaw: async ({ data }: { readonly data: string }) =>
        injectedFromKeypair(bob).signRaw({ address: bob.address, data, type: 'bytes' }),
    };
    const signer = signerFromInjected(liar as never, { address: alice.address });
    await expect(signer.signMessage('hello')).rejects.toMatchObject({ code: 'keys/bad-signature' });
  });

  const signature = async () => (await injected.signRaw({ address: alice.address, data: 'hello' })).signature;
  const answering = (result: unknown) =>
    signerFromInjected({ signRaw: async () => result, signPayload: async () => result } as never, {
      address: alice.address,
    });

  test('an answer that is no signature: said so', async () => {
    const signed = await signature();
    for (const none of [undefined, null, {}, { signature: 'x' }, { signature: signed.slice(0, -2) }])
      await expect(answering(none).signMessage('hello')).rejects.toMatchObject({
        code: 'keys/bad-signature',
        message: expect.stringContaining('The extension did not return an sr25519 signature.'),
        fix: 'Check the key type of the account.',
      });
    expect(await answering({ signature: signed }).signMessage('hello')).toMatchObject({ wrapped: true });
  });

  test('a message an extension signs as it is: told apart', async () => {
    const raw = `0x${Buffer.from(sign(alice, 'hello')).toString('hex')}`;
    expect(await answering({ signature: raw }).signMessage('hello')).toMatchObject({ wrapped: false });
  });

  test('a transaction the extension has changed: what it returns, as bytes', async () => {
    const polkadotJs = { address: alice.address, method: '0x0102' };
    const payload = { bytes: '0x0102', polkadotJs };
    for (const signedTransaction of ['0x0304', Uint8Array.of(3, 4)]) {
      const result = await answering({ signature: await signature(), signedTransaction }).signTransaction(
        payload,
      );
      expect(result.signedTransaction).toEqual(Uint8Array.of(3, 4));
      expect(result.signature).toHaveLength(64);
    }
    await expect(answering({ signature: await signature() }).signTransaction(payload)).rejects.toMatchObject({
      code: 'keys/bad-signature',
    });
  });

  test('what is no extension, and no account: refused by name', () => {
    const account = { address: alice.address };
    for (const none of [null, undefined, 5, { signRaw: 5 }, { signPayload: 5 }])
      expect(() => signerFromInjected(none as never, account)).toThrow(/^injected is /);
    expect(() => signerFromInjected({ signRaw: 5 } as never, account)).toThrow(
      'not the signer an extension injects',
    );
    for (const none of [null, 5])
      expect(() => signerFromInjected(injected, none as never)).toThrow(
        /^account is .*, not an account with an address/,
      );
    expect(() => signerFromInjected(injected, { address: 5 } as never)).toThrow(/^account\.address is 5/);
    const signer = signerFromInjected(injected, account);
    expect(signer).toMatchObject({ type: 'sr25519', address: alice.address });
    expect(Object.isFrozen(signer)).toBe(true);
  });

  test('the account of an extension may say more than is used', () => {
    const account = { address: alice.address, type: 'sr25519', name: 'Alice', meta: { source: 'x' } };
    expect(signerFromInjected(injected, account).address).toBe(alice.address);
    for (const wrong of [undefined, {}, { address: 'x' }, { address: alice.address, type: 'ethereum' }])
      expect(() => signerFromInjected(injected, wrong as never)).toThrow(
        expect.objectContaining({ name: 'KeysError' }),
      );
  });
});
