import { boolean, objectOf, optional, text } from '@taokit/errors/check';
import { type Junction, parseDerivationPath } from './derivation.ts';
import { deriveJunctions } from './deriveKeypair.ts';
import { DEV_ACCOUNTS } from './devAccounts.ts';
import { check } from './internal/check.ts';
import { type Keypair, type KeypairOptions, wipeKeypair } from './Keypair.ts';
import { KeysError } from './KeysError.ts';
import { keypairFromMnemonic, keypairFromMnemonicAsync } from './keypairFromMnemonic.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';

/**
 * The phrase behind every development account (`//Alice`, `//Bob`, ...). Public knowledge: never fund it on a real
 * network.
 */
export const DEV_PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

/** Options of {@link keypairFromUri}. */
export interface KeypairFromUriOptions extends KeypairOptions {
  /**
   * Let a URI that begins with `/` stand on {@link DEV_PHRASE}, whatever its first step is called. The secret of such a
   * key is known to everybody. Without it, only the names of {@link DEV_ACCOUNTS} may.
   */
  readonly allowDevPhrase?: boolean;
}

/** The parts of a secret URI. */
interface UriParts {
  /** A phrase, or `0x` and a seed. */
  readonly phrase: string;
  readonly junctions: readonly Junction[];
  readonly password: string | undefined;
}

const URI = /^(?<phrase>[^/]*)(?<path>(?:\/\/?[^/]+)*)(?:\/\/\/(?<password>.*))?$/su;
const LONGEST = 4096;
const optionRules = /* @__PURE__ */ objectOf({
  type: /* @__PURE__ */ optional(text),
  allowDevPhrase: /* @__PURE__ */ optional(boolean),
});

/**
 * Makes a keypair from a secret URI: `phrase-or-seed`, then `//hard` and `/soft` steps, then `///password`.
 *
 * A URI that begins with `/` has no phrase of its own and stands on {@link DEV_PHRASE}, whose secret is public. That is
 * accepted for the well-known development accounts (`//Alice`, `//Bob//stash`, ...), and for others only with
 * `allowDevPhrase`. An empty URI, such as an environment variable that is not set, is never a key.
 *
 * @param uri - for example `//Alice`, `0x<64 hex digits>//stash`, `<12 words>//hard/soft///password`
 * @param options - key type, and whether other names may stand on the development phrase
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-uri`, `keys/development-phrase`, `keys/invalid-mnemonic`,
 *   `keys/invalid-seed`, `keys/invalid-derivation`, `keys/unknown-field`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 *
 * keypairFromUri('//Alice').address; // '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'
 * ```
 */
export function keypairFromUri(uri: string, options: KeypairFromUriOptions = {}): Keypair {
  check(options, optionRules, 'options');
  const { phrase, junctions, password } = parse(uri, options.allowDevPhrase === true);
  const type = typeOption(options);
  if (phrase.startsWith('0x')) return derived(seedRoot(phrase, password, type), junctions);
  return derived(keypairFromMnemonic(phrase, withPassword(type, password)), junctions);
}

/**
 * {@link keypairFromUri} that leaves the stretching of the phrase to WebCrypto where that is the faster way: in a page,
 * off the main thread. The same key.
 *
 * @param uri - a secret URI
 * @param options - key type, and whether other names may stand on the development phrase
 * @returns the keypair
 * @throws {@link KeysError} as {@link keypairFromUri}
 */
export async function keypairFromUriAsync(
  uri: string,
  options: KeypairFromUriOptions = {},
): Promise<Keypair> {
  check(options, optionRules, 'options');
  const { phrase, junctions, password } = parse(uri, options.allowDevPhrase === true);
  const type = typeOption(options);
  if (phrase.startsWith('0x')) return derived(seedRoot(phrase, password, type), junctions);
  return derived(await keypairFromMnemonicAsync(phrase, withPassword(type, password)), junctions);
}

function parse(uri: string, allowDevPhrase: boolean): UriParts {
  // polkadot.js normalises a URI to NFC and Substrate does not: a text that differs would be two keys. Half a surrogate
  // pair is replaced when it is encoded: two texts would be one key.
  const readable =
    typeof uri === 'string' &&
    uri.length <= LONGEST &&
    uri === uri.normalize('NFC') &&
    !/\p{Surrogate}/u.test(uri);
  const groups = readable ? URI.exec(uri)?.groups : undefined;
  if (groups === undefined) throw unreadable('cannot be read');
  const own = groups['phrase']!.trim();
  const [path, password] = [groups['path']!, groups['password']];
  if (own === '') assertDevelopment(uri, path, allowDevPhrase);
  return { phrase: own === '' ? DEV_PHRASE : own, junctions: parseDerivationPath(path), password };
}

/** A URI without a phrase is a key that everybody has: only where that is plainly meant. */
function assertDevelopment(uri: string, path: string, allowed: boolean): void {
  if (!uri.startsWith('/')) throw unreadable('is empty');
  const name = /^\/\/?([^/]+)/.exec(path)?.[1];
  if (allowed || (name !== undefined && Object.hasOwn(DEV_ACCOUNTS, name))) return;
  throw new KeysError('The secret URI has no phrase: it would be a development key, which everybody has.', {
    code: 'keys/development-phrase',
    fix: 'Put the phrase or the seed in front, or pass allowDevPhrase: true for a key that holds nothing.',
  });
}

function unreadable(what: string): KeysError {
  return new KeysError(`The secret URI ${what}.`, {
    code: 'keys/invalid-uri',
    fix: 'Write it as phrase//hard/soft///password; every part but the phrase may be left out.',
  });
}

function seedRoot(seed: string, password: string | undefined, options: KeypairOptions): Keypair {
  if (password === undefined) return keypairFromSeed(seed, options);
  throw new KeysError('A raw seed has no password.', {
    code: 'keys/invalid-uri',
    fix: 'Leave out the part from /// on, or give the phrase the seed came from.',
  });
}

function typeOption({ type }: KeypairOptions): KeypairOptions {
  return type === undefined ? {} : { type };
}

function withPassword(options: KeypairOptions, password: string | undefined) {
  return password === undefined ? options : { ...options, password };
}

function derived(root: Keypair, junctions: readonly Junction[]): Keypair {
  if (junctions.length === 0) return root;
  try {
    return deriveJunctions(root, junctions);
  } finally {
    wipeKeypair(root);
  }
}
