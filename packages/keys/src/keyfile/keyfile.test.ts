import { describe, expect, test } from 'vitest';
import { createSecret, isKeypair, keypairFromMnemonic, revealSecretText, sign, verify } from '../index.ts';
import { argon2i } from './argon2i.ts';
import { encodeKeyfile } from './encodeKeyfile.ts';
import { keyfileFormat } from './keyfileFormat.ts';
import { openKeyfile } from './openKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';
import type { Argon2i } from './WalletKey.ts';

const password = 'Correct horse 9!';
/** The real function at a 4096th of the memory: what the format adds around it is under test here. */
const cheap: Argon2i = (request) => argon2i({ ...request, memoryKib: request.memoryKib / 4096 });
const phraseText = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const key = { account: keypairFromMnemonic(phraseText), phrase: createSecret(phraseText) };

describe('sealKeyfile, openKeyfile', () => {
  test.each(['plain', 'nacl', 'ansible', 'polkadot-js'] as const)(
    '%s: opens as the same key',
    async (format) => {
      const sealing = format === 'plain' ? { format } : { format, password, argon2i: cheap };
      const file = await sealKeyfile(key, sealing);
      expect(keyfileFormat(file)).toBe(format);
      const { account, phrase } = await openKeyfile(file, { password, argon2i: cheap });
      expect(account.address).toBe(key.account.address);
      if (!isKeypair(account)) throw new TypeError('no secret');
      expect(verify(key.account.publicKey, 'x', sign(account, 'x'))).toBe(true);
      if (format !== 'polkadot-js') expect(revealSecretText(phrase!)).toBe(phraseText);
      if (format !== 'plain') expect(new TextDecoder().decode(file)).not.toContain('sausage');
    },
  );

  test.each(['nacl', 'ansible', 'polkadot-js'] as const)(
    '%s: a wrong password and a changed byte get the same answer',
    async (format) => {
      const file = await sealKeyfile(key, { format, password, argon2i: cheap });
      const wrong = { password: 'Correct horse 8!', argon2i: cheap };
      const refused = expect.objectContaining({ code: 'keys/wrong-password' });
      await expect(openKeyfile(file, wrong)).rejects.toEqual(refused);
      if (format === 'nacl') {
        const changed = file.slice();
        changed[changed.length - 1]! ^= 1;
        await expect(openKeyfile(changed, { password, argon2i: cheap })).rejects.toEqual(refused);
      }
    },
  );

  test('a password is needed, and must not be weak', async () => {
    await expect(sealKeyfile(key, { format: 'nacl' })).rejects.toMatchObject({
      code: 'keys/password-required',
    });
    await expect(sealKeyfile(key, { password: 'aaaaa' })).rejects.toMatchObject({
      code: 'keys/weak-password',
    });
    const file = await sealKeyfile(key, { format: 'ansible', password: 'aaaaa', allowWeakPassword: true });
    await expect(openKeyfile(file)).rejects.toMatchObject({ code: 'keys/password-required' });
    expect((await openKeyfile(file, { password: 'aaaaa' })).account.address).toBe(key.account.address);
  });

  test('ed25519: keeps its type, alone names it in the file', async () => {
    const account = keypairFromMnemonic(phraseText, { type: 'ed25519' });
    const file = await sealKeyfile({ account, phrase: key.phrase }, { format: 'plain' });
    expect(new TextDecoder().decode(file)).toContain('"cryptoType":0');
    expect(new TextDecoder().decode(encodeKeyfile(key))).not.toContain('cryptoType');
    expect((await openKeyfile(file)).account).toMatchObject({ type: 'ed25519', address: account.address });
  });

  test('not enough memory: a typed error that names the memory', async () => {
    const tooMuch: Argon2i = (request) => argon2i({ ...request, memoryKib: 2 ** 24 });
    const file = await sealKeyfile(key, { password, argon2i: cheap });
    await expect(openKeyfile(file, { password, argon2i: tooMuch })).rejects.toMatchObject({
      code: 'keys/not-enough-memory',
      values: { memoryMib: 16384 },
    });
  });
});
