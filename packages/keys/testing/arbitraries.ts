/** Random keys, phrases, paths and passwords that every tool reads alike. */
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';

/** So many random bytes. */
export const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });

/** A phrase of 12 to 24 words. */
export const phrase: fc.Arbitrary<string> = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain(bytes)
  .map((entropy) => entropyToMnemonic(entropy, wordlist));

/** `0x` and the hex of a seed. */
export const seedHex: fc.Arbitrary<string> = bytes(32).map(
  (seed) => `0x${Buffer.from(seed).toString('hex')}`,
);

/** The name of a step, without those that tools disagree about: derivation.test.ts holds those. */
const stepName = fc.oneof(
  fc.nat().map(String),
  fc.bigInt(0n, 2n ** 64n - 1n).map(String),
  fc.stringMatching(/^[a-zA-Z_.-][a-zA-Z0-9_.-]{0,50}$/),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((s) => !/^\+?\d+$|^0x|[/\n\r]/i.test(s) && s === s.trim() && s === s.normalize('NFC')),
);

/** Up to four steps. */
export const path = (slashes: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...slashes), stepName), { maxLength: 4 })
    .map((steps) => steps.map(([slash, name]) => slash + name).join(''));

/** The slashes a key type knows. */
export const slashesOf = (type: 'sr25519' | 'ed25519'): readonly string[] =>
  type === 'sr25519' ? ['//', '/'] : ['//'];

/** The password of a phrase, or none. */
export const password: fc.Arbitrary<string | undefined> = fc.option(
  fc.stringMatching(/^[a-zA-Z0-9 !?äé日]{1,20}$/),
  { nil: undefined },
);
