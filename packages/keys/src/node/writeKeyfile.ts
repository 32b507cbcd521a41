import { basename, dirname } from 'node:path';
import { boolean, objectOf, optional, type Rule } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { type SealKeyfileOptions, sealKeyfile, sealRules } from '../keyfile/sealKeyfile.ts';
import type { WalletKey } from '../keyfile/WalletKey.ts';
import { atomicWrite } from './atomicWrite.ts';
import { expandPath } from './paths.ts';

/** Options of {@link writeKeyfile}. */
export interface WriteKeyfileOptions extends SealKeyfileOptions {
  /** Replace an existing keyfile, whose key is then lost unless it is kept elsewhere. `false` by default. */
  readonly overwrite?: boolean;
}

/** The rules of {@link WriteKeyfileOptions}, for those who take more options than these. */
export const writeRules: {
  readonly overwrite: Rule;
  readonly format: Rule;
  readonly password: Rule;
  readonly allowWeakPassword: Rule;
  readonly name: Rule;
  readonly argon2i: Rule;
} = { ...sealRules, overwrite: /* @__PURE__ */ optional(boolean) } as const;
const optionRules = /* @__PURE__ */ objectOf(writeRules);

/**
 * Writes a keyfile: mode 0600, folders 0700, in one step that a crash cannot leave half done, never through a symlink,
 * and never over an existing file unless told. A key that can sign needs a password, or `format: 'plain'`.
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

/**
 * {@link writeKeyfile} where no folder below `top` may be a symlink. `before` is called when the key is sealed, and not for one that is
 * refused, such as for a weak password.
 */
export async function writeKeyfileBelow(
  top: string,
  path: string,
  key: WalletKey,
  options: WriteKeyfileOptions,
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  check(options, optionRules, 'options');
  const full = expandPath(path);
  const { overwrite, ...seal } = options;
  const file = await sealKeyfile(key, { name: basename(full), ...seal });
  try {
    await before();
    await atomicWrite(full, file, { overwrite: overwrite === true, below: expandPath(top) });
  } finally {
    file.fill(0);
  }
}
