import { entropyToMnemonic, mnemonicToEntropy as toEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { objectOf, optional } from '@taokit/errors/check';
import { check } from './internal/check.ts';
import { randomBytes } from './internal/platform.ts';
import { stretchPhrase, stretchPhraseAsync } from './internal/stretchPhrase.ts';
import { KeysError } from './KeysError.ts';

/** How many words a phrase may have. */
export type MnemonicLength = 12 | 15 | 18 | 21 | 24;

/** Options of {@link generateMnemonic}. */
export interface GenerateMnemonicOptions {
  /** Number of words; 12 by default, as the Python wallet makes them. */
  readonly words?: MnemonicLength;
}

const LENGTHS: readonly number[] = [12, 15, 18, 21, 24];
const known = /* @__PURE__ */ new Set(wordlist);
/** Which numbers are allowed is said below, with the code callers know. */
const optionRules = /* @__PURE__ */ objectOf({ words: /* @__PURE__ */ optional(() => undefined) });

/**
 * Makes a new BIP-39 phrase in English from the system's random source.
 *
 * @param options - number of words
 * @returns the words, separated by single spaces. Show it once, and do not log it.
 * @throws {@link KeysError} `keys/invalid-argument` when the number of words is none of 12, 15, 18, 21, 24,
 *   `keys/unknown-field`, `keys/missing-platform` where there is no random source
 */
export function generateMnemonic(options: GenerateMnemonicOptions = {}): string {
  check(options, optionRules, 'options');
  const { words = 12 } = options;
  if (!LENGTHS.includes(words))
    throw new KeysError(`A phrase cannot have ${typeof words === 'number' ? words : 'that many'} words.`, {
      code: 'keys/invalid-argument',
      fix: 'Ask for 12, 15, 18, 21 or 24.',
    });
  const entropy = randomBytes((words / 3) * 4);
  const phrase = entropyToMnemonic(entropy, wordlist);
  entropy.fill(0);
  return phrase;
}

/**
 * Whether a text is a BIP-39 phrase in English with a correct checksum.
 *
 * @param phrase - any text; spaces around and between the words do not matter
 */
export function isMnemonic(phrase: string): boolean {
  try {
    mnemonicToEntropy(phrase).fill(0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The 32-byte seed (mini secret) of a phrase, as Substrate derives it: PBKDF2-HMAC-SHA512 over the entropy, not over
 * the words, with the salt `mnemonic` + password, 2048 rounds, first half of the result.
 *
 * @param phrase - 12 to 24 English words
 * @param password - the optional password of the phrase (what `///` introduces in a secret URI)
 * @returns 32 secret bytes
 * @throws {@link KeysError} `keys/invalid-mnemonic`, naming what is wrong but no word
 */
export function mnemonicToSeed(phrase: string, password = ''): Uint8Array {
  const entropy = mnemonicToEntropy(phrase);
  try {
    return stretchPhrase(entropy, saltOf(password));
  } finally {
    entropy.fill(0);
  }
}

/**
 * {@link mnemonicToSeed} by WebCrypto where that is the faster way: in a page, off the main thread. The same bytes.
 *
 * @param phrase - 12 to 24 English words
 * @param password - the optional password of the phrase
 * @returns 32 secret bytes
 * @throws {@link KeysError} `keys/invalid-mnemonic`
 */
export async function mnemonicToSeedAsync(phrase: string, password = ''): Promise<Uint8Array> {
  const entropy = mnemonicToEntropy(phrase);
  try {
    return await stretchPhraseAsync(entropy, saltOf(password));
  } finally {
    entropy.fill(0);
  }
}

function saltOf(password: string): Uint8Array {
  if (typeof password !== 'string')
    throw new KeysError(`The password of the phrase is of type ${typeof password}.`, {
      code: 'keys/wrong-type',
      fix: 'Pass a text, or leave it out.',
    });
  return new TextEncoder().encode(`mnemonic${password}`);
}

function mnemonicToEntropy(phrase: string): Uint8Array {
  if (typeof phrase !== 'string' || phrase.length > 512) throw invalid('it is not a text of 12 to 24 words');
  const words = phrase.trim().split(/\s+/);
  if (!LENGTHS.includes(words.length))
    throw invalid(`it has ${phrase.trim() === '' ? 0 : words.length} words`);
  const unknown = words.findIndex((word) => !known.has(word));
  if (unknown >= 0) throw invalid(`word ${unknown + 1} is not in the English list`);
  try {
    return toEntropy(words.join(' '), wordlist);
  } catch {
    // The library's own message quotes the phrase: it must not become a cause.
    throw invalid('its checksum does not match');
  }
}

function invalid(why: string): KeysError {
  return new KeysError(`The phrase is not valid: ${why}.`, {
    code: 'keys/invalid-mnemonic',
    fix: 'Type the 12, 15, 18, 21 or 24 words again, in order and in lower case.',
  });
}
