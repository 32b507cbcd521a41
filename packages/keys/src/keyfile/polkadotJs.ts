import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { equalBytes, fromHex, startsWith } from '../internal/bytes.ts';
import { isHex } from '../internal/check.ts';
import { randomBytes } from '../internal/platform.ts';
import { type Keypair, type KeyType, wipeKeypair } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromPolkadotJsSecretKey } from '../privateKey.ts';
import { revealSecret } from '../secret.ts';
import { accountBytes } from '../ss58.ts';
import { addressMismatch, invalidKeyfile, unsupportedKeyfile, wrongPassword } from './failures.ts';
import { type Scrypt, type ScryptCost, scrypt } from './scrypt.ts';
import type { KeyfileMeta } from './WalletKey.ts';

/** The outer form of a polkadot.js export. */
export interface PolkadotJsJson {
  readonly encoded: string;
  readonly encoding: { readonly content: unknown; readonly type: unknown; readonly version: unknown };
  readonly address?: unknown;
  readonly meta?: unknown;
}

/** The costs polkadot.js itself accepts; the most expensive takes 128 MiB. A file that asks for another is refused. */
const ALLOWED: readonly ScryptCost[] = [
  { N: 1 << 13, p: 10, r: 8 },
  { N: 1 << 14, p: 5, r: 8 },
  { N: 1 << 15, p: 3, r: 8 },
  { N: 1 << 15, p: 1, r: 8 },
  { N: 1 << 16, p: 2, r: 8 },
  { N: 1 << 17, p: 1, r: 8 },
];
/** How an export of today is encrypted. */
export const SEALED_WITH: readonly string[] = ['scrypt', 'xsalsa20-poly1305'];
const DEFAULT_COST: ScryptCost = { N: 1 << 17, p: 1, r: 8 };

const HEADER = Uint8Array.of(48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);
const DIVIDER = Uint8Array.of(161, 35, 3, 33, 0);
const SALT_LENGTH = 32;
const COST_LENGTH = 12;
const NONCE_LENGTH = 24;

/** Whether parsed JSON is an export of polkadot.js. */
export function isPolkadotJsJson(json: unknown): json is PolkadotJsJson {
  if (typeof json !== 'object' || json === null) return false;
  const { encoded, encoding } = json as Partial<PolkadotJsJson>;
  return typeof encoded === 'string' && typeof encoding === 'object' && encoding !== null;
}

/** Opens an export of one account, generations 0 to 3, and checks its address. */
export async function openPolkadotJs(
  json: PolkadotJsJson,
  password: Uint8Array,
  derive: Scrypt = scrypt,
): Promise<Keypair> {
  const types = keyTypesOf(json);
  const frame = await decryptPolkadotJs(json, password, derive);
  try {
    const keypair = decodePair(frame, types);
    if (typeof json.address === 'string' && json.address !== '') checkAddress(json.address, keypair);
    return keypair;
  } finally {
    frame.fill(0);
  }
}

/** The decrypted frame around the key, unchecked. */
export function decryptPolkadotJs(
  json: PolkadotJsJson,
  password: Uint8Array,
  derive: Scrypt = scrypt,
): Promise<Uint8Array> {
  return decrypt(decodeBody(json.encoded), encryptionOf(json), password, derive);
}

/** Whether an export needs a password. */
export function isPolkadotJsEncrypted(json: PolkadotJsJson): boolean {
  return encryptionOf(json).includes('xsalsa20-poly1305');
}

/**
 * The bytes of a passphrase as polkadot.js takes it: `0x` and an even number of hex digits are bytes, any other text is
 * UTF-8. Before scrypt, every text was UTF-8.
 */
export function polkadotJsPassword(password: string, encryption: readonly unknown[]): Uint8Array {
  if (encryption.includes('scrypt') && isHex(password)) return fromHex(password)!;
  return new TextEncoder().encode(password);
}

/** What else an export says of the account. */
export function metaOf({ meta }: PolkadotJsJson): KeyfileMeta {
  return typeof meta === 'object' && meta !== null && !Array.isArray(meta) ? (meta as KeyfileMeta) : {};
}

/** Writes an account as polkadot.js exports it (generation 3), sealed with scrypt and XSalsa20-Poly1305. */
export async function sealPolkadotJs(
  keypair: Keypair,
  password: Uint8Array,
  meta: KeyfileMeta,
): Promise<Uint8Array> {
  const salt = randomBytes(SALT_LENGTH);
  const nonce = randomBytes(NONCE_LENGTH);
  const key = await scrypt(password, salt, DEFAULT_COST);
  const content = encodePair(keypair);
  const sealed = xsalsa20poly1305(key, nonce).encrypt(content);
  key.fill(0);
  content.fill(0);
  const json = {
    encoded: base64.encode(concatBytes(salt, encodeCost(DEFAULT_COST), nonce, sealed)),
    encoding: { content: ['pkcs8', keypair.type], type: SEALED_WITH, version: '3' },
    address: keypair.address,
    meta: { whenCreated: Date.now(), ...meta },
  };
  return new TextEncoder().encode(JSON.stringify(json));
}

/**
 * The key types the content may have. The first exports name none; they are ed25519, which was all there was. A few
 * wallets wrote sr25519 keys in that form: the public key in the frame tells.
 */
function keyTypesOf({ encoding: { content } }: PolkadotJsJson): readonly KeyType[] {
  const [kind, type] = Array.isArray(content) ? (content as readonly unknown[]) : [content, undefined];
  if (kind === 'pkcs8' && type === undefined) return ['ed25519', 'sr25519'];
  if (kind === 'pkcs8' && (type === 'sr25519' || type === 'ed25519')) return [type];
  throw unsupportedKeyfile(
    describeContent(kind, type),
    'Export one sr25519 or ed25519 account with polkadot.js.',
  );
}

function describeContent(kind: unknown, type: unknown): string {
  if (kind === 'batch-pkcs8') return 'is a batch export of polkadot.js and holds several accounts';
  if (kind === 'pkcs8' && type === 'ecdsa') return 'holds an ecdsa account';
  if (kind === 'pkcs8' && type === 'ethereum') return 'holds an ethereum account';
  return 'holds a kind of key this package does not open';
}

/** How an export says it is encrypted: a list, or the text of the first ones. An empty list is no encryption. */
export function encryptionOf({ encoding: { type } }: PolkadotJsJson): readonly unknown[] {
  return Array.isArray(type) ? (type as readonly unknown[]) : [type];
}

function decodeBody(encoded: string): Uint8Array {
  const hex = encoded.startsWith('0x') ? fromHex(encoded) : undefined;
  if (hex !== undefined) return hex;
  try {
    return base64.decode(encoded);
  } catch {
    throw invalidKeyfile('its content is not base 64');
  }
}

async function decrypt(
  body: Uint8Array,
  type: readonly unknown[],
  password: Uint8Array,
  derive: Scrypt,
): Promise<Uint8Array> {
  if (!type.includes('xsalsa20-poly1305')) {
    if (type.every((name) => name === 'none')) return body;
    throw unsupportedKeyfile(
      'is encrypted in a way this package does not know',
      'Export it again with polkadot.js.',
    );
  }
  const head = type.includes('scrypt') ? SALT_LENGTH + COST_LENGTH : 0;
  if (body.length < head + NONCE_LENGTH + 16) throw invalidKeyfile('it ends too early');
  const key =
    head === 0
      ? padPassword(password)
      : await derive(password, body.subarray(0, SALT_LENGTH), decodeCost(body));
  try {
    return xsalsa20poly1305(key, body.subarray(head, head + NONCE_LENGTH)).decrypt(
      body.subarray(head + NONCE_LENGTH),
    );
  } catch {
    throw wrongPassword();
  } finally {
    key.fill(0);
  }
}

/** Generations before 3 used the password itself, cut or filled with zeros, as the key. */
function padPassword(password: Uint8Array): Uint8Array {
  const key = new Uint8Array(32);
  key.set(password.subarray(0, 32));
  return key;
}

function decodeCost(body: Uint8Array): ScryptCost {
  const view = new DataView(body.buffer, body.byteOffset + SALT_LENGTH, COST_LENGTH);
  const [N, p, r] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)];
  const cost = ALLOWED.find((allowed) => allowed.N === N && allowed.p === p && allowed.r === r);
  if (cost !== undefined) return cost;
  throw new KeysError(`The keyfile asks for scrypt with N = ${N}, p = ${p}, r = ${r}.`, {
    code: 'keys/unsupported-kdf',
    fix: 'Export it again with polkadot.js: no wallet writes this cost.',
    values: { N, p, r },
  });
}

function encodeCost({ N, p, r }: ScryptCost): Uint8Array {
  const bytes = new Uint8Array(COST_LENGTH);
  const view = new DataView(bytes.buffer);
  [N, p, r].forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  return bytes;
}

/** sr25519 as polkadot.js expands it; ed25519 as seed and public key. */
function encodePair(keypair: Keypair): Uint8Array {
  const secretKey = revealSecret(keypair.secretKey);
  const long = keypair.type === 'ed25519' ? concatBytes(secretKey, keypair.publicKey) : secretKey;
  const content = concatBytes(HEADER, long, DIVIDER, keypair.publicKey);
  secretKey.fill(0);
  long.fill(0);
  return content;
}

function decodePair(content: Uint8Array, types: readonly KeyType[]): Keypair {
  if (!startsWith(content, HEADER)) throw invalidKeyfile('it does not hold a key');
  // 64 bytes of secret key since generation 3, a seed of 32 before.
  for (const length of [64, 32]) {
    const end = HEADER.length + length;
    if (content.length !== end + DIVIDER.length + 32 || !startsWith(content.subarray(end), DIVIDER)) continue;
    const publicKey = content.subarray(end + DIVIDER.length);
    for (const type of types) {
      const keypair = pairOf(content.subarray(HEADER.length, end), type);
      if (equalBytes(keypair.publicKey, publicKey)) return keypair;
      wipeKeypair(keypair);
    }
    throw addressMismatch();
  }
  throw invalidKeyfile('it does not hold a key');
}

function pairOf(secret: Uint8Array, type: KeyType): Keypair {
  if (secret.length === 64 && type === 'sr25519') return keypairFromPolkadotJsSecretKey(secret);
  return keypairFromSeed(secret.subarray(0, 32), { type });
}

/** The address, or `0x` and the public key, as the first exports have it. */
function checkAddress(address: string, keypair: Keypair): void {
  try {
    if (!equalBytes(accountBytes(address), keypair.publicKey)) throw addressMismatch();
  } catch (error) {
    wipeKeypair(keypair);
    throw error;
  }
}
