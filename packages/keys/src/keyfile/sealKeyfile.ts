import { isKeypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { sealAnsibleVault } from './ansibleVault.ts';
import { encodeKeyfile } from './encodeKeyfile.ts';
import { sealFernet } from './fernet.ts';
import { sealNacl } from './nacl.ts';
import { passwordBytes } from './openKeyfile.ts';
import { isStrongPassword } from './passwordStrength.ts';
import { sealPolkadotJs } from './polkadotJs.ts';
import type { Argon2i, KeyfileFormat, WalletKey } from './WalletKey.ts';

/** Options of {@link sealKeyfile}. */
export interface SealKeyfileOptions {
  /** `nacl` by default when there is a password, else `plain`. */
  readonly format?: KeyfileFormat;
  /** The password, for every format but `plain`. */
  readonly password?: string;
  /** Accept a password the Python wallet would refuse. */
  readonly allowWeakPassword?: boolean;
  /** Name of the account in a `polkadot-js` file. */
  readonly name?: string;
  /** What derives the key of a `nacl` file; in this thread by default. */
  readonly argon2i?: Argon2i;
}

/**
 * Writes a key as the bytes of a keyfile.
 *
 * @param key - the key, with its phrase where that is known
 * @param options - format and password; without a password the file is `plain`
 * @returns the bytes of the file
 * @throws `KeysError` `keys/password-required`, `keys/weak-password`, `keys/no-secret`, `keys/not-enough-memory`,
 *   and what {@link encodeKeyfile} throws
 */
export async function sealKeyfile(key: WalletKey, options: SealKeyfileOptions = {}): Promise<Uint8Array> {
  const format = options.format ?? (options.password === undefined ? 'plain' : 'nacl');
  if (format === 'plain') return encodeKeyfile(key);
  const password = passwordBytes(format, options.password);
  if (options.allowWeakPassword !== true && !isStrongPassword(options.password!)) throw weakPassword();
  if (format === 'polkadot-js') return sealAccount(key, password, options.name ?? '');
  const content = encodeKeyfile(key);
  try {
    if (format === 'ansible') return await sealAnsibleVault(content, password);
    if (format === 'fernet') return await sealFernet(content, password);
    return await sealNacl(content, password, options.argon2i);
  } finally {
    content.fill(0);
  }
}

async function sealAccount({ account }: WalletKey, password: Uint8Array, name: string): Promise<Uint8Array> {
  if (isKeypair(account)) return sealPolkadotJs(account, password, name);
  throw new KeysError(`${account.address} has no secret to put into a polkadot.js file.`, {
    code: 'keys/no-secret',
    fix: 'Write it as plain: it holds only an address.',
  });
}

function weakPassword(): KeysError {
  return new KeysError('The password is too weak to protect a key.', {
    code: 'keys/weak-password',
    fix: 'Make it longer and mix kinds of letters, or pass allowWeakPassword.',
  });
}
