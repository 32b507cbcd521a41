import { callback, objectOf, optional, text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { openAnsibleVault } from './ansibleVault.ts';
import { bareHexRule } from './bareHexRule.ts';
import { openFernet } from './fernet.ts';
import { keyfileFormat, readContent, withoutBom } from './keyfileFormat.ts';
import { openNacl } from './nacl.ts';
import { parseKeyfile } from './parseKeyfile.ts';
import {
  encryptionOf,
  isPolkadotJsEncrypted,
  metaOf,
  openPolkadotJs,
  type PolkadotJsJson,
  polkadotJsPassword,
} from './polkadotJs.ts';
import type { Argon2i, BareHex, KeyfileFormat, WalletKey } from './WalletKey.ts';

/** Options of {@link openKeyfile}. */
export interface OpenKeyfileOptions {
  /** The password, for every format but `plain`. */
  readonly password?: string;
  /** What derives the key of a `nacl` file: `argon2iInWorker` in a page; in this thread by default. */
  readonly argon2i?: Argon2i;
  /** What a file of nothing but 64 hex digits is taken for; a public key by default, which is the harmless way. */
  readonly bareHex?: BareHex;
}

const optionRules = /* @__PURE__ */ objectOf({
  password: /* @__PURE__ */ optional(text),
  argon2i: /* @__PURE__ */ optional(callback),
  bareHex: /* @__PURE__ */ optional(bareHexRule),
});

/**
 * Opens a keyfile of any format.
 *
 * A wrong password costs what the right one does (about four to six seconds for `nacl`, two to four for `fernet`), and
 * the answer does not tell it from a changed file. What a file may ask for is bounded: 64 KiB of size, and the costs
 * its wallet really writes. A password for a file that needs none is not looked at.
 *
 * @param file - the bytes of the file
 * @param options - password, and where to derive the key
 * @returns the key, its phrase when the file has it, and what else a polkadot.js file says
 * @throws `KeysError` `keys/password-required`, `keys/wrong-password`, `keys/unknown-keyfile`,
 *   `keys/invalid-keyfile`, `keys/unsupported-keyfile`, `keys/unsupported-kdf`, `keys/address-mismatch`,
 *   `keys/not-enough-memory`, `keys/webassembly-forbidden`, `keys/no-webassembly`, `keys/unknown-field`
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
  check(options, optionRules, 'options');
  const format = keyfileFormat(file);
  const bareHex = options.bareHex === undefined ? {} : { bareHex: options.bareHex };
  if (format === 'plain') return parseKeyfile(file, bareHex);
  if (format === 'polkadot-js') return openPolkadotJsFile(file, options.password);
  const content = await decryptKeyfile(format, file, options);
  try {
    return parseKeyfile(content, bareHex);
  } finally {
    content.fill(0);
  }
}

/** The content of a file of the Python wallet. */
export async function decryptKeyfile(
  format: 'nacl' | 'ansible' | 'fernet',
  file: Uint8Array,
  { password, argon2i }: OpenKeyfileOptions,
): Promise<Uint8Array> {
  const content = withoutBom(file);
  const secret = new TextEncoder().encode(requirePassword(format, password));
  try {
    if (format === 'ansible') return await openAnsibleVault(content, secret);
    if (format === 'fernet') return await openFernet(content, secret);
    return await openNacl(content, secret, argon2i);
  } finally {
    secret.fill(0);
  }
}

/** A password that is one. */
export function requirePassword(format: KeyfileFormat, password: string | undefined): string {
  if (typeof password === 'string' && password !== '') return password;
  throw new KeysError(`A keyfile of the format ${format} needs a password.`, {
    code: 'keys/password-required',
    fix: 'Pass options.password.',
    values: { format },
  });
}

/** The password of an export of polkadot.js as bytes, to be overwritten; none where it needs none. */
export function passwordOf(json: PolkadotJsJson, password: string | undefined): Uint8Array {
  if (!isPolkadotJsEncrypted(json)) return new Uint8Array(0);
  return polkadotJsPassword(requirePassword('polkadot-js', password), encryptionOf(json));
}

async function openPolkadotJsFile(file: Uint8Array, password: string | undefined): Promise<WalletKey> {
  const { json } = readContent(file) as unknown as { readonly json: PolkadotJsJson };
  const secret = passwordOf(json, password);
  try {
    return { account: await openPolkadotJs(json, secret), phrase: undefined, meta: metaOf(json) };
  } finally {
    secret.fill(0);
  }
}
