import { boolean, callback, objectOf, oneOf, optional, type Rule, text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { isKeypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { sealAnsibleVault } from './ansibleVault.ts';
import { encodeKeyfile } from './encodeKeyfile.ts';
import { sealFernet } from './fernet.ts';
import { sealNacl } from './nacl.ts';
import { requirePassword } from './openKeyfile.ts';
import { isStrongPassword } from './passwordStrength.ts';
import { polkadotJsPassword, SEALED_WITH, sealPolkadotJs } from './polkadotJs.ts';
import type { Argon2i, KeyfileFormat, WalletKey } from './WalletKey.ts';
import { walletKeyRules } from './walletKeyRules.ts';

/** Options of {@link sealKeyfile}. */
export interface SealKeyfileOptions {
  /**
   * `nacl` by default. `plain` writes the secrets in clear, for whoever can read the file; it must be asked for by this
   * name, except for an account without a secret.
   */
  readonly format?: KeyfileFormat;
  /** The password, for every format but `plain`. */
  readonly password?: string;
  /** Accept a password that is easily guessed. */
  readonly allowWeakPassword?: boolean;
  /** Name of the account in a `polkadot-js` file. */
  readonly name?: string;
  /** What derives the key of a `nacl` file; in this thread by default. */
  readonly argon2i?: Argon2i;
}

/** The rules of {@link SealKeyfileOptions}, for those who take more options than these. */
export const sealRules: {
  readonly format: Rule;
  readonly password: Rule;
  readonly allowWeakPassword: Rule;
  readonly name: Rule;
  readonly argon2i: Rule;
} = {
  format: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf('plain', 'nacl', 'ansible', 'fernet', 'polkadot-js'),
  ),
  password: /* @__PURE__ */ optional(text),
  allowWeakPassword: /* @__PURE__ */ optional(boolean),
  name: /* @__PURE__ */ optional(text),
  argon2i: /* @__PURE__ */ optional(callback),
} as const;
const optionRules = /* @__PURE__ */ objectOf(sealRules);

/**
 * Writes a key as the bytes of a keyfile, encrypted: a key that can sign needs a password, or `format: 'plain'`.
 *
 * @param key - the key, with its phrase where that is known
 * @param options - password and format
 * @returns the bytes of the file
 * @throws `KeysError` `keys/password-required`, `keys/weak-password`, `keys/no-secret`, `keys/not-enough-memory`,
 *   `keys/invalid-argument` for a password that `plain` would not use, `keys/unknown-field`, and what
 *   {@link encodeKeyfile} throws
 */
export async function sealKeyfile(key: WalletKey, options: SealKeyfileOptions = {}): Promise<Uint8Array> {
  check(key, walletKeyRules, 'key');
  check(options, optionRules, 'options');
  const format = formatOf(key, options);
  if (format === 'plain') return encodeKeyfile(key);
  const password = requirePassword(format, options.password);
  if (options.allowWeakPassword !== true && !isStrongPassword(password)) throw weakPassword();
  if (format === 'polkadot-js') return sealAccount(key, password, options.name);
  return sealContent(format, key, password, options.argon2i);
}

function formatOf({ account }: WalletKey, { format, password }: SealKeyfileOptions): KeyfileFormat {
  if (format === 'plain' && password !== undefined)
    throw new KeysError('A plain keyfile has no password: the key would be written in clear.', {
      code: 'keys/invalid-argument',
      fix: 'Leave out one of format and password.',
    });
  if (format !== undefined) return format;
  if (password !== undefined) return 'nacl';
  if (!isKeypair(account)) return 'plain';
  throw new KeysError('Without a password the key would be written in clear.', {
    code: 'keys/password-required',
    fix: "Pass options.password, or format: 'plain' when everybody who can read the file may have the key.",
  });
}

async function sealContent(
  format: 'nacl' | 'ansible' | 'fernet',
  key: WalletKey,
  password: string,
  argon2i: Argon2i | undefined,
): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(password);
  const content = encodeKeyfile(key);
  try {
    if (format === 'ansible') return await sealAnsibleVault(content, secret);
    if (format === 'fernet') return await sealFernet(content, secret);
    return await sealNacl(content, secret, argon2i);
  } finally {
    content.fill(0);
    secret.fill(0);
  }
}

async function sealAccount(
  { account, meta }: WalletKey,
  password: string,
  name: string | undefined,
): Promise<Uint8Array> {
  if (!isKeypair(account))
    throw new KeysError(`${account.address} has no secret to put into a polkadot.js file.`, {
      code: 'keys/no-secret',
      fix: 'Write it as plain: it holds only an address.',
    });
  const secret = polkadotJsPassword(password, SEALED_WITH);
  try {
    return await sealPolkadotJs(account, secret, { ...meta, name: name ?? meta?.name ?? '' });
  } finally {
    secret.fill(0);
  }
}

function weakPassword(): KeysError {
  return new KeysError('The password is too easily guessed to protect a key.', {
    code: 'keys/weak-password',
    fix: 'Use four or more unusual words, or twelve or more mixed letters; or pass allowWeakPassword.',
  });
}
