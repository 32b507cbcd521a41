/**
 * The runtime's interface as data, and the functions that encode and decode by it, offline.
 *
 * @packageDocumentation
 */

export { decodeApiArguments, decodeApiResult, encodeApiArguments } from './apis.ts';
export { type Call, callOf, callValue, decodeCall, encodeCall, findCall } from './calls.ts';
export type { Variant } from './codec/variants.ts';
export { readConstant } from './constants.ts';
export type { ApiPath, CallPath, ConstantPath, EventPath, StoragePath } from './data/paths.generated.ts';
export type { ApiResults, ConstantValues, StorageValues } from './data/values.generated.ts';
export {
  type DispatchError,
  decodeDispatchError,
  dispatchErrorOf,
  moduleErrorPath,
  moduleErrorValue,
} from './dispatchErrors.ts';
export { createEra, type EraBlocks, type EraOptions, eraBlocks } from './eras.ts';
export { decodeEvents, encodeEvents, type RuntimeEvent } from './events.ts';
export type { ExtensionValues } from './extensions.ts';
export {
  decodeExtrinsic,
  type Extrinsic,
  type ExtrinsicSigner,
  encodeExtrinsic,
  type LocatedExtrinsic,
  locateExtrinsic,
} from './extrinsics.ts';
export { type HasherRule, hashers } from './hash/hashers.ts';
export type { BytesLike } from './internal/bytesOf.ts';
export type { Known } from './Known.ts';
export { loadRegistry } from './loadRegistry.ts';
export { findApiMethod, findPallet, specOfType, variantsOf } from './lookup.ts';
export { metadataDigest, type TokenDisplay } from './metadata/digest/metadataDigest.ts';
export { encodeMetadata } from './metadata/encodeMetadata.ts';
export type { MetadataVersion } from './metadata/MetadataValue.ts';
export type {
  ApiDefinition,
  ApiMethodDefinition,
  CarriedOver,
  ConstantDefinition,
  ExtensionDefinition,
  ExtrinsicDefinition,
  FieldDefinition,
  Hasher,
  OuterEnums,
  PalletDefinition,
  PrimitiveName,
  Registry,
  RuntimeVersion,
  StorageDefinition,
  TypeDefinition,
  TypeParameter,
  VariantDefinition,
} from './Registry.ts';
export { RegistryError, type RegistryErrorCode } from './RegistryError.ts';
export {
  encodeImplicit,
  encodeSigningPayload,
  type SigningPayload,
  signedPayload,
} from './signingPayload.ts';
export {
  decodeStorageKey,
  decodeStorageValue,
  encodeStorageKey,
  encodeStorageValue,
  findStorage,
} from './storage.ts';
export { decodeValue, encodeValue } from './values.ts';
