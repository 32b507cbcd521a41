/** What the platform does faster is left to it, once where once is enough, and none of the secrets it is given stays. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSecret, wipeSecret } from '../secret.ts';
import {
  signEd25519,
  signEd25519Async,
  signInJavaScript,
  verifyByNode,
  verifyEd25519,
  verifyEd25519Async,
} from './ed25519.ts';
import { type NodeCrypto, nodeCrypto, randomBytes } from './platform.ts';
import { stretchInJavaScript, stretchPhrase, stretchPhraseAsync } from './stretchPhrase.ts';

const node = nodeCrypto()!;
const { subtle } = globalThis.crypto;
const seed = new Uint8Array(32).fill(7);
const message = Uint8Array.of(1, 2, 3);
/** Of the seed of sevens. */
const publicKey = Uint8Array.from(
  Buffer.from('ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c', 'hex'),
);
const signature = signInJavaScript(createSecret(seed), message);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page: no `node:crypto`. */
const inAPage = () => vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);

describe('ed25519 by node:crypto', () => {
  test('signs, and reads a key once for all its signatures; what it read is overwritten', async () => {
    const read = vi.spyOn(node, 'createPrivateKey');
    const signed = vi.spyOn(node, 'sign');
    const secret = createSecret(seed);
    for (let i = 0; i < 2; i++) {
      expect(signEd25519(secret, message)).toEqual(signature);
      expect(await signEd25519Async(secret, message)).toEqual(signature);
    }
    expect(signed).toHaveBeenCalledTimes(4);
    expect(read).toHaveBeenCalledOnce();
    const [{ key, format, type }] = read.mock.calls[0] as unknown as [
      { key: Uint8Array; format: string; type: string },
    ];
    expect([format, type]).toEqual(['der', 'pkcs8']);
    expect(key).toEqual(new Uint8Array(48));
    wipeSecret(secret);
    expect(() => signEd25519(secret, message)).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
  });

  test('verifies, and JavaScript only what it refuses', async () => {
    const verified = vi.spyOn(node, 'verify');
    expect(verifyEd25519(publicKey, message, signature)).toBe(true);
    expect(await verifyEd25519Async(publicKey, message, signature)).toBe(true);
    expect(verified.mock.results.map(({ value }) => value as unknown)).toEqual([true, true]);
    expect(verifyByNode(publicKey.slice(1), message, signature)).toBe(false);
    for (const verify of [verifyEd25519, verifyEd25519Async]) {
      expect(await verify(publicKey, Uint8Array.of(9), signature)).toBe(false);
      expect(await verify(publicKey.slice(1), message, signature)).toBe(false);
    }
  });

  test('a node:crypto that has no ed25519: in JavaScript, the same bytes', async () => {
    const none = () => {
      throw new Error('unsupported');
    };
    const crypto: NodeCrypto = {
      ...node,
      createPrivateKey: none,
      createPublicKey: none,
      sign: none,
      verify: none,
    };
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(crypto as never);
    expect(signEd25519(createSecret(seed), message)).toEqual(signature);
    expect(verifyEd25519(publicKey, message, signature)).toBe(true);
  });
});

describe('ed25519 by WebCrypto', () => {
  test('signs in a page, and reads a key once; what it read is overwritten', async () => {
    inAPage();
    const read = vi.spyOn(subtle, 'importKey');
    const signed = vi.spyOn(subtle, 'sign');
    const secret = createSecret(seed);
    for (let i = 0; i < 2; i++) expect(await signEd25519Async(secret, message)).toEqual(signature);
    expect(signed.mock.calls.map(([algorithm]) => algorithm)).toEqual(['Ed25519', 'Ed25519']);
    expect(read.mock.calls).toEqual([['pkcs8', new Uint8Array(48), 'Ed25519', false, ['sign']]]);
  });

  test('verifies in a page, and JavaScript only what it refuses', async () => {
    inAPage();
    const verified = vi.spyOn(subtle, 'verify');
    const read = vi.spyOn(subtle, 'importKey');
    expect(await verifyEd25519Async(publicKey, message, signature)).toBe(true);
    expect(verified).toHaveBeenCalledExactlyOnceWith('Ed25519', expect.anything(), signature, message);
    expect(read).toHaveBeenCalledExactlyOnceWith('raw', publicKey, 'Ed25519', false, ['verify']);
    expect(await verified.mock.results[0]!.value).toBe(true);
    expect(await verifyEd25519Async(publicKey, Uint8Array.of(9), signature)).toBe(false);
  });

  test('a page without WebCrypto, or one without ed25519: in JavaScript, the same bytes', async () => {
    inAPage();
    vi.spyOn(subtle, 'importKey').mockRejectedValue(new Error('unsupported'));
    expect(await signEd25519Async(createSecret(seed), message)).toEqual(signature);
    expect(await verifyEd25519Async(publicKey, message, signature)).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await signEd25519Async(createSecret(seed), message)).toEqual(signature);
    expect(await verifyEd25519Async(publicKey, message, signature)).toBe(true);
    expect(await verifyEd25519Async(publicKey, Uint8Array.of(9), signature)).toBe(false);
  });

  test('an engine without any crypto: no signature for want of randomness, and the same answers', async () => {
    inAPage();
    vi.stubGlobal('crypto', undefined);
    const missing = {
      code: 'keys/missing-platform',
      message: expect.stringContaining('This JavaScript engine has no crypto.getRandomValues.'),
      fix: "Import the polyfill 'react-native-get-random-values' before @taokit/keys.",
    };
    await expect(signEd25519Async(createSecret(seed), message)).rejects.toMatchObject(missing);
    expect(() => randomBytes(3)).toThrow(expect.objectContaining(missing));
    expect(await verifyEd25519Async(publicKey, message, signature)).toBe(true);
    expect(await verifyEd25519Async(publicKey, Uint8Array.of(9), signature)).toBe(false);
  });
});

test('randomBytes: as many as asked for, other ones every time', () => {
  expect([0, 3, 32].map((length) => randomBytes(length).length)).toEqual([0, 3, 32]);
  expect(randomBytes(32)).not.toEqual(randomBytes(32));
});

describe('the stretching of a phrase', () => {
  const [entropy, salt] = [new Uint8Array(16).fill(3), new TextEncoder().encode('mnemonic')];
  const expected = stretchInJavaScript(entropy, salt).slice(0, 32);

  test('by node:crypto; what is longer than the seed is overwritten', async () => {
    const stretched = vi.spyOn(node, 'pbkdf2Sync');
    expect(stretchPhrase(entropy, salt)).toEqual(expected);
    expect(await stretchPhraseAsync(entropy, salt)).toEqual(expected);
    expect(stretched.mock.calls).toEqual(new Array(2).fill([entropy, salt, 2048, 64, 'sha512']));
    for (const { value } of stretched.mock.results)
      expect(new Uint8Array(value as Uint8Array)).toEqual(new Uint8Array(64));
  });

  test('a node:crypto that refuses: in JavaScript, or by WebCrypto, the same bytes', async () => {
    vi.spyOn(node, 'pbkdf2Sync').mockImplementation(() => {
      throw new Error('unsupported');
    });
    expect(stretchPhrase(entropy, salt)).toEqual(expected);
    expect(await stretchPhraseAsync(entropy, salt)).toEqual(expected);
  });

  test('by WebCrypto in a page', async () => {
    inAPage();
    const read = vi.spyOn(subtle, 'importKey');
    const stretched = vi.spyOn(subtle, 'deriveBits');
    expect(await stretchPhraseAsync(entropy, salt)).toEqual(expected);
    expect(read).toHaveBeenCalledExactlyOnceWith('raw', entropy, 'PBKDF2', false, ['deriveBits']);
    expect(stretched).toHaveBeenCalledExactlyOnceWith(
      { name: 'PBKDF2', hash: 'SHA-512', salt, iterations: 2048 },
      expect.anything(),
      512,
    );
    stretched.mockRejectedValueOnce(new Error('unsupported'));
    expect(await stretchPhraseAsync(entropy, salt)).toEqual(expected);
    vi.stubGlobal('crypto', undefined);
    expect(await stretchPhraseAsync(entropy, salt)).toEqual(expected);
  });
});
