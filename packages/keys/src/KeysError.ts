import { TaokitError } from '@taokit/errors';

/** What can be wrong with a key, an address, a secret URI, a signature request or a keyfile. */
export type KeysErrorCode =
  | 'keys/missing-field'
  | 'keys/wrong-type'
  | 'keys/out-of-range'
  | 'keys/unknown-field'
  | 'keys/invalid-mnemonic'
  | 'keys/invalid-seed'
  | 'keys/invalid-secret-key'
  | 'keys/invalid-public-key'
  | 'keys/invalid-address'
  | 'keys/invalid-prefix'
  | 'keys/invalid-uri'
  | 'keys/development-phrase'
  | 'keys/invalid-derivation'
  | 'keys/invalid-signature'
  | 'keys/invalid-argument'
  | 'keys/unsupported-key-type'
  | 'keys/no-secret'
  | 'keys/bad-signature'
  | 'keys/signer-cannot'
  | 'keys/another-account'
  | 'keys/device'
  | 'keys/wiped'
  | 'keys/unknown-keyfile'
  | 'keys/invalid-keyfile'
  | 'keys/unsupported-keyfile'
  | 'keys/unsupported-kdf'
  | 'keys/public-half'
  | 'keys/address-mismatch'
  | 'keys/password-required'
  | 'keys/wrong-password'
  | 'keys/weak-password'
  | 'keys/not-enough-memory'
  | 'keys/no-webassembly'
  | 'keys/webassembly-forbidden'
  | 'keys/derivation-failed'
  | 'keys/cancelled'
  | 'keys/worker-failed'
  | 'keys/invalid-name'
  | 'keys/keyfile-exists'
  | 'keys/keyfile-not-found'
  | 'keys/symlink'
  | 'keys/io'
  | 'keys/cannot-decrypt'
  | 'keys/invalid-threshold'
  | 'keys/missing-platform';

/**
 * The error every function of this package throws.
 *
 * Neither the sentence nor `values` ever holds a phrase, a seed, a secret key or a password, in whole or in part: a
 * word that is not in the list is named by its position.
 */
export class KeysError extends TaokitError<KeysErrorCode> {
  override readonly name = 'KeysError';
}
