import { readFile } from 'node:fs/promises';
import { atomicWrite } from '@taokit/keys/node';
import { lockFile } from '@taokit/subnet/node';
import { NeuronError } from '../NeuronError.ts';
import type { StateStore } from '../validator/ValidatorState.ts';

/** A {@link StateStore} that has to be closed. */
export interface FileStateStore extends StateStore {
  /** Gives the file back. */
  readonly close: () => Promise<void>;
}

/**
 * Keeps a validator's state in a file. A state is written beside it, synced, and put in its place: whoever is killed finds the
 * last one whole.
 *
 * @param path - the file; made with the first save
 * @returns the store; one process has it at a time
 * @throws `SubnetError` `subnet/store-in-use` while another process has it; when loaded `NeuronError` `neuron/state-damaged`; when
 *   saved what `atomicWrite` of `@taokit/keys/node` throws
 */
export async function fileStateStore(path: string): Promise<FileStateStore> {
  const lock = await lockFile(`${path}.lock`);
  return {
    load: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? undefined : parse(text, path);
    },
    save: (state) =>
      atomicWrite(path, new TextEncoder().encode(`${JSON.stringify(state)}\n`), { overwrite: true }),
    close: lock.release,
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NeuronError(`${path} is no JSON.`, {
      code: 'neuron/state-damaged',
      fix: 'Restore it, or move it away: the scores then begin anew.',
      values: { path },
      cause,
    });
  }
}
