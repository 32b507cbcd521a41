/**
 * Every answer of this package against @polkadot/keyring and @polkadot/util-crypto, on random inputs: in every run more
 * than a thousand keys, a thousand derivation paths, a thousand messages and a thousand addresses. Stretching a phrase
 * costs more than ten keys; those are fewer.
 */
import { Keyring } from '@polkadot/keyring';
import {
  cryptoWaitReady,
  decodeAddress,
  ed25519PairFromSeed,
  ed25519Sign,
  ed25519Verify,
  encodeAddress,
  mnemonicToMiniSecret,
  mnemonicValidate,
  signatureVerify,
} from '@polkadot/util-crypto';
import * as wasm from '@polkadot/wasm-crypto';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import {
  DEV_PHRASE,
  decodeSs58,
  deriveKeypair,
  encodeSs58,
  generateMnemonic,
  isMnemonic,
  keypairFromPolkadotJsSecretKey,
  keypairFromSeed,
  keypairFromUri,
  mnemonicToSeed,
  parseDerivationPath,
  revealSecret,
  sign,
  verify,
} from './index.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const phrase = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain(bytes)
  .map((entropy) => entropyToMnemonic(entropy, wordlist));
const stepName = fc.oneof(
  fc.nat().map(String),
  fc.bigInt(0n, 2n ** 64n - 1n).map(String),
  fc.stringMatching(/^[a-zA-Z_.-][a-zA-Z0-9_.-]{0,50}$/),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    // What tools disagree about is refused; derivation.test.ts holds those.
    .filter((s) => !/^\+?\d+$|^0x|[/\n\r]/i.test(s) && s === s.trim() && s === s.normalize('NFC')),
);
const path = (slashes: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...slashes), stepName), { maxLength: 4 })
    .map((steps) => steps.map(([slash, name]) => slash + name).join(''));
const password = fc.option(fc.stringMatching(/^[a-zA-Z0-9 !?äé日]{1,20}$/), { nil: undefined });

beforeAll(async () => {
  await cryptoWaitReady();
});

describe('agreement with @polkadot/util-crypto', () => {
  test('phrases: the same seed, with and without a password', () => {
    fc.assert(
      fc.property(phrase, password, (words, secret) => {
        expect(mnemonicToSeed(words, secret)).toEqual(mnemonicToMiniSecret(words, secret));
        expect(isMnemonic(words)).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });

  test('phrases we make: valid there, for every length', () => {
    for (const words of [12, 15, 18, 21, 24] as const) {
      const made = generateMnemonic({ words });
      expect(made.split(' ')).toHaveLength(words);
      expect(mnemonicValidate(made)).toBe(true);
    }
  });

  test.each(['sr25519', 'ed25519'] as const)('%s secret URIs: the same key', (type) => {
    const keyring = new Keyring({ type });
    const slashes = type === 'sr25519' ? ['//', '/'] : ['//'];
    const seedHex = bytes(32).map((seed) => `0x${Buffer.from(seed).toString('hex')}`);
    const root = fc.oneof(
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: phrase },
      { weight: 6, arbitrary: seedHex },
    );
    fc.assert(
      fc.property(root, path(slashes), password, (start, steps, secret) => {
        fc.pre(start + steps !== '');
        const uri = start + steps + (secret === undefined || start.startsWith('0x') ? '' : `///${secret}`);
        const ours = keypairFromUri(uri, { type, allowDevPhrase: start === '' });
        const theirs = keyring.createFromUri(start === '' ? DEV_PHRASE + uri : uri);
        expect(ours.publicKey).toEqual(theirs.publicKey);
        expect(ours.address).toBe(theirs.address);
      }),
      { numRuns: runs(250) },
    );
  });

  test('addresses: every prefix both ways', () => {
    fc.assert(
      fc.property(bytes(32), fc.integer({ min: 0, max: 16383 }), (key, prefix) => {
        fc.pre(prefix !== 46 && prefix !== 47);
        const address = encodeSs58(key, prefix);
        expect(address).toBe(encodeAddress(key, prefix));
        expect(decodeSs58(address)).toEqual({ publicKey: key, prefix });
        expect(decodeAddress(address)).toEqual(key);
      }),
      { numRuns: runs(1500) },
    );
  });

  test.each(['sr25519', 'ed25519'] as const)(
    '%s signatures: each accepts the other, neither a changed one',
    (type) => {
      const flip = fc.nat({ max: 511 });
      fc.assert(
        fc.property(bytes(32), fc.uint8Array({ maxLength: 600 }), flip, (seed, message, bit) => {
          const ours = keypairFromSeed(seed, { type });
          const signature = sign(ours, message);
          expect(THEIRS[type].verify(signature, message, ours.publicKey)).toBe(true);
          expect(verify(ours.publicKey, message, THEIRS[type].sign(seed, message), { type })).toBe(true);
          const changed = signature.slice();
          changed[bit >> 3]! ^= 1 << (bit & 7);
          expect(verify(ours.publicKey, message, changed, { type })).toBe(false);
          expect(THEIRS[type].verify(changed, message, ours.publicKey)).toBe(false);
        }),
        { numRuns: runs(550) },
      );
    },
  );

  test('schnorrkel (Rust, in WASM): the same expanded keys along hard paths, the same public keys along soft ones', () => {
    fc.assert(
      fc.property(bytes(32), path(['//', '/']), (seed, steps) => {
        const ours = deriveKeypair(keypairFromSeed(seed), steps);
        const theirs = parseDerivationPath(steps).reduce(
          (pair, { hard, chainCode }) =>
            hard
              ? wasm.sr25519DeriveKeypairHard(pair, chainCode)
              : wasm.sr25519DeriveKeypairSoft(pair, chainCode),
          wasm.sr25519KeypairFromSeed(seed),
        );
        expect(ours.publicKey).toEqual(theirs.slice(64));
        // A soft step draws the nonce seed at random there: only the scalar can agree.
        const compared = parseDerivationPath(steps).every((step) => step.hard) ? 64 : 32;
        expect(revealSecret(ours.secretKey).slice(0, compared)).toEqual(theirs.slice(0, compared));
      }),
      { numRuns: runs(900) },
    );
  });

  test('raw secret keys of polkadot.js: the same key', () => {
    const keyring = new Keyring({ type: 'sr25519' });
    fc.assert(
      fc.property(bytes(32), path(['//', '/']), (seed, steps) => {
        const ours = keypairFromUri(`0x${Buffer.from(seed).toString('hex')}${steps}`);
        const again = keypairFromPolkadotJsSecretKey(revealSecret(ours.secretKey));
        const message = Uint8Array.of(1, 2, 3);
        expect(again.publicKey).toEqual(ours.publicKey);
        expect(
          keyring.addFromAddress(ours.address).verify(message, sign(again, message), ours.publicKey),
        ).toBe(true);
        expect(signatureVerify(message, sign(again, message), ours.address).isValid).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });
});

/** The independent implementations: schnorrkel in WASM, and polkadot.js' ed25519 on Node or WASM. */
const THEIRS = {
  sr25519: {
    sign: (seed: Uint8Array, message: Uint8Array) => {
      const pair = wasm.sr25519KeypairFromSeed(seed);
      return wasm.sr25519Sign(pair.slice(64), pair.slice(0, 64), message);
    },
    verify: wasm.sr25519Verify,
  },
  ed25519: {
    sign: (seed: Uint8Array, message: Uint8Array) => ed25519Sign(message, ed25519PairFromSeed(seed)),
    verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) =>
      ed25519Verify(message, signature, publicKey),
  },
} as const;
