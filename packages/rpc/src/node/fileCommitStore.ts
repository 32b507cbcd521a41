import { readFile } from 'node:fs/promises';
import { atomicWrite } from '@taokit/keys/node';
import { RpcError } from '../RpcError.ts';
import type { CommitStore, KeptCommit } from '../weights/CommitStore.ts';

/**
 * Keeps commits of weights in a file, so that they can be revealed after a restart.
 *
 * @param file - where; it is made when it is not there
 * @returns the store; its `load` throws RpcError `rpc/malformed-file`, its `save` what `atomicWrite` of `@taokit/keys/node` throws
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
      return parse(text, file);
    },
    async save(commits) {
      await atomicWrite(file, new TextEncoder().encode(JSON.stringify(commits)), { overwrite: true });
    },
  };
}

/** What cannot be revealed any more costs the weights of an epoch: a damaged file is told, never taken for an empty one. */
function parse(text: string, file: string): readonly KeptCommit[] {
  try {
    const commits: unknown = JSON.parse(text);
    if (Array.isArray(commits)) return commits as readonly KeptCommit[];
  } catch {
    // Told below, with everything else that is no list.
  }
  throw new RpcError(`${file} holds no commits of weights.`, {
    code: 'rpc/malformed-file',
    fix: 'Restore it, or move it away: what it held is then not revealed.',
    values: { file },
  });
}
