import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { typedArray } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { randomBytes } from '../internal/platform.ts';
import { argon2i } from './argon2i.ts';
import { invalidKeyfile, wrongPassword } from './failures.ts';
import type { Argon2i } from './WalletKey.ts';

/** What a `nacl` keyfile begins with. */
export const NACL_MARK: Uint8Array = /* @__PURE__ */ utf8ToBytes('$NACL');

/** The same for every wallet, so equal passwords give equal keys: the price of compatibility. */
const SALT = Uint8Array.of(19, 113, 131, 223, 241, 90, 9, 188, 156, 144, 181, 81, 135, 57, 233, 177);
/** libsodium's limits "sensitive" for Argon2i. */
const PASSES = 8;
const MEMORY_KIB = 512 * 1024;
const NONCE_LENGTH = 24;
const TAG_LENGTH = 16;
const KEY_LENGTH = 32;
const keyRule = /* @__PURE__ */ typedArray('Uint8Array', KEY_LENGTH);

/** Seals bytes as the Python wallet does: `$NACL`, 24-byte nonce, secretbox (XSalsa20-Poly1305). */
export async function sealNacl(
  data: Uint8Array,
  password: Uint8Array,
  derive: Argon2i = argon2i,
): Promise<Uint8Array> {
  const nonce = randomBytes(NONCE_LENGTH);
  const key = await deriveKey(password, derive);
  const sealed = xsalsa20poly1305(key, nonce).encrypt(data);
  key.fill(0);
  return concatBytes(NACL_MARK, nonce, sealed);
}

/** Opens what {@link sealNacl} seals. The cost is fixed: nothing in the file can raise it. */
export async function openNacl(
  file: Uint8Array,
  password: Uint8Array,
  derive: Argon2i = argon2i,
): Promise<Uint8Array> {
  const body = file.subarray(NACL_MARK.length);
  if (body.length < NONCE_LENGTH + TAG_LENGTH) throw invalidKeyfile('it ends too early');
  const key = await deriveKey(password, derive);
  try {
    return xsalsa20poly1305(key, body.subarray(0, NONCE_LENGTH)).decrypt(body.subarray(NONCE_LENGTH));
  } catch {
    throw wrongPassword();
  } finally {
    key.fill(0);
  }
}

/** The key; a function of the caller's own is looked at like any other argument. */
async function deriveKey(password: Uint8Array, derive: Argon2i): Promise<Uint8Array> {
  const key = await derive({
    password,
    salt: SALT,
    passes: PASSES,
    memoryKib: MEMORY_KIB,
    length: KEY_LENGTH,
  });
  check(key, keyRule, 'what options.argon2i derives');
  return key;
}
