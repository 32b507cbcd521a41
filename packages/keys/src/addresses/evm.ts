import { blake2b } from '@noble/hashes/blake2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromHex, toHex } from '../internal/bytes.ts';
import { account as accountRule, check, isBytes } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';

const PREFIX = /* @__PURE__ */ utf8ToBytes('evm:');

/**
 * The SS58 address behind an EVM address: the account that holds its TAO on the Substrate side. Send TAO there to fund
 * the EVM address.
 *
 * The account id is BLAKE2b-256 of `evm:` and the 20 bytes (the runtime's `HashedAddressMapping`). Nobody has its key,
 * and there is no way back from it to the EVM address.
 *
 * @param h160 - 20 bytes, or `0x` and 40 hex digits; in mixed case the EIP-55 checksum must be right
 * @param prefix - SS58 prefix, 42 by default
 * @returns the SS58 address
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-prefix`
 */
export function evmToSs58(h160: string | Uint8Array, prefix?: number): string {
  return encodeSs58(blake2b(concatBytes(PREFIX, h160Bytes(h160)), { dkLen: 32 }), prefix);
}

/**
 * The EVM address a Substrate account controls on the chain: the first 20 bytes of its public key. Such an account may
 * withdraw the TAO of that EVM address with `evm.withdraw` (the runtime's `EnsureAddressTruncated`).
 *
 * This is not the inverse of {@link evmToSs58}.
 *
 * @param account - SS58 address, `0x` hex of 32 bytes, or 32 bytes
 * @returns `0x` and 40 hex digits with EIP-55 checksum
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-public-key`
 */
export function ss58ToEvm(account: string | Uint8Array): string {
  return checksummed(toHex(accountBytes(account).subarray(0, 20)));
}

function h160Bytes(h160: string | Uint8Array): Uint8Array {
  check(h160, accountRule, 'h160');
  const bytes = typeof h160 === 'string' ? fromHex(/^0x/.test(h160) ? h160 : undefined) : h160;
  if (!isBytes(bytes) || bytes.length !== 20) throw invalid('it is not 0x and 40 hex digits');
  const mixed = typeof h160 === 'string' && /[a-f]/.test(h160) && /[A-F]/.test(h160);
  if (mixed && h160 !== checksummed(toHex(bytes)))
    throw invalid('its checksum (the case of its letters) is wrong');
  return bytes;
}

/** EIP-55: a letter is upper case where the same digit of the hash of the address is 8 or more. */
function checksummed(hex: string): string {
  const hash = toHex(keccak_256(utf8ToBytes(hex)));
  return `0x${[...hex].map((digit, i) => (hash[i]! >= '8' ? digit.toUpperCase() : digit)).join('')}`;
}

function invalid(why: string): KeysError {
  return new KeysError(`This is not an EVM address: ${why}.`, {
    code: 'keys/invalid-address',
    fix: 'Copy the whole address again.',
  });
}
