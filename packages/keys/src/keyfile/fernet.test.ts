import { createCipheriv, createHmac } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openFernet, sealFernet } from './fernet.ts';
import type { Pbkdf2, Pbkdf2Request } from './pbkdf2.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const password = utf8('hunter2');
/** In the place of ten million rounds. */
const derive: Pbkdf2 = async () => Uint8Array.from({ length: 32 }, (_, i) => i);
const [macKey, key] = [await derive({} as never), await derive({} as never)].map((keys, half) =>
  keys.subarray(16 * half, 16 * half + 16),
) as [Uint8Array, Uint8Array];

/** A token by Node's own functions. */
function tokenOf({ version = 0x80, time = 0, blocks = sealed('hello') } = {}): Uint8Array {
  const head = Buffer.alloc(9);
  head[0] = version;
  head.writeBigUInt64BE(BigInt(time), 1);
  const signed = Buffer.concat([head, IV, blocks]);
  return utf8(
    Buffer.concat([signed, createHmac('sha256', macKey).update(signed).digest()])
      .toString('base64')
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  );
}

const IV = Buffer.alloc(16, 9);
function sealed(content: string, padding = true): Buffer {
  const cipher = createCipheriv('aes-128-cbc', key, IV).setAutoPadding(padding);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

const bytesOf = (file: Uint8Array) => Buffer.from(text(file), 'base64url');

afterEach(() => {
  vi.useRealTimers();
});

describe('sealFernet', () => {
  test.each([0, 5, 16, 300])('%i bytes: opens as what it was', async (length) => {
    const data = Uint8Array.from({ length }, (_, i) => i);
    expect(await openFernet(await sealFernet(data, password, derive), password, derive)).toEqual(data);
  });

  test('version, seconds, a fresh vector, blocks and a MAC, in base 64 of URLs', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_999, toFake: ['Date'] });
    const file = await sealFernet(utf8('hello'), password, derive);
    expect(text(file)).toMatch(/^gAAAAA[\w-]+=*$/);
    const bytes = bytesOf(file);
    expect(bytes[0]).toBe(0x80);
    expect(bytes.readBigUInt64BE(1)).toBe(1_700_000_000n);
    expect(bytes).toHaveLength(1 + 8 + 16 + 16 + 32);
    const mac = createHmac('sha256', macKey).update(bytes.subarray(0, -32)).digest();
    expect(bytes.subarray(-32)).toEqual(mac);
    expect(file).not.toEqual(await sealFernet(utf8('hello'), password, derive));
  });

  test('the key: ten million rounds over the salt of the Python wallet', async () => {
    const requests: Pbkdf2Request[] = [];
    const noted: Pbkdf2 = (request) => {
      requests.push(request);
      return derive(request);
    };
    await sealFernet(utf8('x'), password, noted);
    expect(requests).toEqual([
      {
        password,
        salt: utf8('Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins'),
        rounds: 10_000_000,
        length: 32,
      },
    ]);
  });
});

describe('openFernet', () => {
  test('a token of other tools, however old, with line ends around it', async () => {
    for (const file of [tokenOf(), tokenOf({ time: 2 ** 40 }), utf8(`\n${text(tokenOf())}\n`)])
      expect(text(await openFernet(file, password, derive))).toBe('hello');
  });

  test('any changed byte behind the version is noticed', async () => {
    const bytes = bytesOf(tokenOf());
    for (let at = 1; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      const file = utf8(changed.toString('base64').replaceAll('+', '-').replaceAll('/', '_'));
      await expect(openFernet(file, password, derive), `${at}`).rejects.toMatchObject({
        code: 'keys/wrong-password',
      });
    }
  });

  test.each([
    ['another version', tokenOf({ version: 0x81 }), 'it is not a whole Fernet token'],
    ['no block', tokenOf({ blocks: Buffer.alloc(0) }), 'it is not a whole Fernet token'],
    ['half a block', tokenOf({ blocks: Buffer.alloc(24) }), 'it is not a whole Fernet token'],
    ['nothing', utf8(''), 'it is not a whole Fernet token'],
    ['no base 64', utf8('gAAAAA!'), 'it is not base 64'],
    ['padding that is none', tokenOf({ blocks: sealed('0'.repeat(16), false) }), 'its padding is wrong'],
  ])('damaged: %s', async (_, file, what) => {
    await expect(openFernet(file, password, derive)).rejects.toMatchObject({
      code: 'keys/invalid-keyfile',
      message: expect.stringContaining(what),
    });
  });
});
