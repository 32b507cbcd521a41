import { afterEach, describe, expect, test, vi } from 'vitest';
import { pbkdf2Sha256 } from './pbkdf2.ts';
import { scrypt } from './scrypt.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

afterEach(() => vi.unstubAllGlobals());

describe('scrypt', () => {
  test('the vectors of RFC 7914, of which the first half is used', async () => {
    expect(hex(await scrypt(utf8('password'), utf8('NaCl'), { N: 1024, r: 8, p: 16 }))).toBe(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
    );
    expect(hex(await scrypt(utf8('pleaseletmein'), utf8('SodiumChloride'), { N: 16_384, r: 8, p: 1 }))).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    );
    // Of no bytes, which the library in WebAssembly refuses.
    expect(hex(await scrypt(new Uint8Array(0), new Uint8Array(0), { N: 16, r: 1, p: 1 }))).toBe(
      '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442',
    );
  });

  test('more memory than there can be: said so, in MiB', async () => {
    await expect(scrypt(utf8('x'), utf8('salt'), { N: 2 ** 24, r: 8, p: 1 })).rejects.toMatchObject({
      code: 'keys/not-enough-memory',
      values: { memoryMib: 16_384 },
    });
  });
});

describe('pbkdf2Sha256', () => {
  test.each([
    ['by WebCrypto', globalThis.crypto],
    ['without it', {}],
    ['without anything', undefined],
  ])('the vectors of RFC 7914, %s', async (_, platform) => {
    vi.stubGlobal('crypto', platform);
    const derive = (password: string, salt: string, rounds: number) =>
      pbkdf2Sha256({ password: utf8(password), salt: utf8(salt), rounds, length: 64 });
    expect(hex(await derive('passwd', 'salt', 1))).toBe(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
        '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
    );
    expect(hex(await derive('Password', 'NaCl', 80_000)).slice(0, 32)).toBe(
      '4ddcd8f60b98be21830cee5ef22701f9',
    );
  });

  test('by the platform where it has it', async () => {
    const deriveBits = vi.spyOn(crypto.subtle, 'deriveBits');
    await pbkdf2Sha256({ password: utf8('x'), salt: utf8('y'), rounds: 1000, length: 80 });
    expect(deriveBits).toHaveBeenCalledExactlyOnceWith(
      { name: 'PBKDF2', hash: 'SHA-256', salt: utf8('y'), iterations: 1000 },
      expect.anything(),
      640,
    );
    deriveBits.mockRestore();
  });
});
