import { KeysError } from '../KeysError.ts';
import { openAnsibleVault } from './ansibleVault.ts';
import { openFernet } from './fernet.ts';
import { keyfileFormat, readContent } from './keyfileFormat.ts';
import { openNacl } from './nacl.ts';
import { parseKeyfile } from './parseKeyfile.ts';
import { isPolkadotJsEncrypted, openPolkadotJs, type PolkadotJsJson } from './polkadotJs.ts';
import type { Argon2i, KeyfileFormat, WalletKey } from './WalletKey.ts';

/** Options of {@link openKeyfile}. */
export interface OpenKeyfileOptions {
  /** The password, for every format but `plain`. */
  readonly password?: string;
  /** What derives the key of a `nacl` file: `argon2iInWorker` in a page; in this thread by default. */
  readonly argon2i?: Argon2i;
}

/**
 * Opens a keyfile of any format.
 *
 * A wrong password costs what the right one does (about four to six seconds for `nacl`, two to four for `fernet`), and
 * the answer does not tell it from a changed file. What a file may ask for is bounded: 64 KiB of size, and the costs
 * its wallet really writes.
 *
 * @param file - the bytes of the file
 * @param options - password, and where to derive the key
 * @returns the key, and its phrase when the file has it
 * @throws `KeysError` `keys/password-required`, `keys/wrong-password`, `keys/unknown-keyfile`,
 *   `keys/invalid-keyfile`, `keys/unsupported-keyfile`, `keys/unsupported-kdf`, `keys/address-mismatch`,
 *   `keys/not-enough-memory`
 *
 * @example
 * ```ts
 * import { openKeyfile } from '@taokit/keys/keyfile';
 *
 * const file = new TextEncoder().encode('{"ss58Address":"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"}');
 * const { account } = await openKeyfile(file);
 * console.log(account.address); // '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'
 * ```
 */
export async function openKeyfile(file: Uint8Array, options: OpenKeyfileOptions = {}): Promise<WalletKey> {
  const format = keyfileFormat(file);
  if (format === 'plain') return parseKeyfile(file);
  if (format === 'polkadot-js') return openPolkadotJsFile(file, options.password);
  const content = await decrypt(format, file, passwordBytes(format, options.password), options.argon2i);
  try {
    return parseKeyfile(content);
  } finally {
    content.fill(0);
  }
}

/** The UTF-8 bytes of a password. */
export function passwordBytes(format: KeyfileFormat, password: string | undefined): Uint8Array {
  if (typeof password === 'string' && password !== '') return new TextEncoder().encode(password);
  throw new KeysError(`A keyfile of the format ${format} needs a password.`, {
    code: 'keys/password-required',
    fix: 'Pass options.password.',
    values: { format },
  });
}

async function openPolkadotJsFile(file: Uint8Array, password: string | undefined): Promise<WalletKey> {
  const { json } = readContent(file) as unknown as { readonly json: PolkadotJsJson };
  const bytes = isPolkadotJsEncrypted(json) ? passwordBytes('polkadot-js', password) : new Uint8Array(0);
  return { account: await openPolkadotJs(json, bytes), phrase: undefined };
}

function decrypt(
  format: 'nacl' | 'ansible' | 'fernet',
  file: Uint8Array,
  password: Uint8Array,
  argon2i: Argon2i | undefined,
): Promise<Uint8Array> {
  if (format === 'ansible') return openAnsibleVault(file, password);
  if (format === 'fernet') return openFernet(file, password);
  return openNacl(file, password, argon2i);
}
