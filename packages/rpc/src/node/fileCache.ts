import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
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
      const text = await readFile(fileOf(textOfKey(key)), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as Registry);
    },
    async set(key, registry) {
      await mkdir(folder, { recursive: true });
      const file = fileOf(textOfKey(key));
      // Moved into place whole: another process never reads half of it.
      const half = `${file}.${process.pid}`;
      await writeFile(half, JSON.stringify(registry));
      await rename(half, file);
    },
  };
}
