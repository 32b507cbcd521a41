import { oneOf } from '@taokit/errors/check';
import { check, isRegistry } from '../internal/check.ts';
import type { Registry } from '../Registry.ts';
import { encodeValue } from '../values.ts';
import type { MetadataVersion } from './MetadataValue.ts';
import { metadataFormat } from './metadataFormat.ts';
import { metadataOf } from './metadataOf.ts';

/**
 * Writes a registry as metadata, as a node answers `state_getMetadata` and `Metadata_metadata_at_version`.
 *
 * What clients encode and decode by is all there: types with their parameters, calls, events, errors, storage, constants,
 * runtime APIs and the shape of extrinsics. Left out is prose: docs, notes on
 * what is going away, associated types and view functions of version 16.
 *
 * Beside each field stands how its type is written (`typeName`), by the types' own names: in source they may have others.
 *
 * @param registry - the runtime's interface
 * @param version - of the metadata: 14, 15 or 16. Version 14 holds no runtime APIs
 * @returns the bytes, magic number and version first
 * @throws {@link RegistryError} on another version, or a registry that contradicts itself
 */
export function encodeMetadata(registry: Registry, version: MetadataVersion): Uint8Array {
  check(registry, isRegistry, 'registry');
  check(version, oneOf(14, 15, 16), 'version');
  const { registry: format, root } = metadataFormat(version);
  const body = encodeValue(format, root, metadataOf(registry, version));
  const whole = new Uint8Array(body.length + 5);
  whole.set([0x6d, 0x65, 0x74, 0x61, version]);
  whole.set(body, 5);
  return whole;
}
