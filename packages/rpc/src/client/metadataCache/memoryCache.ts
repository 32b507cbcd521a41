import type { Registry } from '@taokit/types/registry';
import { type MetadataCache, textOfKey } from './MetadataCache.ts';

/**
 * A cache in memory. Pass one to several clients of a process, so that only the first of them loads metadata.
 *
 * @param most - how many runtimes are kept, the latest ones; 8 when left out
 *
 * @example
 * ```ts
 * import { createClient, memoryCache } from '@taokit/rpc';
 *
 * const metadataCache = memoryCache();
 * const mainnet = () => createClient({ network: 'finney', metadataCache });
 * ```
 */
export function memoryCache(most = 8): MetadataCache {
  const kept = new Map<string, Registry>();
  return {
    get: async (key) => kept.get(textOfKey(key)),
    async set(key, registry) {
      kept.delete(textOfKey(key));
      kept.set(textOfKey(key), registry);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}
