import { blake2b } from '@noble/hashes/blake2.js';
import { objectOf, type Rule, recordOf, typedArray, u32 } from '@taokit/errors/check';
import { type Call, callValue } from './calls.ts';
import { concat } from './codec/concat.ts';
import { checkExtensions, type ExtensionValues, encodeExtensions } from './extensions.ts';
import type { LocatedExtrinsic } from './extrinsics.ts';
import { check, isRegistry } from './internal/check.ts';
import type { Registry } from './Registry.ts';
import { encodeValue } from './values.ts';

/** What is signed: a call, what its extensions carry, and what they imply. */
export interface SigningPayload {
  /** The call. */
  readonly call: Call;
  /** What the extensions carry in the extrinsic. */
  readonly extensions: ExtensionValues;
  /** What is signed without being carried: genesis hash, versions, the era's block. */
  readonly implicit: ExtensionValues;
}

const anything: Rule = () => undefined;

const isPayload = /* @__PURE__ */ objectOf({
  call: anything,
  extensions: recordOf(anything),
  implicit: recordOf(anything),
});

const someBytes = /* @__PURE__ */ typedArray('Uint8Array');
const isPlaces = /* @__PURE__ */ objectOf({
  bytes: someBytes,
  extensionsAt: u32,
  callAt: u32,
  extrinsic: anything,
});

/**
 * The bytes a signer signs for a version 4 extrinsic. Above 256 bytes, their Blake2-256 hash stands for them.
 *
 * @param registry - the runtime's interface
 * @param payload - the call and both sides of the extensions
 * @returns what to sign
 * @throws {@link RegistryError} when a part does not fit its type, or on an extension the runtime does not have
 */
export function encodeSigningPayload(registry: Registry, payload: SigningPayload): Uint8Array {
  check(registry, isRegistry, 'registry');
  check(payload, isPayload, 'payload');
  checkExtensions(registry, payload.extensions, 'extensions');
  checkExtensions(registry, payload.implicit, 'implicit');
  return shortened([
    encodeValue(registry, registry.extrinsic.call, callValue(registry, payload.call)),
    encodeExtensions(registry, payload.extensions, 'value'),
    encodeExtensions(registry, payload.implicit, 'implicit'),
  ]);
}

/**
 * The last part of what is signed: what extensions imply, the same for all transactions of an era.
 *
 * @param registry - the runtime's interface
 * @param implicit - what is signed without being carried
 * @returns the bytes
 * @throws {@link RegistryError} when a part does not fit its type, or on an extension the runtime does not have
 */
export function encodeImplicit(registry: Registry, implicit: ExtensionValues): Uint8Array {
  check(registry, isRegistry, 'registry');
  checkExtensions(registry, implicit, 'implicit');
  return encodeExtensions(registry, implicit, 'implicit');
}

/**
 * The bytes the signature of a decoded extrinsic is over: {@link encodeSigningPayload} of its parts, which stand in its own bytes
 * already.
 *
 * @param places - what {@link locateExtrinsic} found
 * @param implicit - what {@link encodeImplicit} made
 * @returns what was signed
 * @throws {@link RegistryError} on places that are none
 */
export function signedPayload(places: Omit<LocatedExtrinsic, 'extrinsic'>, implicit: Uint8Array): Uint8Array {
  check(places, isPlaces, 'places');
  check(implicit, someBytes, 'implicit');
  const { bytes, extensionsAt, callAt } = places;
  return shortened([bytes.subarray(callAt), bytes.subarray(extensionsAt, callAt), implicit]);
}

function shortened(parts: readonly Uint8Array[]): Uint8Array {
  const whole = concat(parts);
  return whole.length > 256 ? blake2b(whole, { dkLen: 32 }) : whole;
}
