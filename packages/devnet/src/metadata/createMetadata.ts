import { encodeMetadata, type MetadataVersion, type Registry } from '@taokit/types/registry';

/** The versions of metadata a node of this chain answers. */
export const METADATA_VERSIONS: readonly MetadataVersion[] = [14, 15, 16];

/** Answers metadata; each version is encoded once, when first asked for. */
export type Metadata = (version: MetadataVersion) => Uint8Array;

const known = new WeakMap<Registry, Map<MetadataVersion, Uint8Array>>();

/**
 * Metadata of an interface.
 *
 * @param registry - the interface
 */
export function createMetadata(registry: Registry): Metadata {
  const encoded = known.get(registry) ?? new Map<MetadataVersion, Uint8Array>();
  known.set(registry, encoded);
  return (version) => {
    const bytes = encoded.get(version) ?? encodeMetadata(registry, version);
    encoded.set(version, bytes);
    return bytes;
  };
}
