import { blake2b } from '@noble/hashes/blake2.js';
import { base58 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { accountBytes, decodeSs58, encodeSs58, isSs58 } from './ss58.ts';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_KEY = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';

/** Alice on other networks, as published. */
const ALICE_ON: Record<number, string> = {
  0: '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
  2: 'HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F',
  42: ALICE,
};

describe('encodeSs58', () => {
  test.each(Object.entries(ALICE_ON))('prefix %s', (prefix, address) => {
    expect(encodeSs58(accountBytes(ALICE_KEY), Number(prefix))).toBe(address);
    expect(decodeSs58(address)).toEqual({ publicKey: accountBytes(ALICE), prefix: Number(prefix) });
  });

  test.each([-1, 46, 47, 16384, 1.5, Number.NaN])('refused prefix: %s', (prefix) => {
    expect(() => encodeSs58(new Uint8Array(32), prefix)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-prefix' }),
    );
  });

  test.each([0, 1, 31, 33, 64])('refused length: %s bytes', (length) => {
    expect(() => encodeSs58(new Uint8Array(length))).toThrow(`${length} bytes`);
  });

  test('what is no key: refused by its type', () => {
    expect(() => encodeSs58(5 as never)).toThrow(
      'A public key has 32 bytes; this one is a value of type number. Pass a Uint8Array of 32 bytes.',
    );
    expect(encodeSs58(ALICE_KEY)).toBe(ALICE);
    expect(() => encodeSs58('0x12')).toThrow('this one is 1 bytes');
  });

  test.each([0, 1, 63, 64, 65, 255, 256, 16382, 16383])('prefix at a boundary: %s', (prefix) => {
    expect(decodeSs58(encodeSs58(new Uint8Array(32).fill(7), prefix)).prefix).toBe(prefix);
  });
});

describe('decodeSs58', () => {
  test('every single changed letter is noticed', () => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    let accepted = 0;
    for (let i = 0; i < ALICE.length; i++)
      for (const letter of alphabet)
        if (letter !== ALICE[i] && isSs58(ALICE.slice(0, i) + letter + ALICE.slice(i + 1))) accepted += 1;
    // 2784 changes against a checksum of 16 bits: none of them passes for this address.
    expect(accepted).toBe(0);
  });

  test.each([
    '',
    'x',
    ALICE.slice(1),
    `${ALICE}1`,
    `1${ALICE}`,
    ` ${ALICE}`,
    '0OIl',
    '5'.repeat(10_000),
    ALICE_KEY,
  ])('refused: %s', (text) => {
    expect(isSs58(text)).toBe(false);
    expect(() => decodeSs58(text)).toThrow(expect.objectContaining({ name: 'KeysError' }));
  });

  test('prefix: only the one asked for', () => {
    expect(isSs58(ALICE, 42)).toBe(true);
    expect(() => decodeSs58(ALICE, 0)).toThrow(
      expect.objectContaining({
        code: 'keys/invalid-prefix',
        message: "'5Grwva...utQY' has the prefix 42, not 0. Use an address of the network with prefix 0.",
        values: { address: ALICE, prefix: 42 },
      }),
    );
  });

  test('the message shows two ends of an address, and nothing of what may be a secret', () => {
    expect(() => decodeSs58(`${ALICE.slice(0, -1)}Z`)).toThrow("'5Grwva...utQZ'");
    const phrase = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';
    for (const secret of [phrase, 'a1'.repeat(32), `0x${'a1'.repeat(32)}`, '//hunter2'])
      expect(() => decodeSs58(secret)).toThrow(`A text of ${secret.length} characters`);
  });
});

describe('accountBytes', () => {
  const key = Uint8Array.from(Buffer.from(ALICE_KEY.slice(2), 'hex'));

  test('an address, hex or bytes: the same 32 bytes, and never those of the caller', () => {
    for (const given of [ALICE, ALICE_ON[0]!, ALICE_KEY, key]) expect(accountBytes(given)).toEqual(key);
    accountBytes(key).fill(0);
    expect(key[0]).toBe(0xd4);
  });

  test.each([
    [
      '0x12',
      'keys/invalid-public-key',
      'A text of 4 characters is not a public key in hex. Pass 0x and 64 hex digits.',
    ],
    ['0xzz', 'keys/invalid-public-key', 'A text of 4 characters is not a public key in hex.'],
    [ALICE_KEY.slice(2), 'keys/invalid-address', 'A text of 64 characters is not an SS58 address'],
    [new Uint8Array(31), 'keys/invalid-public-key', 'A public key has 32 bytes; this one is 31 bytes.'],
    [undefined, 'keys/missing-field', 'account is missing'],
    [5, 'keys/wrong-type', 'account is 5'],
  ])('refused: %s', (given, code, message) => {
    const read = () => accountBytes(given as string);
    expect(read).toThrow(expect.objectContaining({ code }));
    expect(read).toThrow(message);
  });
});

describe('why an address is none', () => {
  /** 32 bytes behind a prefix of any two bytes, with a checksum that matches. */
  const withPrefix = (...prefix: number[]) => {
    const body = Uint8Array.from([...prefix, ...new Uint8Array(32).fill(7)]);
    const sum = blake2b(Uint8Array.from([...new TextEncoder().encode('SS58PRE'), ...body]), { dkLen: 64 });
    return base58.encode(Uint8Array.from([...body, ...sum.subarray(0, 2)]));
  };

  test.each([
    ['the prefix in more bytes than it needs', withPrefix(0x40, 0), 'its prefix is malformed'],
    ['a first byte above those of two', withPrefix(0x80, 0), 'its prefix is malformed'],
    ['the same with a prefix of its own', withPrefix(0x90, 0), 'its prefix is malformed'],
    ['a byte more', withPrefix(0x2a, 0), 'it holds 36 bytes'],
    ['a letter changed', `${ALICE.slice(0, -1)}Z`, 'its checksum does not match'],
    ['no base 58', '0OIl', 'it is not base 58'],
    ['far too long', '5'.repeat(65), 'an address is a text of about 48 characters'],
    ['nothing', '', 'an address is a text of about 48 characters'],
    ['a little too long', '5'.repeat(64), 'it holds 47 bytes'],
    [
      'no text',
      5,
      'A value of type number is not an SS58 address: an address is a text of about 48 characters. Copy the whole address again.',
    ],
  ])('%s', (_, address, why) => {
    expect(() => decodeSs58(address as string)).toThrow(why);
  });

  test.each([46, 47])('the reserved prefix %i', (prefix) => {
    expect(() => decodeSs58(withPrefix(prefix))).toThrow(`${prefix} is not an SS58 prefix.`);
  });

  test('64 is the first prefix of two bytes', () => {
    expect(decodeSs58(withPrefix(0x50, 0))).toEqual({ publicKey: new Uint8Array(32).fill(7), prefix: 64 });
    expect(withPrefix(0x50, 0)).toBe(encodeSs58(new Uint8Array(32).fill(7), 64));
  });

  test('a prefix that no address can have: refused before the address is looked at', () => {
    for (const use of [isSs58, decodeSs58])
      expect(() => use('x', 46)).toThrow(expect.objectContaining({ code: 'keys/invalid-prefix' }));
    const fix = 'Pass an integer from 0 to 16383 other than the reserved 46 and 47.';
    expect(() => isSs58(ALICE, 46)).toThrow(expect.objectContaining({ fix, values: { prefix: 46 } }));
    expect(() => isSs58(ALICE, '42' as never)).toThrow(expect.objectContaining({ fix, values: {} }));
    expect(() => isSs58(ALICE, '42' as never)).toThrow('A value of type string is not an SS58 prefix.');
  });
});
