import type { Registry } from '../Registry.ts';
import { decodeMetadata } from './decodeMetadata.ts';
import { registryOf } from './registryOf.ts';

/** The interface described by metadata of version 14, 15 or 16. */
export function registryFromMetadata(bytes: Uint8Array): Registry {
  return registryOf(decodeMetadata(bytes).value);
}
