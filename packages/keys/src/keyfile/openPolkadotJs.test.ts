/** Files of polkadot.js built by hand, with a stand-in for scrypt: every form there is, and what is none. */
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { describe, expect, test } from 'vitest';
import { keypairFromSeed, keypairFromUri } from '../index.ts';
import { revealSecret } from '../secret.ts';
import {
  isPolkadotJsEncrypted,
  isPolkadotJsJson,
  metaOf,
  openPolkadotJs,
  type PolkadotJsJson,
  polkadotJsPassword,
  sealPolkadotJs,
} from './polkadotJs.ts';
import type { Scrypt, ScryptCost } from './scrypt.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}`;
const HEADER = [48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
const DIVIDER = [161, 35, 3, 33, 0];
const frameOf = (secret: Uint8Array, publicKey: Uint8Array) =>
  Uint8Array.from([...HEADER, ...secret, ...DIVIDER, ...publicKey]);

const seed = new Uint8Array(32).fill(9);
const sr = keypairFromSeed(seed);
const ed = keypairFromSeed(seed, { type: 'ed25519' });
const bob = keypairFromUri('//Bob');
const srFrame = frameOf(revealSecret(sr.secretKey), sr.publicKey);
const password = utf8('hunter2');
const nonce = Uint8Array.from({ length: 24 }, (_, i) => i);
const salt = Uint8Array.from({ length: 32 }, (_, i) => 100 + i);

/** An export, as it is without encryption. */
function plain(
  frame: Uint8Array,
  content: unknown = ['pkcs8', 'sr25519'],
  more: object = {},
): PolkadotJsJson {
  return { encoded: hex(frame), encoding: { content, type: ['none'], version: '3' }, ...more };
}

const costBytes = ({ N, p, r }: ScryptCost) => new Uint8Array(Uint32Array.of(N, p, r).buffer);

/** An export of generation 3: salt, cost, nonce, and what is sealed. */
function sealed(cost: ScryptCost, key = new Uint8Array(32).fill(5)): PolkadotJsJson {
  const body = [...salt, ...costBytes(cost), ...nonce, ...xsalsa20poly1305(key, nonce).encrypt(srFrame)];
  return {
    encoded: Buffer.from(body).toString('base64'),
    encoding: { content: ['pkcs8', 'sr25519'], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' },
  };
}

const derive: Scrypt = async () => new Uint8Array(32).fill(5);
const open = (json: PolkadotJsJson, pass = password) => openPolkadotJs(json, pass, derive);
const damaged = (what: string) => ({
  code: 'keys/invalid-keyfile',
  message: expect.stringContaining(`The keyfile is damaged: ${what}.`),
});

describe('openPolkadotJs', () => {
  test.each([
    [1 << 13, 10, 8],
    [1 << 14, 5, 8],
    [1 << 15, 3, 8],
    [1 << 15, 1, 8],
    [1 << 16, 2, 8],
    [1 << 17, 1, 8],
  ])('scrypt with N = %i, p = %i, r = %i: derived by the salt in the file', async (N, p, r) => {
    const asked: unknown[] = [];
    const noted: Scrypt = async (...request) => {
      asked.push(...request.map((part) => (part instanceof Uint8Array ? part.slice() : part)));
      return new Uint8Array(32).fill(5);
    };
    expect((await openPolkadotJs(sealed({ N, p, r }), password, noted)).address).toBe(sr.address);
    expect(asked).toEqual([password, salt, { N, p, r }]);
  });

  test.each([
    [1 << 13, 9, 8],
    [1 << 13, 10, 9],
    [1 << 18, 1, 8],
    [1 << 12, 10, 8],
  ])('a cost no wallet writes, N = %i, p = %i, r = %i: nothing is derived', async (N, p, r) => {
    const never: Scrypt = () => {
      throw new TypeError('derived');
    };
    await expect(openPolkadotJs(sealed({ N, p, r }), password, never)).rejects.toMatchObject({
      code: 'keys/unsupported-kdf',
      message: expect.stringContaining(`The keyfile asks for scrypt with N = ${N}, p = ${p}, r = ${r}.`),
      fix: 'Export it again with polkadot.js: no wallet writes this cost.',
      values: { N, p, r },
    });
  });

  test('another password, and a changed byte, get the same answer; the derived key is overwritten', async () => {
    const key = new Uint8Array(32).fill(6);
    const json = sealed({ N: 1 << 17, p: 1, r: 8 });
    await expect(openPolkadotJs(json, password, async () => key)).rejects.toMatchObject({
      code: 'keys/wrong-password',
    });
    expect(key).toEqual(new Uint8Array(32));
  });

  test('before scrypt: the password itself, filled with zeros or cut after 32 bytes', async () => {
    for (const pass of ['hunter2', 'x'.repeat(32), 'y'.repeat(40)]) {
      const key = new Uint8Array(32);
      key.set(utf8(pass).subarray(0, 32));
      const body = [...nonce, ...xsalsa20poly1305(key, nonce).encrypt(srFrame)];
      const encoding = { content: ['pkcs8', 'sr25519'], type: 'xsalsa20-poly1305', version: '2' };
      const json = { encoded: hex(Uint8Array.from(body)), encoding };
      expect((await open(json, utf8(pass))).address).toBe(sr.address);
      await expect(open(json, utf8('another'))).rejects.toMatchObject({ code: 'keys/wrong-password' });
    }
  });

  test('a content too short for a nonce and a MAC', async () => {
    const encoding = { content: 'pkcs8', type: ['xsalsa20-poly1305'], version: '2' };
    const of = (length: number) => open({ encoded: hex(new Uint8Array(length)), encoding });
    await expect(of(39)).rejects.toMatchObject(damaged('it ends too early'));
    await expect(of(40)).rejects.toMatchObject({ code: 'keys/wrong-password' });
    const json = sealed({ N: 1 << 17, p: 1, r: 8 });
    const cut = (length: number) =>
      Buffer.from(json.encoded, 'base64').subarray(0, length).toString('base64');
    await expect(open({ ...json, encoded: cut(83) })).rejects.toMatchObject(damaged('it ends too early'));
    await expect(open({ ...json, encoded: cut(84) })).rejects.toMatchObject({ code: 'keys/wrong-password' });
  });

  test('no encryption by any of its names; another is refused', async () => {
    for (const type of [['none'], [], 'none', ['none', 'none']]) {
      const json = plain(srFrame);
      expect((await open({ ...json, encoding: { ...json.encoding, type } })).address).toBe(sr.address);
    }
    for (const type of [['aes'], ['none', 'aes'], undefined, ['scrypt']])
      await expect(
        open({ encoded: hex(srFrame), encoding: { content: ['pkcs8', 'sr25519'], type, version: '3' } }),
      ).rejects.toMatchObject({
        code: 'keys/unsupported-keyfile',
        message: expect.stringContaining('The keyfile is encrypted in a way this package does not know.'),
        fix: 'Export it again with polkadot.js.',
      });
  });

  test('content in base 64 or hex; what is neither', async () => {
    const encoded = Buffer.from(srFrame).toString('base64');
    expect((await open({ ...plain(srFrame), encoded })).address).toBe(sr.address);
    for (const none of ['0xz', '!', 'AAA'])
      await expect(open({ ...plain(srFrame), encoded: none })).rejects.toMatchObject(
        damaged('its content is not base 64'),
      );
  });

  test('base 64 is base 64, also where all its letters are hex digits', async () => {
    const encoding = { content: 'pkcs8', type: ['xsalsa20-poly1305'], version: '2' };
    // 42 bytes; of hex it would be 28, which are too few.
    await expect(open({ encoded: 'A'.repeat(56), encoding })).rejects.toMatchObject({
      code: 'keys/wrong-password',
    });
  });

  test('a seed or a secret key, of either type', async () => {
    const [secretKey, edLong] = [revealSecret(sr.secretKey), Uint8Array.from([...seed, ...ed.publicKey])];
    const opened = async (frame: Uint8Array, content: unknown) => {
      const { type, address } = await open(plain(frame, content));
      return [type, address];
    };
    for (const content of [['pkcs8', 'sr25519'], ['pkcs8'], 'pkcs8']) {
      expect(await opened(frameOf(secretKey, sr.publicKey), content)).toEqual(['sr25519', sr.address]);
      expect(await opened(frameOf(seed, sr.publicKey), content)).toEqual(['sr25519', sr.address]);
    }
    for (const content of [['pkcs8', 'ed25519'], ['pkcs8'], 'pkcs8']) {
      expect(await opened(frameOf(edLong, ed.publicKey), content)).toEqual(['ed25519', ed.address]);
      expect(await opened(frameOf(seed, ed.publicKey), content)).toEqual(['ed25519', ed.address]);
    }
  });

  test('a public key that is not that of the secret', async () => {
    for (const content of [['pkcs8', 'sr25519'], ['pkcs8', 'ed25519'], 'pkcs8'])
      await expect(open(plain(frameOf(seed, bob.publicKey), content))).rejects.toMatchObject({
        code: 'keys/address-mismatch',
      });
  });

  test('no key in it: another header, another divider, another length', async () => {
    const changed = (at: number) => srFrame.map((byte, i) => (i === at ? byte ^ 1 : byte));
    for (const frame of [
      ...[0, 15, 16 + 64, 16 + 64 + 4].map(changed),
      srFrame.subarray(0, -1),
      Uint8Array.from([...srFrame, 0]),
      new Uint8Array(0),
    ])
      await expect(open(plain(frame))).rejects.toMatchObject(damaged('it does not hold a key'));
  });

  test.each([
    [['batch-pkcs8'], 'is a batch export of polkadot.js and holds several accounts'],
    [['pkcs8', 'ecdsa'], 'holds an ecdsa account'],
    [['pkcs8', 'ethereum'], 'holds an ethereum account'],
    [['pkcs8', 'other'], 'holds a kind of key this package does not open'],
    [['other', 'ecdsa'], 'holds a kind of key this package does not open'],
    [['other', 'ethereum'], 'holds a kind of key this package does not open'],
    [['other', 'sr25519'], 'holds a kind of key this package does not open'],
    ['other', 'holds a kind of key this package does not open'],
    [[], 'holds a kind of key this package does not open'],
  ])('content %j: refused by its name', async (content, what) => {
    await expect(open(plain(srFrame, content))).rejects.toMatchObject({
      code: 'keys/unsupported-keyfile',
      message: expect.stringContaining(`The keyfile ${what}.`),
      fix: 'Export one sr25519 or ed25519 account with polkadot.js.',
    });
  });

  test('its address: that of the secret, in any form, or none', async () => {
    for (const address of [sr.address, hex(sr.publicKey), '', undefined, 5])
      expect((await open(plain(srFrame, undefined, { address }))).address).toBe(sr.address);
    await expect(open(plain(srFrame, undefined, { address: bob.address }))).rejects.toMatchObject({
      code: 'keys/address-mismatch',
    });
    await expect(open(plain(srFrame, undefined, { address: 'x' }))).rejects.toMatchObject({
      name: 'KeysError',
    });
  });
});

describe('sealPolkadotJs', () => {
  test.each([
    ['sr25519', sr, 64 + 32],
    ['ed25519', ed, 64 + 32],
  ] as const)('%s: as polkadot.js writes it, and it opens', async (type, keypair, keys) => {
    const json = JSON.parse(
      new TextDecoder().decode(await sealPolkadotJs(keypair, password, { name: 'me', whenCreated: 7 })),
    ) as PolkadotJsJson;
    expect(json).toMatchObject({
      encoding: { content: ['pkcs8', type], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' },
      address: keypair.address,
      meta: { name: 'me', whenCreated: 7 },
    });
    const body = Buffer.from(json.encoded, 'base64');
    expect(body).toHaveLength(32 + 12 + 24 + 16 + HEADER.length + DIVIDER.length + keys);
    expect(new Uint8Array(body.subarray(32, 44))).toEqual(costBytes({ N: 1 << 17, p: 1, r: 8 }));
    expect(await openPolkadotJs(json, password)).toMatchObject({ type, address: keypair.address });
  });
});

describe('what an export says', () => {
  test('isPolkadotJsJson', () => {
    const encoding = {};
    expect(isPolkadotJsJson({ encoded: '', encoding })).toBe(true);
    for (const none of [
      undefined,
      null,
      5,
      'x',
      {},
      { encoded: '' },
      { encoded: 5, encoding },
      { encoded: '', encoding: null },
    ])
      expect(isPolkadotJsJson(none)).toBe(false);
  });

  test('isPolkadotJsEncrypted: by a list, or the text of the first ones', () => {
    const of = (type: unknown) =>
      isPolkadotJsEncrypted({ encoded: '', encoding: { content: '', type, version: '' } });
    expect([['scrypt', 'xsalsa20-poly1305'], 'xsalsa20-poly1305', ['none'], 'none', []].map(of)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('metaOf: an object, or nothing', () => {
    const of = (meta: unknown) => metaOf({ encoded: '', encoding: {} as never, meta });
    expect(of({ name: 'me' })).toEqual({ name: 'me' });
    expect([null, undefined, ['x'], 'x', 5].map(of)).toEqual([{}, {}, {}, {}, {}]);
  });

  test('polkadotJsPassword: hex is bytes with scrypt alone', () => {
    expect(polkadotJsPassword('0x1234', ['scrypt', 'x'])).toEqual(Uint8Array.of(0x12, 0x34));
    expect(polkadotJsPassword('0x1234', ['x'])).toEqual(utf8('0x1234'));
    expect(polkadotJsPassword('0x123', ['scrypt'])).toEqual(utf8('0x123'));
  });
});
