import { RegistryError } from '../RegistryError.ts';
import { decodeValue } from '../values.ts';
import type { MetadataValue, MetadataVersion } from './MetadataValue.ts';
import { metadataFormat } from './metadataFormat.ts';

/** `meta`, as a number in front of every metadata. */
const magic = [0x6d, 0x65, 0x74, 0x61];

/** Metadata of version 14, 15 or 16, as it stands in the bytes. */
export function decodeMetadata(bytes: Uint8Array): { version: MetadataVersion; value: MetadataValue } {
  const version = bytes[4];
  if (magic.some((byte, index) => bytes[index] !== byte) || version === undefined)
    throw new RegistryError('The bytes are no metadata: they do not start with `meta` and a version.', {
      code: 'types/metadata-malformed',
      fix: 'Pass what state_getMetadata answers; what Metadata_metadata_at_version answers has an option and a length in front of it.',
    });
  if (version !== 14 && version !== 15 && version !== 16)
    throw new RegistryError(`Metadata of version ${version} is not read here.`, {
      code: 'types/metadata-unsupported',
      fix: 'Ask the node for version 14, 15 or 16.',
      values: { version },
    });
  const { registry, root } = metadataFormat(version);
  return { version, value: decodeValue(registry, root, bytes.subarray(5)) as MetadataValue };
}
