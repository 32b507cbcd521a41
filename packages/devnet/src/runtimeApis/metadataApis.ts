import { decodeApiArguments, encodeValue, findApiMethod, type MetadataVersion } from '@taokit/types/registry';
import { METADATA_VERSIONS } from '../metadata/createMetadata.ts';
import type { RuntimeApi } from './RuntimeApi.ts';

const metadata: RuntimeApi = (node) =>
  encodeResult(node.chain().runtime.registry, 'metadata', node.metadata(14));

const metadataAtVersion: RuntimeApi = (node, args) => {
  const { registry } = node.chain().runtime;
  const [version] = decodeApiArguments(registry, 'Metadata.metadata_at_version', args) as [number];
  const isKnown = (METADATA_VERSIONS as readonly number[]).includes(version);
  const bytes = isKnown ? node.metadata(version as MetadataVersion) : null;
  return encodeResult(registry, 'metadata_at_version', bytes);
};

const metadataVersions: RuntimeApi = (node) =>
  encodeResult(node.chain().runtime.registry, 'metadata_versions', METADATA_VERSIONS);

/** The runtime API `Metadata`, by the names `state_call` uses. */
export const metadataApis: readonly (readonly [string, RuntimeApi])[] = [
  ['Metadata_metadata', metadata],
  ['Metadata_metadata_at_version', metadataAtVersion],
  ['Metadata_metadata_versions', metadataVersions],
];

function encodeResult(
  registry: Parameters<typeof encodeValue>[0],
  method: string,
  value: unknown,
): Uint8Array {
  return encodeValue(registry, findApiMethod(registry, `Metadata.${method}`).output, value);
}
