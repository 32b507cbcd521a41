import { type Junction, parseDerivationPath } from './derivation.ts';
import { makeKeypair, wipeParts } from './internal/makeKeypair.ts';
import { type SecretParts, schemeOf } from './internal/schemes.ts';
import { type Keypair, type KeypairOptions, wipeKeypair } from './Keypair.ts';
import { KeysError } from './KeysError.ts';
import { keypairFromMnemonic } from './keypairFromMnemonic.ts';
import { keypairFromSeed } from './keypairFromSeed.ts';
import { revealSecret } from './secret.ts';

/**
 * The phrase behind every development account (`//Alice`, `//Bob`, ...). Public knowledge: never fund it on a real
 * network.
 */
export const DEV_PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

const URI = /^(?<phrase>[^/]*)(?<path>(?:\/\/?[^/]+)*)(?:\/\/\/(?<password>.*))?$/su;
const LONGEST = 4096;

/**
 * Makes a keypair from a secret URI: `phrase-or-seed`, then `//hard` and `/soft` steps, then `///password`.
 *
 * Without a phrase, {@link DEV_PHRASE} is used, so `//Alice` is the well-known development account.
 *
 * @param uri - for example `//Alice`, `0x<64 hex digits>//stash`, `<12 words>//hard/soft///password`
 * @param options - key type
 * @returns the keypair
 * @throws {@link KeysError} `keys/invalid-uri`, `keys/invalid-mnemonic`, `keys/invalid-seed`, `keys/invalid-derivation`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 *
 * keypairFromUri('//Alice').address; // '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'
 * ```
 */
export function keypairFromUri(uri: string, options: KeypairOptions = {}): Keypair {
  const { phrase, path, password } = parse(uri);
  const junctions = parseDerivationPath(path);
  const root = rootKeypair(phrase, password, options);
  return junctions.length === 0 ? root : deriveAndWipe(root, junctions);
}

/**
 * Derives a child of a keypair.
 *
 * @param keypair - the parent; it stays usable
 * @param path - `//hard` and `/soft` steps; ed25519 knows hard steps only
 * @returns the child
 * @throws {@link KeysError} `keys/invalid-derivation`, `keys/wiped`
 */
export function deriveKeypair(keypair: Keypair, path: string): Keypair {
  return derive(keypair, parseDerivationPath(path));
}

function parse(uri: string): { phrase: string; path: string; password: string | undefined } {
  // polkadot.js normalises a URI to NFC and Substrate does not: a text that differs would be two keys. Half a surrogate
  // pair is replaced when it is encoded: two texts would be one key.
  const readable =
    typeof uri === 'string' &&
    uri.length <= LONGEST &&
    uri === uri.normalize('NFC') &&
    !/\p{Surrogate}/u.test(uri);
  const groups = readable ? URI.exec(uri)?.groups : undefined;
  if (groups === undefined)
    throw new KeysError('The secret URI cannot be read.', {
      code: 'keys/invalid-uri',
      fix: 'Write it as phrase//hard/soft///password; every part but one step or the phrase may be left out.',
    });
  return { phrase: groups['phrase']!.trim(), path: groups['path']!, password: groups['password'] };
}

function rootKeypair(phrase: string, password: string | undefined, options: KeypairOptions): Keypair {
  if (!phrase.startsWith('0x'))
    return keypairFromMnemonic(phrase === '' ? DEV_PHRASE : phrase, {
      ...options,
      ...(password === undefined ? {} : { password }),
    });
  if (password !== undefined)
    throw new KeysError('A raw seed has no password.', {
      code: 'keys/invalid-uri',
      fix: 'Leave out the part from /// on, or give the phrase the seed came from.',
    });
  return keypairFromSeed(phrase, options);
}

function deriveAndWipe(root: Keypair, junctions: readonly Junction[]): Keypair {
  try {
    return derive(root, junctions);
  } finally {
    wipeKeypair(root);
  }
}

function derive(keypair: Keypair, junctions: readonly Junction[]): Keypair {
  const scheme = schemeOf(keypair.type);
  let parts: SecretParts = {
    secretKey: revealSecret(keypair.secretKey),
    seed: keypair.seed === undefined ? undefined : revealSecret(keypair.seed),
  };
  for (const junction of junctions) {
    const parent = parts;
    try {
      parts = scheme.derive(parent, junction);
    } finally {
      wipeParts(parent);
    }
  }
  return makeKeypair(keypair.type, parts);
}
