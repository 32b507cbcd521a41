import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { arrayOf, describeValue, objectOf, optional } from '@taokit/errors/check';
import { account, check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { accountBytes, encodeSs58 } from '../ss58.ts';

/**
 * What a proxy may do, in the order of the runtime's type (`common/src/lib.rs`): the index is what the chain encodes.
 */
export const PROXY_TYPES: readonly [
  'Any',
  'Owner',
  'NonCritical',
  'NonTransfer',
  'Senate',
  'NonFungible',
  'Triumvirate',
  'Governance',
  'Staking',
  'Registration',
  'Transfer',
  'SmallTransfer',
  'RootWeights',
  'ChildKeys',
  'SudoUncheckedSetCode',
  'SwapHotkey',
  'SubnetLeaseBeneficiary',
  'RootClaim',
] = Object.freeze([
  'Any',
  'Owner',
  'NonCritical',
  'NonTransfer',
  'Senate',
  'NonFungible',
  'Triumvirate',
  'Governance',
  'Staking',
  'Registration',
  'Transfer',
  'SmallTransfer',
  'RootWeights',
  'ChildKeys',
  'SudoUncheckedSetCode',
  'SwapHotkey',
  'SubnetLeaseBeneficiary',
  'RootClaim',
] as const);

/** Name of what a proxy may do. */
export type ProxyType = (typeof PROXY_TYPES)[number];

/** Where and how a pure proxy was made. */
export interface PureProxyOrigin {
  /** The account that called `proxy.createPure`. */
  readonly creator: string | Uint8Array;
  /** Number of the block that holds the call. */
  readonly block: number;
  /** Index of the extrinsic in that block. */
  readonly extrinsicIndex: number;
  /** The type passed to `createPure`; `Any` by default. */
  readonly proxyType?: ProxyType;
  /** The index passed to `createPure`, 0 to 65535; 0 by default. */
  readonly index?: number;
}

/** Whatever a number must be is said below, with the code callers know. */
const any = () => undefined;
const signatoryRules = /* @__PURE__ */ arrayOf(account);
const originRules = /* @__PURE__ */ objectOf({
  creator: account,
  block: any,
  extrinsicIndex: any,
  proxyType: /* @__PURE__ */ optional(any),
  index: /* @__PURE__ */ optional(any),
});

/**
 * The address of a multisig account. The order of the signatories does not matter.
 *
 * BLAKE2b-256 of `modlpy/utilisuba`, the sorted account ids as a SCALE vector, and the threshold as u16 (pallet multisig).
 *
 * @param signatories - at least two different accounts, at most 100: SS58 addresses, `0x` hex or 32 bytes
 * @param threshold - how many of them must approve, 2 to their number (1 is allowed, as on the chain)
 * @param prefix - SS58 prefix, 42 by default
 * @returns the SS58 address
 * @throws {@link KeysError} `keys/invalid-threshold`, `keys/invalid-address`, `keys/invalid-argument`,
 *   `keys/wrong-type`, `keys/missing-field`
 */
export function multisigAddress(
  signatories: readonly (string | Uint8Array)[],
  threshold: number,
  prefix?: number,
): string {
  check(signatories, signatoryRules, 'signatories');
  const ids = signatories.map((signatory) => accountBytes(signatory)).sort(compareBytes);
  if (ids.length < 2 || ids.length > 100 || ids.some((id, i) => i > 0 && compareBytes(id, ids[i - 1]!) === 0))
    throw invalidArgument(`${ids.length} signatories`, 'Name 2 to 100 different accounts.');
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > ids.length)
    throw new KeysError(`The threshold is ${describeValue(threshold)}, not one of 1 to ${ids.length}.`, {
      code: 'keys/invalid-threshold',
      fix: 'Pass how many of the signatories must approve.',
    });
  // The compact length of a vector takes one byte up to 63 and two above.
  const length = ids.length < 64 ? [ids.length << 2] : [((ids.length << 2) & 0xff) | 1, ids.length >> 6];
  return hashed(prefix, [utf8ToBytes('modlpy/utilisuba'), Uint8Array.from(length), ...ids, u16(threshold)]);
}

/**
 * The address of a pure proxy, from where it was made.
 *
 * BLAKE2b-256 of `modlpy/proxy____`, creator, block (u32), extrinsic index (u32), proxy type (u8) and index (u16)
 * (`pallets/proxy/src/lib.rs`, `pure_account`).
 *
 * @param origin - the call that made it
 * @param prefix - SS58 prefix, 42 by default
 * @returns the SS58 address
 * @throws {@link KeysError} `keys/invalid-address`, `keys/invalid-argument`
 */
export function pureProxyAddress(origin: PureProxyOrigin, prefix?: number): string {
  check(origin, originRules, 'origin');
  const { creator, block, extrinsicIndex, proxyType = 'Any', index = 0 } = origin;
  const type = PROXY_TYPES.indexOf(proxyType);
  if (type < 0) throw invalidArgument('a proxy type that is none', 'Use one of PROXY_TYPES.');
  const parts = [accountBytes(creator), u32('block', block), u32('extrinsicIndex', extrinsicIndex)];
  return hashed(prefix, [utf8ToBytes('modlpy/proxy____'), ...parts, Uint8Array.of(type), u16(index)]);
}

function hashed(prefix: number | undefined, parts: readonly Uint8Array[]): string {
  return encodeSs58(blake2b(concatBytes(...parts), { dkLen: 32 }), prefix);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const i = a.findIndex((byte, j) => byte !== b[j]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

function u16(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff)
    throw invalidArgument(`the index ${describeValue(value)}`, 'Pass an integer from 0 to 65535.');
  return Uint8Array.of(value & 0xff, value >> 8);
}

function u32(name: string, value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff)
    throw invalidArgument(`the ${name} ${describeValue(value)}`, 'Pass an integer from 0 to 4294967295.');
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function invalidArgument(what: string, fix: string): KeysError {
  return new KeysError(`No account can be derived from ${what}.`, { code: 'keys/invalid-argument', fix });
}
