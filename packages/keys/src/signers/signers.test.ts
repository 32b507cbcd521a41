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
    const foundOut = {
      code: 'keys/bad-signature',
      message: expect.stringContaining(
        `The signer returned a signature that is not one of ${alice.address}.`,
      ),
      fix: 'Check which account the device or service signs with, and its key type.',
      values: { address: alice.address },
    };
    await expect(signer.signMessage(message)).rejects.toMatchObject(foundOut);
    await expect(signer.signRaw(message)).rejects.toMatchObject(foundOut);
    await expect(signer.signTransaction({ bytes: message })).rejects.toMatchObject(foundOut);
  });

  test('what is none: refused by name', async () => {
    const alice = keypairFromUri('//Alice');
    const source = { publicKey: alice.publicKey, sign: (bytes: Uint8Array) => sign(alice, bytes) };
    expect(() => createSigner({ ...source, sign: 5 } as never)).toThrow(/^source\.sign is 5/);
    expect(() => createSigner({ ...source, publicKey: 5 } as never)).toThrow(/^source\.publicKey is 5/);
    expect(() => createSigner({ ...source, type: 5 } as never)).toThrow(/^source\.type is 5/);
    expect(() => createSigner({ ...source, type: 'ecdsa' } as never)).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
    expect(() => signerFromKeypair(5 as never)).toThrow('This account has no secret key.');
    expect(() => transactionBytes(5 as never)).toThrow(/^payload is 5/);
    const signer = createSigner(source);
    await expect(signer.signRaw(5 as never)).rejects.toThrow(/^bytes is 5/);
    for (const [field, wrong] of [
      ['payload.bytes', { bytes: 5 }],
      ['payload.polkadotJs', { bytes: short, polkadotJs: 5 }],
      ['payload.polkadotJs', { bytes: short, polkadotJs: null }],
      ['payload.polkadotApi', { bytes: short, polkadotApi: 'x' }],
      ['payload.metadataProof', { bytes: short, metadataProof: 5 }],
    ] as const)
      await expect(signer.signTransaction(wrong as never)).rejects.toThrow(
        new RegExp(`^${field} is (5|null|.*text).*, not `),
      );
    await expect(signer.signTransaction({ bytes: short, polkadotJs: 5 } as never)).rejects.toThrow(
      'payload.polkadotJs is 5, not an object',
    );
  });

  test('a signer is frozen: nothing else signs in its place', () => {
    const signer = signerFromKeypair(keypairFromUri('//Alice'));
    expect(Object.isFrozen(signer)).toBe(true);
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

  test('what is no KeyringPair, no message: refused by name', () => {
    for (const none of [null, undefined, {}, { sign: 5 }])
      expect(() => signerFromKeyringPair(none as never)).toThrow(/^pair is .*/);
    expect(() => signerFromKeyringPair({ sign: 5 } as never)).toThrow('not a KeyringPair');
    expect(() => keyringPairFromKeypair(5 as never)).toThrow('This account has no secret key.');
    const ours = keyringPairFromKeypair(keypairFromUri('//Alice'));
    expect(() => ours.sign(5 as never)).toThrow(/^message is 5/);
    expect(() => ours.sign('x', { withType: 1 } as never)).toThrow(/^options\.withType is 1/);
    expect(ours).toMatchObject({ isLocked: false, meta: {} });
  });

  test.each(TYPES)('%s KeyringPair of ours: a text is UTF-8 unless it is hex', (type) => {
    const theirs = new Keyring({ type }).createFromUri('//Alice');
    const ours = keyringPairFromKeypair(keypairFromUri('//Alice', { type }));
    for (const text of ['hello', '0xabc', '0xabcd', ''])
      expect(theirs.verify(text, ours.sign(text), ours.publicKey)).toBe(true);
    expect(ours.sign(message, { withType: false })).toHaveLength(64);
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
      message: expect.stringContaining(
        `The extension returned a signature that is not one of ${alice.address}.`,
      ),
      fix: 'Check which account the extension signs with.',
      values: { address: alice.address },
    });
    const cannot = (what: string) => ({
      code: 'keys/signer-cannot',
      message: expect.stringContaining(`This signer cannot ${what} is missing.`),
      fix: 'Use another extension, or sign with a keypair.',
    });
    await expect(signer.signTransaction({ bytes: short })).rejects.toMatchObject(
      cannot('sign a transaction without its JSON: payload.polkadotJs'),
    );
    const mute = signerFromInjected({}, { address: alice.address });
    await expect(mute.signMessage(message)).rejects.toMatchObject(cannot('sign messages: signRaw'));
    await expect(mute.signTransaction({ bytes, polkadotJs })).rejects.toMatchObject(
      cannot('sign transactions: signPayload'),
    );
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
      message: expect.stringContaining('This signer cannot sign a transaction without payload.polkadotApi.'),
      fix: 'Make the transaction with polkadot-api, or sign with a keypair.',
    });
  });

  test('a message signed as it is: told apart, and one of another account is found out', async () => {
    const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
    const of = (keypair: typeof alice) =>
      signerFromPolkadotSigner({
        publicKey: alice.publicKey,
        signTx: async (data) => data,
        signBytes: async (data) => sign(keypair, data),
      });
    expect(of(alice)).toMatchObject({ type: 'sr25519', address: alice.address });
    expect(await of(alice).signMessage('hello')).toMatchObject({ wrapped: false });
    await expect(of(bob).signMessage('hello')).rejects.toMatchObject({
      code: 'keys/bad-signature',
      message: expect.stringContaining(
        `The signer returned a signature that is not one of ${alice.address}.`,
      ),
      fix: 'Check the key type of the account.',
      values: { address: alice.address },
    });
  });

  test('what is none: refused by name', () => {
    const alice = keypairFromUri('//Alice');
    const whole = { publicKey: alice.publicKey, signTx: async () => short, signBytes: async () => short };
    for (const none of [null, undefined, 5, { ...whole, signTx: 5 }, { ...whole, signBytes: 5 }])
      expect(() => signerFromPolkadotSigner(none as never)).toThrow(/^polkadotSigner is /);
    expect(() => signerFromPolkadotSigner({ ...whole, signTx: 5 } as never)).toThrow(
      'not a PolkadotSigner of polkadot-api',
    );
    expect(() => signerFromPolkadotSigner(whole, 'ecdsa' as never)).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
    expect(() => polkadotSignerFromKeypair(5 as never, getPolkadotSigner)).toThrow(
      'This account has no secret key.',
    );
    expect(() => polkadotSignerFromKeypair(alice, 5 as never)).toThrow(/^getPolkadotSigner is 5/);
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
    const extension = { identifier: 'CheckNonce', value: short, additionalSigned: long };
    const asked: unknown[] = [];
    const noting = signerFromPolkadotSigner({
      publicKey: alice.publicKey,
      signTx: async (...args) => {
        asked.push(...args);
        return short;
      },
      signBytes: async (b) => b,
    });
    const extended = { ...polkadotApi, signedExtensions: { CheckNonce: extension } };
    await noting.signTransaction({ bytes: short, polkadotApi: extended });
    expect(asked).toEqual([short, { CheckNonce: extension }, long, 1]);
  });
});
