import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from '@scure/base';
import { equalSecretBytes } from '../internal/bytes.ts';
import { randomBytes } from '../internal/platform.ts';
import { wipeAll } from '../internal/wipeAll.ts';
import { invalidKeyfile, wrongPassword } from './failures.ts';
import { type Pbkdf2, pbkdf2Sha256 } from './pbkdf2.ts';

/** What a `fernet` keyfile begins with: version 128 and the zeros of the timestamp, in base 64. */
export const FERNET_MARK: Uint8Array = /* @__PURE__ */ utf8ToBytes('gAAAAA');

const SALT = /* @__PURE__ */ utf8ToBytes('Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins');
const ROUNDS = 10_000_000;
const VERSION = 0x80;
const HEAD = 1 + 8;
const IV_LENGTH = 16;
const MAC_LENGTH = 32;

/** Seals bytes as the Python wallets before 2023 did: a Fernet token (AES-128-CBC, HMAC-SHA256) without line breaks. */
export async function sealFernet(
  data: Uint8Array,
  password: Uint8Array,
  derive: Pbkdf2 = pbkdf2Sha256,
): Promise<Uint8Array> {
  const { macKey, key } = await deriveKeys(password, derive);
  const head = new Uint8Array(HEAD);
  head[0] = VERSION;
  new DataView(head.buffer).setBigUint64(1, BigInt(Math.floor(Date.now() / 1000)));
  const iv = randomBytes(IV_LENGTH);
  const signed = concatBytes(head, iv, cbc(key, iv).encrypt(data));
  const mac = hmac(sha256, macKey, signed);
  wipeAll(macKey, key);
  return new TextEncoder().encode(base64url.encode(concatBytes(signed, mac)));
}

/** Opens what {@link sealFernet} seals. The timestamp is not looked at: a keyfile does not expire. */
export async function openFernet(
  file: Uint8Array,
  password: Uint8Array,
  derive: Pbkdf2 = pbkdf2Sha256,
): Promise<Uint8Array> {
  const token = parse(file);
  const { macKey, key } = await deriveKeys(password, derive);
  const signed = token.subarray(0, -MAC_LENGTH);
  try {
    if (!equalSecretBytes(hmac(sha256, macKey, signed), token.subarray(-MAC_LENGTH))) throw wrongPassword();
    return decrypt(key, signed.subarray(HEAD));
  } finally {
    wipeAll(macKey, key);
  }
}

function decrypt(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  try {
    return cbc(key, sealed.subarray(0, IV_LENGTH)).decrypt(sealed.subarray(IV_LENGTH));
  } catch {
    throw invalidKeyfile('its padding is wrong');
  }
}

function parse(file: Uint8Array): Uint8Array {
  const token = decode(new TextDecoder().decode(file).trim());
  const sealed = token.length - HEAD - IV_LENGTH - MAC_LENGTH;
  if (token[0] !== VERSION || sealed <= 0 || sealed % 16 !== 0)
    throw invalidKeyfile('it is not a whole Fernet token');
  return token;
}

function decode(text: string): Uint8Array {
  try {
    return base64url.decode(text);
  } catch {
    throw invalidKeyfile('it is not base 64');
  }
}

async function deriveKeys(password: Uint8Array, derive: Pbkdf2) {
  const derived = await derive({ password, salt: SALT, rounds: ROUNDS, length: 32 });
  const keys = { macKey: derived.slice(0, 16), key: derived.slice(16) };
  derived.fill(0);
  return keys;
}
