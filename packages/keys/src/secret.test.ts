import { format, inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createSigner,
  DEV_PHRASE,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
  sign,
  wipeKeypair,
} from './index.ts';
import { createSecret, handleOf, revealSecret, revealSecretText, wipeSecret } from './secret.ts';

const TEXT = 'correct horse battery staple';
const HEX = Buffer.from(TEXT).toString('hex');

/** Every way a value commonly ends up in a log, a file or another thread. */
const WAYS: Record<string, (value: object) => string> = {
  String: (v) => String(v),
  template: (v) => `${v as unknown as string}`,
  'JSON.stringify': (v) => JSON.stringify({ v }),
  'util.inspect': (v) => inspect(v, { depth: 10, showHidden: true, getters: true }),
  'util.inspect without custom': (v) => inspect(v, { customInspect: false, showHidden: true, depth: 10 }),
  'util.format': (v) => format('%s %o %O %j', v, v, v, v),
  spread: (v) => inspect({ ...v }, { depth: 10 }),
  'own keys': (v) =>
    Reflect.ownKeys(v)
      .map((k) => `${String(k)}=${String((v as Record<PropertyKey, unknown>)[k])}`)
      .join(),
  structuredClone: (v) => inspect(structuredClone({ ...v }), { depth: 10 }),
  'Object.entries': (v) => JSON.stringify(Object.entries(v)),
};

describe('Secret', () => {
  test.each(Object.entries(WAYS))('shows nothing: %s', (_, show) => {
    const shown = show(createSecret(TEXT));
    expect(shown).not.toContain('horse');
    expect(shown).not.toContain(HEX);
    expect(shown).not.toContain('99, 111, 114');
  });

  test.each(Object.entries(WAYS))('a keypair shows its public half only: %s', (_, show) => {
    const keypair = keypairFromUri('//Alice');
    const shown = show(keypair);
    const secret = revealSecret(keypair.secretKey);
    for (const bytes of [secret, revealSecret(keypair.seed ?? keypair.secretKey)]) {
      expect(shown).not.toContain(Buffer.from(bytes).toString('hex'));
      expect(shown).not.toContain([...bytes.subarray(0, 8)].join(', '));
      expect(shown).not.toContain([...bytes.subarray(0, 8)].join(','));
    }
  });

  test('what is none: refused by name', () => {
    expect(() => createSecret(5 as never)).toThrow(/^content is 5/);
    expect(() => wipeSecret(5 as never)).toThrow(/^secret is 5/);
  });

  test('structuredClone: the clone holds nothing', () => {
    const clone = structuredClone({ ...createSecret(TEXT) });
    expect(() => revealSecret(clone)).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
    const pair = structuredClone({ ...keypairFromUri('//Alice') });
    expect(() => sign(pair, 'x')).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
  });

  test('reveal: a copy, that does not write back', () => {
    const secret = createSecret(TEXT);
    revealSecret(secret).fill(0);
    expect(revealSecretText(secret)).toBe(TEXT);
  });

  test('createSecret: copies, so the caller can wipe its own bytes', () => {
    const mine = Uint8Array.of(1, 2, 3);
    const secret = createSecret(mine);
    mine.fill(0);
    expect(revealSecret(secret)).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('wipe: a wiped secret and keypair cannot be used, and wiping twice is fine', () => {
    const secret = createSecret(TEXT);
    wipeSecret(secret);
    wipeSecret(secret);
    expect(() => revealSecretText(secret)).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
    const keypair = keypairFromMnemonic(DEV_PHRASE);
    wipeKeypair(keypair);
    expect(() => sign(keypair, 'x')).toThrow(expect.objectContaining({ code: 'keys/wiped' }));
  });

  test('wipe: an account without a secret is left as it is, what is no account is refused', () => {
    const { type, publicKey, address } = keypairFromUri('//Alice');
    wipeKeypair({ type, publicKey, address } as never);
    for (const wrong of [{}, { seed: createSecret(TEXT) }, { address }, [], 'x'])
      expect(() => wipeKeypair(wrong as never)).toThrow(
        expect.objectContaining({ name: 'KeysError', message: expect.stringMatching(/\bkeypair\b/) }),
      );
  });

  test('wipe: overwrites the bytes it held, not a copy of them', () => {
    const held: Uint8Array[] = [];
    const slice = Uint8Array.prototype.slice;
    Uint8Array.prototype.slice = function (this: Uint8Array, ...range) {
      const copy = slice.apply(this, range);
      held.push(copy);
      return copy;
    } as typeof slice;
    try {
      const keypair = keypairFromUri('//Alice');
      wipeKeypair(keypair);
    } finally {
      Uint8Array.prototype.slice = slice;
    }
    const secret = Buffer.from(revealSecret(keypairFromUri('//Alice').secretKey)).toString('hex');
    expect(held.map((bytes) => Buffer.from(bytes).toString('hex'))).not.toContain(secret);
    expect(held.length).toBeGreaterThan(1);
  });

  test('a signer over a keypair shows nothing either', () => {
    const alice = keypairFromUri('//Alice');
    const signer = createSigner({ publicKey: alice.publicKey, sign: (bytes) => sign(alice, bytes) });
    expect(JSON.stringify(signer)).not.toContain(Buffer.from(revealSecret(alice.secretKey)).toString('hex'));
  });
});

describe('what is read from a Buffer of Node', () => {
  // `slice` of a Buffer is a view: what is wiped there would be wiped here.
  test.each(['sr25519', 'ed25519'] as const)(
    '%s: the same Buffer gives the same key, and is left alone',
    (type) => {
      const seed = Buffer.alloc(32, 7);
      const first = keypairFromSeed(seed, { type });
      const again = keypairFromSeed(seed, { type });
      expect(again.address).toBe(first.address);
      expect(seed).toEqual(Buffer.alloc(32, 7));
      wipeKeypair(first);
      expect(seed).toEqual(Buffer.alloc(32, 7));
      seed.fill(0);
      expect(Buffer.from(revealSecret(again.seed!))).toEqual(Buffer.alloc(32, 7));
    },
  );

  test('a secret is a copy', () => {
    const content = Buffer.from(TEXT);
    const secret = createSecret(content);
    content.fill(0);
    expect(revealSecretText(secret)).toBe(TEXT);
  });
});

describe('handleOf', () => {
  test('made once of the bytes of a secret, and gone with it', () => {
    const secret = createSecret(Uint8Array.of(1, 2, 3));
    const made: string[] = [];
    const make = (content: Uint8Array) => {
      made.push(Buffer.from(content).toString('hex'));
      return { made: made.length };
    };
    const first = handleOf(secret, make);
    expect(first).toEqual({ made: 1 });
    expect(handleOf(secret, make)).toBe(first);
    expect(handleOf(createSecret('x'), make)).not.toBe(first);
    expect(made).toEqual(['010203', '78']);
    wipeSecret(secret);
    expect(() => handleOf(secret, make)).toThrow(
      expect.objectContaining({
        code: 'keys/wiped',
        message: 'This secret holds nothing: it was wiped, or it is a clone of a secret. Open the key again.',
      }),
    );
  });
});
