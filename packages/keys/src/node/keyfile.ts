import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { KeysError } from '../KeysError.ts';
import { deobfuscatePassword, environmentPasswordName } from '../keyfile/environmentPassword.ts';
import { keyfileFormat, MAX_KEYFILE_BYTES } from '../keyfile/keyfileFormat.ts';
import { type OpenKeyfileOptions, openKeyfile } from '../keyfile/openKeyfile.ts';
import { type SealKeyfileOptions, sealKeyfile } from '../keyfile/sealKeyfile.ts';
import type { WalletKey } from '../keyfile/WalletKey.ts';
import { atomicWrite, ioError } from './atomicWrite.ts';

/** Options of {@link writeKeyfile}. */
export interface WriteKeyfileOptions extends SealKeyfileOptions {
  /** Replace an existing keyfile, whose key is then lost unless it is kept elsewhere. `false` by default. */
  readonly overwrite?: boolean;
}

/**
 * Reads and opens a keyfile.
 *
 * Without `options.password`, an encrypted file is opened with the password the Python wallet would find in the
 * environment (`BT_PW_...`, see `environmentPasswordName`).
 *
 * @param path - absolute, relative, or beginning with `~/`
 * @param options - password, and where to derive the key
 * @returns the key, and its phrase when the file has it
 * @throws `KeysError` `keys/keyfile-not-found`, `keys/io`, and what `openKeyfile` throws
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
    if (options.password !== undefined || keyfileFormat(file) === 'plain')
      return await openKeyfile(file, options);
    const password = environmentPassword(full);
    return await openKeyfile(file, password === undefined ? options : { ...options, password });
  } finally {
    file.fill(0);
  }
}

/**
 * Writes a keyfile: mode 0600, folders 0700, in one step that a crash cannot leave half done, never through a symlink,
 * and never over an existing file unless told.
 *
 * @param path - absolute, relative, or beginning with `~/`
 * @param key - the key, with its phrase where that is known
 * @param options - format, password, and whether to replace
 * @throws `KeysError` `keys/keyfile-exists`, `keys/symlink`, `keys/io`, and what `sealKeyfile` throws
 */
export async function writeKeyfile(
  path: string,
  key: WalletKey,
  options: WriteKeyfileOptions = {},
): Promise<void> {
  await writeKeyfileBelow(dirname(expandPath(path)), path, key, options);
}

/** {@link writeKeyfile} where no folder below `top` may be a symlink. */
export async function writeKeyfileBelow(
  top: string,
  path: string,
  key: WalletKey,
  options: WriteKeyfileOptions,
): Promise<void> {
  const full = expandPath(path);
  const file = await sealKeyfile(key, { name: basename(full), ...options });
  try {
    await atomicWrite(full, file, { overwrite: options.overwrite === true, below: expandPath(top) });
  } finally {
    file.fill(0);
  }
}

/** The absolute path, with a leading `~/` as the home folder. */
export function expandPath(path: string): string {
  if (typeof path !== 'string' || path.includes('\0'))
    throw new KeysError(`The path ${typeof path === 'string' ? 'holds a zero byte' : 'is not a text'}.`, {
      code: 'keys/invalid-argument',
      fix: 'Pass a path.',
    });
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : resolve(path);
}

function environmentPassword(path: string): string | undefined {
  const name = environmentPasswordName(path);
  const value = process.env[name];
  return value === undefined ? undefined : deobfuscatePassword(name, value);
}

/** A keyfile is small: a longer file, or a pipe that never ends, is not read. */
async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw notAKeyfile(path);
      return await readUpTo(file, path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof KeysError ? error : ioError(path, error);
  }
}

/** The size that `stat` tells may be out of date, and is 0 for the files of a kernel. */
async function readUpTo(file: FileHandle, path: string): Promise<Uint8Array> {
  const buffer = new Uint8Array(MAX_KEYFILE_BYTES + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read)
    read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
  if (length > MAX_KEYFILE_BYTES) throw notAKeyfile(path);
  const content = buffer.slice(0, length);
  buffer.fill(0);
  return content;
}

function notAKeyfile(path: string): KeysError {
  return new KeysError(`${path} is no file of at most ${MAX_KEYFILE_BYTES} bytes.`, {
    code: 'keys/unknown-keyfile',
    fix: 'Give the path of a keyfile.',
    values: { path },
  });
}
