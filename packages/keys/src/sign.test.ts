import { describe, expect, test } from 'vitest';
import { keypairFromUri } from './keypairFromUri.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

describe('sign', () => {
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

  test('random: the same bytes give the same signature, a different message does not', () => {
    const alice = keypairFromUri('//Alice');
    const random = new Uint8Array(32);
    expect(sign(alice, 'a', { random })).toEqual(sign(alice, 'a', { random }));
    expect(sign(alice, 'a', { random }).slice(0, 32)).not.toEqual(sign(alice, 'b', { random }).slice(0, 32));
    expect(sign(alice, 'a')).not.toEqual(sign(alice, 'a'));
    expect(() => sign(alice, 'a', { random: new Uint8Array(31) })).toThrow('`random` is not 32 bytes.');
  });
});
