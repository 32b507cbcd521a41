/** What holds a password or a derived key is overwritten, in every format, whether the file opens or not. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keypairFromUri } from '../keypairFromUri.ts';
import { revealSecret } from '../secret.ts';
import { argon2i } from './argon2i.ts';
import { openFernet, sealFernet } from './fernet.ts';
import { openKeyfile } from './openKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';
import type { Argon2i } from './WalletKey.ts';

const password = 'Correct horse 9!';
const alice = { account: keypairFromUri('//Alice'), phrase: undefined };
const secretHex = Buffer.from(revealSecret(alice.account.secretKey)).toString('hex').slice(64);
const LETTER_A = 'A'.charCodeAt(0);
const derived: Uint8Array[] = [];
const passwords: Uint8Array[] = [];
/** The real function at a 4096th of the memory, whose argument and result are kept. */
const cheap: Argon2i = async (request) => {
  const key = await argon2i({ ...request, memoryKib: request.memoryKib / 4096 });
  derived.push(key);
  passwords.push(request.password);
  return key;
};

/** Every array made while a file is opened or sealed, looked at afterwards. */
const made: Uint8Array[] = [];
let encode = TextEncoder.prototype.encode;
let slice = Uint8Array.prototype.slice;

beforeEach(() => {
  encode = TextEncoder.prototype.encode;
  slice = Uint8Array.prototype.slice;
  TextEncoder.prototype.encode = function (text) {
    const bytes = encode.call(this, text);
    made.push(bytes);
    return bytes;
  };
  Uint8Array.prototype.slice = function (this: Uint8Array, ...range) {
    const copy = slice.apply(this, range);
    made.push(copy);
    return copy;
  } as typeof slice;
});

afterEach(() => {
  TextEncoder.prototype.encode = encode;
  Uint8Array.prototype.slice = slice;
  for (const list of [derived, passwords, made]) list.length = 0;
  vi.restoreAllMocks();
});

/** What is left in memory of the password, as it was encoded. */
const left = (text: string) => {
  const wanted = Buffer.from(text).toString('hex');
  return made.filter((bytes) => Buffer.from(bytes).toString('hex') === wanted).length;
};

describe('passwords and derived keys in memory', () => {
  test.each(['nacl', 'ansible', 'polkadot-js'] as const)(
    '%s: overwritten after sealing and opening',
    async (format) => {
      const file = await sealKeyfile(alice, { format, password, argon2i: cheap });
      expect(left(password)).toBe(0);
      await openKeyfile(file, { password, argon2i: cheap });
      expect(left(password)).toBe(0);
      await expect(openKeyfile(file, { password: 'another one', argon2i: cheap })).rejects.toThrow();
      expect(left('another one')).toBe(0);
      for (const bytes of [...derived, ...passwords]) expect(bytes.every((byte) => byte === 0)).toBe(true);
      expect(derived.length).toBe(format === 'nacl' ? 3 : 0);
    },
  );

  test.each(['ansible', 'polkadot-js'] as const)('%s: no piece of the derived keys stays', async (format) => {
    const file = await sealKeyfile(alice, { format, password });
    made.length = 0;
    await openKeyfile(file, { password });
    // Whatever was cut out of a derived key has 32 or 16 bytes; the key pair that was opened is no such piece.
    const pieces = made.filter((bytes) => bytes.length === 80 || bytes.length === 16);
    expect(pieces.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  });

  test.each(['nacl', 'ansible', 'polkadot-js'] as const)('%s: nor the decrypted content', async (format) => {
    const file = await sealKeyfile(alice, { format, password, argon2i: cheap });
    made.length = 0;
    await openKeyfile(file, { password, argon2i: cheap });
    const whole = made.filter(
      (bytes) => bytes.length > 64 && Buffer.from(bytes).toString('hex').includes(secretHex),
    );
    expect(whole).toHaveLength(0);
  });

  test('fernet: derived keys and their halves, whether it opens or not', async () => {
    // In the place of ten million rounds: what is under test is what becomes of the result.
    const derive = async () => {
      const key = new Uint8Array(32).fill(5);
      derived.push(key);
      return key;
    };
    const secret = new TextEncoder().encode(password);
    const file = await sealFernet(Uint8Array.of(1, 2, 3), secret, derive);
    await openFernet(file, secret, derive);
    const changed = file.slice();
    // Another letter of base 64, whatever the drawn one is: what is none is refused before anything is derived.
    changed[40] = changed[40] === LETTER_A ? LETTER_A + 1 : LETTER_A;
    await expect(openFernet(changed, secret, derive)).rejects.toMatchObject({ code: 'keys/wrong-password' });
    expect(derived).toHaveLength(3);
    for (const bytes of derived) expect(bytes.every((byte) => byte === 0)).toBe(true);
    // The two keys are halves of the derived bytes: sixteen times five.
    expect(made.filter((bytes) => bytes.length === 16 && bytes.every((byte) => byte === 5))).toEqual([]);
  });
});
