import { u8aToHex, u8aWrapBytes } from '@polkadot/util';
import { blake2AsU8a, cryptoWaitReady, signatureVerify } from '@polkadot/util-crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { keypairFromUri } from '../keypairFromUri.ts';
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

  test('the account of an extension may say more than is used', () => {
    const account = { address: alice.address, type: 'sr25519', name: 'Alice', meta: { source: 'x' } };
    expect(signerFromInjected(injected, account).address).toBe(alice.address);
    for (const wrong of [undefined, {}, { address: 'x' }, { address: alice.address, type: 'ethereum' }])
      expect(() => signerFromInjected(injected, wrong as never)).toThrow(
        expect.objectContaining({ name: 'KeysError' }),
      );
  });
});
