import { basename, sep } from 'node:path';
import { isKeypair, wipeKeypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { deobfuscatePassword, environmentPasswordName } from '../keyfile/environmentPassword.ts';
import { keyfileFormat } from '../keyfile/keyfileFormat.ts';
import { type OpenKeyfileOptions, openKeyfile } from '../keyfile/openKeyfile.ts';
import type { WalletKey } from '../keyfile/WalletKey.ts';
import { wipeSecret } from '../secret.ts';
import { expandHome, expandPath, showPath } from './paths.ts';
import { readBounded } from './readBounded.ts';

/**
 * Reads and opens a keyfile.
 *
 * Without `options.password`, an encrypted file is opened with the password the Python wallet would find in the
 * environment (`BT_PW_...`, see `environmentPasswordName`): under the path as it is given, or the absolute one.
 *
 * The name of the file counts: what is called `coldkeypub.txt`, or `...pub.txt` beside a hotkey, is a public half. It is
 * never opened as a key that can sign, whatever it holds and whatever `bareHex` says.
 *
 * @param path - absolute, relative, or beginning with `~/`
 * @param options - password, where to derive the key, and what 64 bare hex digits are
 * @returns the key, and its phrase when the file has it
 * @throws `KeysError` `keys/keyfile-not-found`, `keys/io`, `keys/public-half` for a secret in a public half, and what
 *   `openKeyfile` throws
 *
 * @example
 * ```ts
 * import { readKeyfile } from '@taokit/keys/node';
 *
 * async function address(password: string): Promise<string> {
 *   const { account } = await readKeyfile('~/.bittensor/wallets/default/coldkey', { password });
 *   return account.address;
 * }
 * ```
 */
export async function readKeyfile(path: string, options: OpenKeyfileOptions = {}): Promise<WalletKey> {
  const full = expandPath(path);
  const file = await readBounded(full);
  try {
    const key = await openKeyfile(file, withEnvironment(path, file, options));
    if (isKeypair(key.account) && basename(full).endsWith('pub.txt')) throw secretInPublicHalf(full, key);
    return key;
  } finally {
    file.fill(0);
  }
}

function withEnvironment(path: string, file: Uint8Array, options: OpenKeyfileOptions): OpenKeyfileOptions {
  if (options.password !== undefined || keyfileFormat(file) === 'plain') return options;
  const password = environmentPassword(expandHome(path)) ?? environmentPassword(expandPath(path));
  if (password === undefined) return options;
  const { password: _, ...others } = options;
  return { ...others, password };
}

function environmentPassword(path: string): string | undefined {
  const name = environmentPasswordName(path.replaceAll(sep, '/'));
  const value = process.env[name];
  return value === undefined ? undefined : deobfuscatePassword(name, value);
}

function secretInPublicHalf(path: string, key: WalletKey): KeysError {
  if (isKeypair(key.account)) wipeKeypair(key.account);
  if (key.phrase !== undefined) wipeSecret(key.phrase);
  return new KeysError(`${showPath(path)} is named as a public half and holds a secret.`, {
    code: 'keys/public-half',
    fix: 'Do not pass this file on. If it is your key, rename it and open it again.',
  });
}
