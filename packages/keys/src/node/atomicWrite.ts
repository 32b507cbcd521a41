import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { boolean, objectOf, optional, text } from '@taokit/errors/check';
import { check, isBytes } from '../internal/check.ts';
import { looksSecret } from '../internal/looksSecret.ts';
import { KeysError } from '../KeysError.ts';
import { showPath } from './paths.ts';

/** Options of {@link atomicWrite}. */
export interface AtomicWriteOptions {
  /** Replace an existing file; `false` by default. */
  readonly overwrite?: boolean;
  /** A folder above: no folder below it on the way to the file may be a symlink. The file's own folder by default. */
  readonly below?: string;
}

const callRules = /* @__PURE__ */ objectOf({
  path: text,
  bytes: (value, field) =>
    isBytes(value) ? undefined : { kind: 'wrong-type', field, value, expected: 'a Uint8Array' },
  options: /* @__PURE__ */ objectOf({
    overwrite: /* @__PURE__ */ optional(boolean),
    below: /* @__PURE__ */ optional(text),
  }),
});

/** Nobody else may have made the file, and it is no link. */
const NEW_FILE = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes a file so that at every moment, also after a crash or a power cut, the path holds the old file or the new one:
 * a temporary file of mode 0600 in the same folder, flushed to the disk, then renamed (or linked, when nothing may be
 * replaced), then the folder flushed. Neither the file nor its folder may be a symlink, nor a folder in between when
 * `below` names one further up.
 *
 * A crash can leave a temporary file `.NAME.<random>.tmp` behind, of mode 0600.
 *
 * @param path - the file; its folder is made where it does not exist
 * @param bytes - the whole content
 * @param options - whether a file may be replaced
 * @throws KeysError `keys/keyfile-exists`, `keys/symlink`, `keys/io`, `keys/wrong-type`, `keys/unknown-field`
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<void> {
  check({ path, bytes, options }, callRules, '');
  const folder = dirname(path);
  const parts = [...foldersBelow(options.below, folder), path];
  // Before folders are made, so that none is made behind a symlink, and after, for the names that are new.
  for (const part of parts) await assertNoSymlink(part);
  await makeFolder(folder);
  for (const part of parts) await assertNoSymlink(part);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    if (options.overwrite === true) await rename(temporary, path);
    else await linkNew(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    throw error instanceof KeysError ? error : ioError(path, error);
  } finally {
    // What became of the file is what counts: the error of a folder that went away must not replace it.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Removes a file, for good also after a power cut; nothing where there is none. Never through a symlink, as {@link atomicWrite}.
 *
 * @param path - the file
 * @param below - a folder above: no folder below it on the way to the file may be a symlink
 * @throws KeysError `keys/symlink`, `keys/io`
 */
export async function removeFlushed(path: string, below: string): Promise<void> {
  const folder = dirname(path);
  for (const part of [...foldersBelow(below, folder), path]) await assertNoSymlink(part);
  try {
    await rm(path, { force: true });
    await flushFolder(folder);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ENOENT') throw ioError(path, error);
  }
}

/** The file's folder, and those between it and `top`. */
function foldersBelow(top: string | undefined, folder: string): readonly string[] {
  if (top === undefined) return [folder];
  const names = relative(top, dirname(folder));
  if (names === '' || names.startsWith('..')) return [folder];
  const between = names.split(sep).map((_, at, all) => join(top, ...all.slice(0, at + 1)));
  return [...between, folder];
}

/** An error of the file system, typed; its own message names the path and the reason. */
export function ioError(path: string, cause: unknown): KeysError {
  const code = (cause as { readonly code?: string }).code ?? 'unknown';
  if (code === 'EEXIST') return exists(path);
  return new KeysError(`${showPath(path)} cannot be accessed (${code}).`, {
    code: code === 'ENOENT' ? 'keys/keyfile-not-found' : 'keys/io',
    fix: 'Check that the path exists, and its permissions.',
    values: { code },
    ...safeCause(path, cause),
  });
}

/** The error of the file system quotes the path. */
function safeCause(path: string, cause: unknown): { readonly cause?: unknown } {
  return looksSecret(path) ? {} : { cause };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new KeysError(`${showPath(folder)} cannot be made a folder.`, {
      code: 'keys/io',
      fix: 'Check that no part of the path is a file, and its permissions.',
      ...safeCause(folder, cause),
    });
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, NEW_FILE, 0o600);
  try {
    // The mode above passes through the umask, which may take more away than wanted.
    await file.chmod(0o600);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A hard link fails when the path exists, in one step; a rename would replace. */
async function linkNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!isUnsupported(error)) throw error;
    if ((await lstat(path).catch(() => undefined)) !== undefined) throw exists(path);
    await rename(temporary, path);
  }
}

/** File systems without hard links (FAT, some network drives). */
function isUnsupported(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(
    (error as { readonly code?: string }).code ?? '',
  );
}

/** Makes the new name itself survive a power cut. Windows cannot open folders: there it is left to the system. */
async function flushFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as { readonly code?: string }).code ?? ''))
      throw error;
  } finally {
    await handle?.close();
  }
}

async function assertNoSymlink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || !found.isSymbolicLink()) return;
  throw new KeysError(`${showPath(path)} is a symlink.`, {
    code: 'keys/symlink',
    fix: 'Write to the place it leads to, or remove it.',
  });
}

function exists(path: string): KeysError {
  return new KeysError(`${showPath(path)} exists already.`, {
    code: 'keys/keyfile-exists',
    fix: 'Choose another name, or pass overwrite: true when its key may be lost.',
  });
}
