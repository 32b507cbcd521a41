import { bytesOf } from './internal/bytesOf.ts';
import type { Registry } from './Registry.ts';

/** The interface of the runtime this version was generated from. Loaded once, when first asked for. */
let loading: Promise<Registry> | undefined;

/**
 * Loads the interface of a runtime: mainnet's at the spec version this package was made for, or that of the metadata
 * given. Values have the same forms with either. The data, and what reads metadata, are modules of their own, so that a
 * page fetches them only when asked.
 *
 * @param metadata - metadata of version 14, 15 or 16 as `state_getMetadata` answers it: bytes, or hex text with `0x`
 * @returns the registry; without metadata the same object every time
 * @throws {@link RegistryError} when the metadata is none, or of another version
 *
 * @example
 * ```ts
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const mainnet = await loadRegistry();
 * mainnet.version.specVersion; // 475
 * ```
 */
export async function loadRegistry(metadata?: Uint8Array | string): Promise<Registry> {
  if (metadata !== undefined) {
    const bytes = bytesOf(metadata, 'metadata');
    const { registryFromMetadata } = await import('./metadata/registryFromMetadata.ts');
    return registryFromMetadata(bytes);
  }
  loading ??= import('./data/index.ts').then(({ registry }) => registry);
  return await loading;
}
