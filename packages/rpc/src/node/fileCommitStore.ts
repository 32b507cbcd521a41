import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommitStore, KeptCommit } from '../weights/CommitStore.ts';

/**
 * Keeps commits of weights in a file, so that they can be revealed after a restart.
 *
 * @param file - where; it is made when it is not there
 *
 * @example
 * ```ts
 * import { fileCommitStore } from '@taokit/rpc/node';
 *
 * const store = fileCommitStore('commits.json');
 * ```
 */
export function fileCommitStore(file: string): CommitStore {
  return {
    async load() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '[]';
        throw error;
      });
      return JSON.parse(text) as readonly KeptCommit[];
    },
    async save(commits) {
      await mkdir(dirname(file), { recursive: true });
      const half = `${file}.${process.pid}`;
      const handle = await open(half, 'w', 0o600);
      await handle.writeFile(JSON.stringify(commits));
      // On the disk before it takes the old one's place.
      await handle.sync();
      await handle.close();
      await rename(half, file);
    },
  };
}
