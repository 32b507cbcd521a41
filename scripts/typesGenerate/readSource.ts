import { readFile } from 'node:fs/promises';
import { decodeMetadata } from '../../packages/types/src/registry/metadata/decodeMetadata.ts';
import type {
  MetadataValue,
  MetadataVersion,
} from '../../packages/types/src/registry/metadata/MetadataValue.ts';
import { applyDrift } from './drift/applyDrift.ts';
import type { Drift } from './drift/Drift.ts';
import { readMetadata } from './readMetadata.ts';

/** Where an interface is read from. */
export interface Source {
  /** Metadata, after the difference when there is one. */
  readonly metadata: MetadataValue;
  /** The version of that metadata. */
  readonly version: MetadataVersion;
  /** The difference to a newer runtime. */
  readonly drift: Drift | undefined;
}

/**
 * Reads metadata, and with a difference turns it into that of the newer runtime.
 *
 * @param metadata - a file or a node
 * @param driftFile - a file with the difference, in the form of {@link Drift}
 */
export async function readSource(metadata: string, driftFile?: string): Promise<Source> {
  const { value, version } = decodeMetadata(Buffer.from((await readMetadata(metadata)).slice(2), 'hex'));
  if (driftFile === undefined) return { metadata: value, version, drift: undefined };
  if (version !== 16) throw new Error(`A difference applies to metadata V16, not V${version}.`);
  const drift = JSON.parse(await readFile(driftFile, 'utf8')) as Drift;
  applyDrift(value, drift);
  return { metadata: value, version, drift };
}
