import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { atomicWrite } from '@taokit/keys/node';
import type { Registry } from '@taokit/types/registry';
import { type MetadataCache, textOfKey } from '../client/metadataCache/MetadataCache.ts';

/**
 * A cache in files, one per runtime: a program that starts again connects without loading metadata.
 *
 * @param folder - where; `~/.cache/taokit` when left out. It is made when it is not there
 *
 * @example
 * ```ts
 * import { createClient } from '@taokit/rpc';
 * import { fileCache } from '@taokit/rpc/node';
 *
 * const mainnet = () => createClient({ network: 'finney', metadataCache: fileCache() });
 * ```
 */
export function fileCache(folder: string = join(homedir(), '.cache', 'taokit')): MetadataCache {
  const fileOf = (text: string) => join(folder, `${text}.json`);
  return {
    async get(key) {
      // Whatever cannot be read is not there: the metadata is then asked of the node.
      try {
        return JSON.parse(await readFile(fileOf(textOfKey(key)), 'utf8')) as Registry;
      } catch {
        return undefined;
      }
    },
    async set(key, registry) {
      const file = fileOf(textOfKey(key));
      await atomicWrite(file, new TextEncoder().encode(JSON.stringify(registry)), { overwrite: true });
    },
  };
}
