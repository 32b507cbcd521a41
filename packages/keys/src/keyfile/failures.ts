import { KeysError } from '../KeysError.ts';

/** The one answer to a wrong password and to changed bytes: nothing tells the two apart. */
export function wrongPassword(): KeysError {
  return new KeysError('The password does not open this keyfile, or the file was changed.', {
    code: 'keys/wrong-password',
    fix: 'Type the password again.',
  });
}

/** A file that is not what its first bytes promise. Never quotes the content. */
export function invalidKeyfile(what: string): KeysError {
  return new KeysError(`The keyfile is damaged: ${what}.`, {
    code: 'keys/invalid-keyfile',
    fix: 'Restore it from a backup, or regenerate the key from its phrase.',
  });
}

/** A file that is sound but holds something this package does not open. */
export function unsupportedKeyfile(what: string, fix: string): KeysError {
  return new KeysError(`The keyfile ${what}.`, { code: 'keys/unsupported-keyfile', fix });
}

/** A file whose address belongs to another key than its secret does. */
export function addressMismatch(): KeysError {
  return new KeysError('The address in the keyfile is not that of the secret in it.', {
    code: 'keys/address-mismatch',
    fix: 'Restore a backup, or look at what the file holds with revealUncheckedKeyfile.',
  });
}
