import { Keyring } from '@polkadot/keyring';
import { u8aToHex, u8aWrapBytes } from '@polkadot/util';
import { blake2AsU8a, cryptoWaitReady, signatureVerify } from '@polkadot/util-crypto';
import { getPolkadotSigner } from '@polkadot-api/signer';
import { beforeAll, describe, expect, test } from 'vitest';
import { keypairFromUri } from '../keypairFromUri.ts';
import { sign } from '../sign.ts';
import { verify } from '../verify.ts';
import { createSigner, signerFromKeypair, transactionBytes } from './createSigner.ts';
import { signerFromInjected } from './injected.ts';
import { keyringPairFromKeypair, signerFromKeyringPair } from './keyringPair.ts';
import { verifyMessage, wrapBytes } from './messages.ts';
import { polkadotSignerFromKeypair, signerFromPolkadotSigner } from './polkadotApi.ts';

const TYPES = ['sr25519', 'ed25519'] as const;
const message = new TextEncoder().encode('hello');
const short = new Uint8Array(256).fill(1);
const long = new Uint8Array(257).fill(1);

beforeAll(async () => {
  await cryptoWaitReady();
});

describe('createSigner', () => {
  test.each(TYPES)(
    '%s: messages wrapped, bytes as they are by another name, long transactions hashed',
    async (type) => {
      const keypair = keypairFromUri('//Alice', { type });
      const signer = signerFromKeypair(keypair);
      for (const given of [message, 'hello']) {
        const { signature, wrapped } = await signer.signMessage(given);
        expect(wrapped).toBe(true);
        expect(verify(keypair.publicKey, u8aWrapBytes(message), signature, { type })).toBe(true);
        expect(verify(keypair.publicKey, message, signature, { type })).toBe(false);
        expect(verifyMessage(keypair.publicKey, message, signature, { type })).toBe(true);
      }
      for (const given of [message, u8aToHex(message)])
        expect(verify(keypair.publicKey, message, await signer.signRaw(given), { type })).toBe(true);
      await expect(signer.signRaw('hello')).rejects.toMatchObject({ code: 'keys/wrong-type' });
      const ofShort = await signer.signTransaction({ bytes: short });
      expect(verify(keypair.publicKey, short, ofShort.signature!, { type })).toBe(true);
      const ofLong = await signer.signTransaction({ bytes: u8aToHex(long) });
      expect(verify(keypair.publicKey, blake2AsU8a(long, 256), ofLong.signature!, { type })).toBe(true);
    },
  );

  test('a message that is a transaction is no signature of the transaction', async () => {
    const alice = keypairFromUri('//Alice');
    const transaction = Uint8Array.of(5, 3, 0, ...alice.publicKey, 7, 0, 1);
    const { signature } = await signerFromKeypair(alice).signMessage(transaction);
    expect(verify(alice.publicKey, transaction, signature)).toBe(false);
    expect(verify(alice.publicKey, transactionBytes(transaction), signature)).toBe(false);
  });

  test('unknown fields and wrong types: refused', async () => {
    const alice = keypairFromUri('//Alice');
    const source = { publicKey: alice.publicKey, sign: (bytes: Uint8Array) => sign(alice, bytes) };
    expect(() => createSigner({ ...source, typ: 'ed25519' } as never)).toThrow(
      expect.objectContaining({ code: 'keys/unknown-field' }),
    );
    expect(() => createSigner({ publicKey: alice.publicKey } as never)).toThrow(
      expect.objectContaining({ code: 'keys/missing-field' }),
    );
    const signer = createSigner(source);
    for (const payload of [undefined, {}, { bytes: 'hello' }, { bytes: short, polkadotjs: {} }])
      await expect(signer.signTransaction(payload as never)).rejects.toMatchObject({ name: 'KeysError' });
  });

  test('a device that signs with another key is found out', async () => {
    const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
    const signer = createSigner({ publicKey: alice.publicKey, sign: (bytes) => sign(bob, bytes) });
    await expect(signer.signMessage(message)).rejects.toMatchObject({ code: 'keys/bad-signature' });
  });

  test('transactionBytes: hashed from 257 bytes on', () => {
    expect(transactionBytes(short)).toBe(short);
    expect(transactionBytes(long)).toEqual(blake2AsU8a(long, 256));
  });
});

describe('wrapBytes', () => {
  test.each([
    '',
    'hello',
    '<Bytes>',
    '<Bytes></Bytes>',
    '<Bytes>x</Bytes>',
    '</Bytes><Bytes>',
    '\x19Ethereum Signed Message:\n5hello',
    '\x19Ethereum Signed Message:',
    '<Bytes>x</Bytes',
  ])('as polkadot.js: %s', (text) => {
    expect(wrapBytes(text)).toEqual(u8aWrapBytes(new TextEncoder().encode(text)));
  });
});

describe('polkadot.js', () => {
  test.each(TYPES)('%s KeyringPair of theirs: signs through our interface', async (type) => {
    const pair = new Keyring({ type }).createFromUri('//Alice');
    const signer = signerFromKeyringPair(pair);
    expect(signer.address).toBe(keypairFromUri('//Alice', { type }).address);
    const { signature } = await signer.signMessage(message);
    expect(verifyMessage(signer.publicKey, message, signature, { type })).toBe(true);
    expect(verify(signer.publicKey, message, await signer.signRaw(message), { type })).toBe(true);
  });

  test.each(TYPES)('%s KeyringPair of ours: what theirs signs and accepts', (type) => {
    const theirs = new Keyring({ type }).createFromUri('//Alice');
    const ours = keyringPairFromKeypair(keypairFromUri('//Alice', { type }));
    expect(ours.addressRaw).toEqual(theirs.addressRaw);
    expect(ours.type).toBe(theirs.type);
    expect(theirs.verify(message, ours.sign(message), ours.publicKey)).toBe(true);
    expect(theirs.verify(message, ours.sign(u8aToHex(message)), ours.publicKey)).toBe(true);
    const typed = ours.sign(message, { withType: true });
    expect(typed[0]).toBe(theirs.sign(message, { withType: true })[0]);
    expect(signatureVerify(message, typed, ours.address).isValid).toBe(true);
    expect(ours.verify(message, theirs.sign(message, { withType: true }), theirs.publicKey)).toBe(true);
    const theirSignature = theirs.sign(message);
    expect(ours.verify(message, u8aToHex(theirSignature), theirs.publicKey)).toBe(true);
    expect(
      ours.verify(u8aToHex(message), u8aToHex(theirs.sign(message, { withType: true })), theirs.address),
    ).toBe(true);
    expect(ours.verify('hallo', u8aToHex(theirSignature), theirs.publicKey)).toBe(false);
    expect(() => ours.verify(message, 'no hex', theirs.publicKey)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-signature' }),
    );
    expect(() => ours.sign(message, { withtype: true } as never)).toThrow(
      expect.objectContaining({ code: 'keys/unknown-field' }),
    );
    ours.lock();
    expect(ours.isLocked).toBe(true);
    expect(() => ours.sign(message)).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
  });

  test('injected signer: messages come back wrapped, transactions with their type byte removed', async () => {
    const alice = keypairFromUri('//Alice');
    const pair = new Keyring({ type: 'sr25519' }).createFromUri('//Alice');
    // What the extension does with signRaw and signPayload, on polkadot.js' own pair.
    const extension = {
      signRaw: async ({ data }: { data: string }) => ({
        id: 1,
        signature: u8aToHex(pair.sign(u8aWrapBytes(data))),
      }),
      signPayload: async (payload: { method: string }) => ({
        id: 2,
        signature: u8aToHex(pair.sign(payload.method, { withType: true })),
      }),
    };
    const signer = signerFromInjected(extension as never, { address: alice.address });
    const { signature, wrapped } = await signer.signMessage(message);
    expect(wrapped).toBe(true);
    expect(verifyMessage(alice.address, message, signature)).toBe(true);
    const polkadotJs = { address: alice.address, method: '0x010203' };
    const bytes = Uint8Array.of(1, 2, 3);
    const result = await signer.signTransaction({ bytes, polkadotJs });
    expect(verify(alice.publicKey, bytes, result.signature!)).toBe(true);
    await expect(signer.signTransaction({ bytes: short, polkadotJs })).rejects.toMatchObject({
      code: 'keys/bad-signature',
    });
    await expect(signer.signTransaction({ bytes: short })).rejects.toMatchObject({
      code: 'keys/signer-cannot',
    });
    const mute = signerFromInjected({}, { address: alice.address });
    await expect(mute.signMessage(message)).rejects.toMatchObject({ code: 'keys/signer-cannot' });
  });
});

describe('polkadot-api', () => {
  test.each(TYPES)('%s: messages both ways', async (type) => {
    const keypair = keypairFromUri('//Alice', { type });
    const theirs = polkadotSignerFromKeypair(keypair, getPolkadotSigner);
    const signer = signerFromPolkadotSigner(theirs, type);
    const { signature, wrapped } = await signer.signMessage(message);
    expect(wrapped).toBe(true);
    expect(verifyMessage(keypair.publicKey, message, signature, { type })).toBe(true);
    await expect(signer.signTransaction({ bytes: short })).rejects.toMatchObject({
      code: 'keys/signer-cannot',
    });
  });

  test('a transaction is passed on whole', async () => {
    const alice = keypairFromUri('//Alice');
    const signTx = async (...args: readonly unknown[]) => Uint8Array.of(args.length);
    const signer = signerFromPolkadotSigner({
      publicKey: alice.publicKey,
      signTx,
      signBytes: async (b) => b,
    });
    const polkadotApi = { callData: short, signedExtensions: {}, metadata: long, atBlockNumber: 1 };
    const result = await signer.signTransaction({ bytes: short, polkadotApi });
    expect(result).toEqual({ signature: undefined, signedTransaction: Uint8Array.of(4) });
  });
});
