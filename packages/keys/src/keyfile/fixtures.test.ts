/** Keyfiles made by the Python wallet (see fixtures/python-wallet/README.md). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isKeypair } from '../Keypair.ts';
import { keypairFromMnemonic } from '../keypairFromMnemonic.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromUri } from '../keypairFromUri.ts';
import { revealSecretText } from '../secret.ts';
import { openKeyfile } from './openKeyfile.ts';

const FOLDER = new URL('../../fixtures/python-wallet/', import.meta.url);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const constant = (name: string) =>
  new RegExp(`^${name} = "(.*)"$`, 'm').exec(readFileSync(new URL('make.py', FOLDER), 'utf8'))![1]!;

const PHRASE = constant('PHRASE');
const password = constant('PASSWORD');
const coldkey = keypairFromMnemonic(PHRASE);

describe('openKeyfile', () => {
  test.each(['hotkey-plain.json', 'coldkey-nacl', 'coldkey-ansible', 'coldkey-fernet'])(
    '%s',
    async (name) => {
      const { account, phrase } = await openKeyfile(fixture(name), { password });
      expect(isKeypair(account)).toBe(true);
      expect(account.address).toBe(coldkey.address);
      expect(revealSecretText(phrase!)).toBe(PHRASE);
    },
  );

  test('ed25519, from its cryptoType', async () => {
    const { account } = await openKeyfile(fixture('hotkey-ed25519.json'));
    expect(account.type).toBe('ed25519');
    expect(account.address).toBe(keypairFromMnemonic(PHRASE, { type: 'ed25519' }).address);
  });

  test('a key of a URI: private key only', async () => {
    const { account, phrase } = await openKeyfile(fixture('hotkey-uri.json'));
    expect(account.address).toBe(keypairFromUri('//Alice').address);
    expect(isKeypair(account)).toBe(true);
    expect(phrase).toBeUndefined();
  });

  test.each([
    ['hotkey-seed.json', 0xf1],
    ['hotkey-seed-utf8.json', 0x11],
  ])('a key of a seed: %s', async (name, byte) => {
    const { account } = await openKeyfile(fixture(name));
    expect(account.address).toBe(keypairFromSeed(new Uint8Array(32).fill(byte)).address);
  });

  test('coldkeypub.txt: watch-only', async () => {
    const { account } = await openKeyfile(fixture('coldkeypub.txt'));
    expect(account.address).toBe(coldkey.address);
    expect(isKeypair(account)).toBe(false);
  });
});
