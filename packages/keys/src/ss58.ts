import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58 } from '@scure/base';
import { fromHex } from './internal/bytes.ts';
import { account as accountRule, check, isBytes, isHex } from './internal/check.ts';
import { KeysError } from './KeysError.ts';

/** The SS58 prefix Bittensor uses: the generic Substrate one. */
export const BITTENSOR_SS58_PREFIX = 42;

/** What an SS58 address says. */
export interface Ss58Address {
  /** 32 bytes: a public key, or the id of a keyless account. */
  readonly publicKey: Uint8Array;
  /** The network prefix, 0 to 16383. */
  readonly prefix: number;
}

const CONTEXT = /* @__PURE__ */ utf8ToBytes('SS58PRE');
const CHECKSUM_LENGTH = 2;
const KEY_LENGTH = 32;
/** An address of 32 bytes has 46 to 50 characters; anything much longer is not worth decoding. */
const LONGEST = 64;

/**
 * Encodes a 32-byte public key as an SS58 address.
 *
 * @param publicKey - 32 bytes, or `0x` and 64 hex digits
 * @param prefix - network prefix, 0 to 16383 without the reserved 46 and 47; Bittensor's 42 by default
 * @returns the address in base 58
 * @throws {@link KeysError} `keys/invalid-public-key`, `keys/invalid-prefix`
 *
 * @example
 * ```ts
 * import { encodeSs58, keypairFromUri } from '@taokit/keys';
 *
 * encodeSs58(keypairFromUri('//Alice').publicKey); // '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'
 * ```
 */
export function encodeSs58(publicKey: Uint8Array | string, prefix: number = BITTENSOR_SS58_PREFIX): string {
  const key = isHex(publicKey) ? fromHex(publicKey)! : publicKey;
  assertPublicKey(key);
  const body = concatBytes(encodePrefix(prefix), key);
  return base58.encode(concatBytes(body, checksum(body)));
}

/**
 * Decodes an SS58 address and checks it: base 58, length, prefix, checksum.
 *
 * @param address - an address of any network
 * @param prefix - when given, the only prefix accepted
 * @returns the 32-byte public key and the prefix
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-prefix`
 */
export function decodeSs58(address: string, prefix?: number): Ss58Address {
  if (prefix !== undefined) assertPrefix(prefix);
  const bytes = decodeBase58(address);
  const prefixLength = bytes[0]! < 64 ? 1 : 2;
  if (bytes.length !== prefixLength + KEY_LENGTH + CHECKSUM_LENGTH)
    throw invalidAddress(address, `it holds ${bytes.length} bytes`);
  const body = bytes.subarray(0, -CHECKSUM_LENGTH);
  const expected = checksum(body);
  if (expected.some((byte, i) => byte !== bytes[body.length + i]))
    throw invalidAddress(address, 'its checksum does not match');
  const found = decodePrefix(address, bytes);
  if (prefix !== undefined && found !== prefix)
    throw new KeysError(`${show(address)} has the prefix ${found}, not ${prefix}.`, {
      code: 'keys/invalid-prefix',
      fix: `Use an address of the network with prefix ${prefix}.`,
      values: { address, prefix: found },
    });
  return { publicKey: body.slice(prefixLength), prefix: found };
}

/**
 * Whether a text is an SS58 address of a 32-byte account.
 *
 * @param address - any text
 * @param prefix - when given, the only prefix accepted
 * @returns `true` when {@link decodeSs58} would accept it: shape, prefix and checksum
 * @throws {@link KeysError} `keys/invalid-prefix` for a prefix that no address can have
 */
export function isSs58(address: string, prefix?: number): boolean {
  if (prefix !== undefined) assertPrefix(prefix);
  try {
    decodeSs58(address, prefix);
    return true;
  } catch {
    return false;
  }
}

/**
 * The 32 bytes of an account given as an SS58 address, as hex, or as bytes.
 *
 * @param account - SS58 address of any prefix, `0x` and 64 hex digits, or 32 bytes
 * @returns 32 bytes, a copy
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-public-key`
 */
export function accountBytes(account: string | Uint8Array): Uint8Array {
  check(account, accountRule, 'account');
  if (typeof account !== 'string') {
    assertPublicKey(account);
    return new Uint8Array(account);
  }
  if (!account.startsWith('0x')) return decodeSs58(account).publicKey;
  const key = fromHex(account);
  if (key?.length === KEY_LENGTH) return key;
  throw new KeysError(`${show(account)} is not a public key in hex.`, {
    code: 'keys/invalid-public-key',
    fix: 'Pass 0x and 64 hex digits.',
  });
}

function assertPublicKey(publicKey: unknown): asserts publicKey is Uint8Array {
  if (isBytes(publicKey) && publicKey.length === KEY_LENGTH) return;
  const what = isBytes(publicKey) ? `${publicKey.length} bytes` : `a value of type ${typeof publicKey}`;
  throw new KeysError(`A public key has 32 bytes; this one is ${what}.`, {
    code: 'keys/invalid-public-key',
    fix: 'Pass a Uint8Array of 32 bytes.',
  });
}

function decodeBase58(address: string): Uint8Array {
  if (typeof address !== 'string' || address.length === 0 || address.length > LONGEST)
    throw invalidAddress(address, 'an address is a text of about 48 characters');
  try {
    return base58.decode(address);
  } catch {
    throw invalidAddress(address, 'it is not base 58');
  }
}

/** One byte below 64; above, fourteen bits spread over two bytes whose first lies in 64..127. */
function encodePrefix(prefix: number): Uint8Array {
  assertPrefix(prefix);
  if (prefix < 64) return Uint8Array.of(prefix);
  return Uint8Array.of(((prefix & 0xfc) >> 2) | 0x40, (prefix >> 8) | ((prefix & 0x03) << 6));
}

function decodePrefix(address: string, bytes: Uint8Array): number {
  const [first, second] = [bytes[0]!, bytes[1]!];
  const prefix = first < 64 ? first : ((first & 0x3f) << 2) | (second >> 6) | ((second & 0x3f) << 8);
  if (first > 127 || (first >= 64 && prefix < 64)) throw invalidAddress(address, 'its prefix is malformed');
  assertPrefix(prefix);
  return prefix;
}

function assertPrefix(prefix: number): void {
  if (Number.isInteger(prefix) && prefix >= 0 && prefix <= 16383 && prefix !== 46 && prefix !== 47) return;
  const what = typeof prefix === 'number' ? String(prefix) : `A value of type ${typeof prefix}`;
  throw new KeysError(`${what} is not an SS58 prefix.`, {
    code: 'keys/invalid-prefix',
    fix: 'Pass an integer from 0 to 16383 other than the reserved 46 and 47.',
    values: typeof prefix === 'number' ? { prefix } : {},
  });
}

function checksum(body: Uint8Array): Uint8Array {
  return blake2b(concatBytes(CONTEXT, body), { dkLen: 64 }).subarray(0, CHECKSUM_LENGTH);
}

function invalidAddress(address: string, why: string): KeysError {
  return new KeysError(`${show(address)} is not an SS58 address: ${why}.`, {
    code: 'keys/invalid-address',
    fix: 'Copy the whole address again.',
  });
}

/** The two ends of what looks like an address. Anything else may be a pasted secret: of that, not a letter. */
function show(address: unknown): string {
  if (typeof address !== 'string') return `A value of type ${typeof address}`;
  if (/^[A-Za-z0-9]{40,56}$/.test(address)) return `'${address.slice(0, 6)}...${address.slice(-4)}'`;
  return `A text of ${address.length} characters`;
}
