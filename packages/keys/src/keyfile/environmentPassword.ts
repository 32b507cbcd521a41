import { base64 } from '@scure/base';
import { text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';

/**
 * The name of the environment variable in which the Python wallet looks for the password of a keyfile: `BT_PW_` and the
 * path in capitals, with `_` for `/` and `.`.
 *
 * @param path - the path of the keyfile as that wallet is given it, with `~` expanded; a relative one stays relative
 * @returns for example `BT_PW__HOME_ME__BITTENSOR_WALLETS_DEFAULT_COLDKEY`
 */
export function environmentPasswordName(path: string): string {
  check(path, text, 'path');
  return `BT_PW_${path.replaceAll('/', '_').replaceAll('.', '_').toUpperCase()}`;
}

/**
 * Obfuscates a password the way the Python wallet stores it in the environment: XOR with the variable's own name, then
 * base 64. This is **not encryption**: whoever can read the variable has the password.
 *
 * @param name - the variable's name
 * @param password - the password
 * @returns the value to store
 * @throws `KeysError` `keys/invalid-argument` when the name is empty
 */
export function obfuscatePassword(name: string, password: string): string {
  check(name, text, 'name');
  check(password, text, 'password');
  return base64.encode(xorWithName(name, new TextEncoder().encode(password)));
}

/**
 * Undoes {@link obfuscatePassword}.
 *
 * @param name - the variable's name
 * @param value - its value
 * @returns the password
 * @throws `KeysError` `keys/invalid-argument` when the value is not what {@link obfuscatePassword} makes
 */
export function deobfuscatePassword(name: string, value: string): string {
  check(name, text, 'name');
  check(value, text, 'value');
  try {
    const bytes = xorWithName(name, base64.decode(value.trim()));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new KeysError(`The environment variable ${name} does not hold an obfuscated password.`, {
      code: 'keys/invalid-argument',
      fix: 'Set it with obfuscatePassword, or with the Python wallet, under the same path.',
      values: { name },
    });
  }
}

function xorWithName(name: string, bytes: Uint8Array): Uint8Array {
  const key = new TextEncoder().encode(name);
  if (key.length === 0)
    throw new KeysError('The environment variable has no name.', {
      code: 'keys/invalid-argument',
      fix: 'Pass environmentPasswordName(path).',
    });
  return bytes.map((byte, i) => byte ^ key[i % key.length]!);
}
