import { describe, expect, test } from 'vitest';
import type { Keypair } from './Keypair.ts';
import { keypairFromUri } from './keypairFromUri.ts';
import { sign, signAsync } from './sign.ts';
import { verifyMessage } from './signers/messages.ts';
import { verify, verifyAsync } from './verify.ts';

/** Order of the group of both schemes. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

describe('verify', () => {
  test.each(['sr25519', 'ed25519'] as const)(
    '%s: no second signature with the scalar plus the order',
    (type) => {
      const alice = keypairFromUri('//Alice', { type });
      const signature = sign(alice, 'hello');
      // sr25519 marks its signatures in the highest bit.
      const mark = type === 'sr25519' ? 1n << 255n : 0n;
      const digits = Buffer.from(signature.subarray(32)).reverse().toString('hex');
      const moved = (BigInt(`0x${digits}`) - mark + ORDER) | mark;
      const forged = signature.slice();
      forged.set(Buffer.from(moved.toString(16).padStart(64, '0'), 'hex').reverse(), 32);
      expect(verify(alice.address, 'hello', signature, { type })).toBe(true);
      expect(verify(alice.address, 'hello', forged, { type })).toBe(false);
    },
  );

  test.each(['sr25519', 'ed25519'] as const)('%s: garbage is false, never an error', (type) => {
    const { publicKey } = keypairFromUri('//Alice', { type });
    for (const byte of [0, 1, 0x7f, 0x80, 0xff]) {
      expect(verify(publicKey, 'x', new Uint8Array(64).fill(byte), { type })).toBe(false);
      expect(verify(new Uint8Array(32).fill(255), 'x', new Uint8Array(64).fill(byte), { type })).toBe(false);
    }
    for (const signature of [new Uint8Array(0), new Uint8Array(65), '0x', `0x${'ab'.repeat(65)}`])
      expect(verify(publicKey, 'x', signature, { type })).toBe(false);
  });

  test.each(['sr25519', 'ed25519'] as const)(
    '%s: hex is read, what can be no bytes is refused',
    async (type) => {
      const alice = keypairFromUri('//Alice', { type });
      const signature = sign(alice, 'hello');
      const hex = `0x${Buffer.from(signature).toString('hex')}`;
      expect(verify(alice.address, 'hello', hex, { type })).toBe(true);
      expect(verify(alice.address, 'hello', hex.toUpperCase().replace('0X', '0x'), { type })).toBe(true);
      expect(verify(alice.address, 'hallo', hex, { type })).toBe(false);
      expect(await verifyAsync(alice.address, 'hello', hex, { type })).toBe(true);
      expect(verifyMessage(alice.address, 'hello', hex, { type })).toBe(true);
      for (const [given, code] of [
        [undefined, 'keys/missing-field'],
        [null, 'keys/wrong-type'],
        [{}, 'keys/wrong-type'],
        [[...signature], 'keys/wrong-type'],
        [hex.slice(2), 'keys/invalid-signature'],
        [hex.slice(0, -1), 'keys/invalid-signature'],
        [Buffer.from(signature).toString('base64'), 'keys/invalid-signature'],
      ] as const) {
        const refused = expect.objectContaining({ code });
        expect(() => verify(alice.address, 'hello', given as string, { type })).toThrow(refused);
        await expect(verifyAsync(alice.address, 'hello', given as string, { type })).rejects.toEqual(refused);
      }
    },
  );
});

describe('sign', () => {
  test('no keypair: typed', () => {
    for (const given of [undefined, null, 'text', {}])
      expect(() => sign(given as unknown as Keypair, 'x')).toThrow(
        expect.objectContaining({ code: 'keys/no-secret' }),
      );
  });

  test.each(['sr25519', 'ed25519'] as const)(
    '%s: verifies, and only over the same message and key',
    (type) => {
      const [alice, bob] = [keypairFromUri('//Alice', { type }), keypairFromUri('//Bob', { type })];
      const signature = sign(alice, 'hello');
      expect(verify(alice.publicKey, 'hello', signature, { type })).toBe(true);
      expect(verify(alice.address, new TextEncoder().encode('hello'), signature, { type })).toBe(true);
      expect(verify(bob.publicKey, 'hello', signature, { type })).toBe(false);
      expect(verify(alice.publicKey, 'hallo', signature, { type })).toBe(false);
      expect(verify(alice.publicKey, 'hello', signature.slice(1), { type })).toBe(false);
    },
  );

  test.each(['sr25519', 'ed25519'] as const)(
    '%s: what is signed asynchronously is the same',
    async (type) => {
      const alice = keypairFromUri('//Alice', { type });
      const random = `0x${'00'.repeat(32)}`;
      expect(await signAsync(alice, 'a', { random })).toEqual(
        sign(alice, 'a', { random: new Uint8Array(32) }),
      );
      await expect(signAsync(alice, 5 as unknown as string)).rejects.toMatchObject({
        code: 'keys/wrong-type',
      });
    },
  );

  test('random: the same bytes give the same signature, a different message does not', () => {
    const alice = keypairFromUri('//Alice');
    const random = new Uint8Array(32);
    expect(sign(alice, 'a', { random })).toEqual(sign(alice, 'a', { random }));
    expect(sign(alice, 'a', { random }).slice(0, 32)).not.toEqual(sign(alice, 'b', { random }).slice(0, 32));
    expect(sign(alice, 'a')).not.toEqual(sign(alice, 'a'));
    for (const length of [0, 31, 33])
      expect(() => sign(alice, 'a', { random: new Uint8Array(length) })).toThrow(
        expect.objectContaining({
          code: 'keys/invalid-argument',
          message: expect.stringContaining('`random` is not 32 bytes.'),
          fix: 'Pass a Uint8Array of 32 bytes, or leave it out.',
        }),
      );
  });

  test('what is none: refused by name', async () => {
    const alice = keypairFromUri('//Alice');
    expect(() => sign(alice, 5 as never)).toThrow(/^message is 5/);
    expect(() => sign(alice, 5 as never)).toThrow(
      expect.objectContaining({ code: 'keys/wrong-type', values: { field: 'message' } }),
    );
    expect(() => verify(alice.address, 'x', 'zz0x12')).toThrow('The signature is a text that is not hex.');
    expect(() => sign(alice, 'x', { random: 5 } as never)).toThrow(/^options\.random is 5/);
    expect(() => sign(alice, 'x', 5 as never)).toThrow(/^options is 5/);
    // Bytes are of eight bits, and hex is a text.
    for (const none of [new Uint16Array(2), new DataView(new ArrayBuffer(2)), ['0x12']])
      expect(() => sign(alice, none as never)).toThrow(/^message is /);
    for (const none of [new Uint16Array(32), [`0x${'00'.repeat(32)}`]])
      expect(() => sign(alice, 'x', { random: none } as never)).toThrow(/^options\.random is /);
    const { seed: _, ...half } = alice;
    expect(() => sign({ ...half, secretKey: 5 } as never, 'x')).toThrow(/^keypair\.secretKey is 5/);
    for (const none of [null, { kind: 'x' }, 'secret', Object.assign(() => 0, { kind: 'secret' })])
      expect(() => sign({ ...alice, secretKey: none } as never, 'x')).toThrow(
        /^keypair\.secretKey is .*, not a secret, such as createSecret gives/,
      );
    for (const [field, wrong] of [
      ['type', 5],
      ['publicKey', new Uint8Array(31)],
      ['address', 5],
      ['seed', 5],
    ] as const)
      expect(() => sign({ ...alice, [field]: wrong } as never, 'x')).toThrow(
        new RegExp(`^keypair\\.${field} is `),
      );
    expect(() => sign({ ...alice, type: 'ecdsa' } as never, 'x')).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
    expect(() => verify(alice.address, 'x', new Uint8Array(64), { type: 5 } as never)).toThrow(
      /^options\.type is 5/,
    );
    expect(() => verify(alice.address, 5 as never, new Uint8Array(64))).toThrow(/^message is 5/);
    expect(() => verify(alice.address, 'x', 5 as never)).toThrow(/^signature is 5/);
    await expect(verifyAsync(alice.address, 'x', 5 as never)).rejects.toThrow(/^signature is 5/);
    expect(() => verify(alice.address, 'x', 'no hex')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('The signature is a text that is not hex.'),
        fix: 'Pass 64 bytes, or 0x and 128 hex digits.',
      }),
    );
    expect(() => sign(5 as never, 'x')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('This account has no secret key.'),
        fix: 'Pass a keypair, not a watch-only account.',
      }),
    );
  });

  test.each(['sr25519', 'ed25519'] as const)('%s: verified asynchronously as at once', async (type) => {
    const alice = keypairFromUri('//Alice', { type });
    const signature = sign(alice, 'hello');
    expect(await verifyAsync(alice.address, 'hello', signature, { type })).toBe(true);
    expect(await verifyAsync(alice.address, 'hallo', signature, { type })).toBe(false);
    // Something behind it that counts for nothing would be a second signature.
    const longer = Uint8Array.of(...signature, 0);
    expect(verify(alice.address, 'hello', longer, { type })).toBe(false);
    expect(await verifyAsync(alice.address, 'hello', longer, { type })).toBe(false);
    for (const length of [0, 63, 65])
      expect(await verifyAsync(alice.address, 'hello', new Uint8Array(length), { type })).toBe(false);
    expect(await verifyAsync(new Uint8Array(32).fill(255), 'x', signature, { type })).toBe(false);
  });
});
