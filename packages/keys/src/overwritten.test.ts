/** What a key is made of is in no array once the key is wiped, however it came. */
import { mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, test } from 'vitest';
import { arraysMade } from '../testing/arraysMade.ts';
import { deriveKeypair } from './deriveKeypair.ts';
import { type Keypair, wipeKeypair } from './Keypair.ts';
import { keypairFromMnemonic } from './keypairFromMnemonic.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { DEV_PHRASE, keypairFromUri } from './keypairFromUri.ts';
import { mnemonicToSeed, mnemonicToSeedAsync } from './mnemonic.ts';
import { keypairFromPolkadotJsSecretKey, keypairFromPrivateKey, revealPrivateKey } from './privateKey.ts';
import { revealSecret } from './secret.ts';
import { sign } from './sign.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const TYPES = ['sr25519', 'ed25519'] as const;

/** How many arrays hold the bytes after a key was made and wiped. */
function left(make: () => Keypair, bytes: Uint8Array): number {
  return arraysMade(() => wipeKeypair(make())).holding(bytes);
}

describe('arraysMade', () => {
  test('what is not overwritten is found', () => {
    const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
    expect(arraysMade(() => Uint8Array.from(seed)).holding(seed)).toBe(1);
    expect(arraysMade(() => keypairFromSeed(hex(seed), { type: 'ed25519' })).holding(seed)).toBe(2);
  });
});

describe.each(TYPES)('%s: nothing is left', (type) => {
  const root = keypairFromUri(DEV_PHRASE, { type });
  const seed = revealSecret(root.seed!);
  const privateKey = revealPrivateKey(root);

  test('of a seed in hex', () => {
    expect(left(() => keypairFromSeed(hex(seed), { type }), seed)).toBe(0);
  });

  test('of a private key in hex', () => {
    const secret = privateKey.slice(0, 32);
    expect(left(() => keypairFromPrivateKey(hex(privateKey), { type }), secret)).toBe(0);
  });

  test('of a phrase, and of the seed it makes', () => {
    expect(left(() => keypairFromMnemonic(DEV_PHRASE, { type }), seed)).toBe(0);
  });

  test('of a parent, and of a child', () => {
    const secret = revealSecret(root.secretKey).slice(0, 32);
    expect(left(() => deriveKeypair(root, '//a//b'), secret)).toBe(0);
    const between = revealSecret(deriveKeypair(root, '//a').secretKey).slice(0, 32);
    expect(left(() => deriveKeypair(root, '//a//b'), between)).toBe(0);
  });
});

describe('nothing is left', () => {
  const alice = keypairFromUri('//Alice');
  const secret = revealSecret(alice.secretKey);

  test('of a secret key of polkadot.js in hex', () => {
    expect(left(() => keypairFromPolkadotJsSecretKey(hex(secret)), secret.slice(0, 32))).toBe(0);
  });

  test('of what signs', () => {
    const made = arraysMade(() => sign(alice, 'hello'));
    expect(made.holding(secret)).toBe(0);
  });

  test("of a phrase's entropy", async () => {
    const entropy = mnemonicToEntropy(DEV_PHRASE, wordlist);
    // But for what the library decodes it from, with its checksum, which is not ours to overwrite.
    expect(arraysMade(() => mnemonicToSeed(DEV_PHRASE)).holding(entropy)).toBe(1);
    const stretched: Promise<unknown>[] = [];
    const made = arraysMade(() => stretched.push(mnemonicToSeedAsync(DEV_PHRASE)));
    await Promise.all(stretched);
    expect(made.holding(entropy)).toBe(1);
  });
});
