import type { Hex } from '@taokit/chain';
import { DevnetError } from '../../DevnetError.ts';
import { openStateFile, type StateFile } from '../openStateFile.ts';
import { type OpenFork, type OpenForkOptions, openFork } from './openFork.ts';

/** A fork, and the file that keeps what happened since. */
export interface KeptFork {
  /** The fork, as `createDevnet` takes it. */
  readonly fork: OpenFork;
  /** The file, as `createDevnet` takes it. */
  readonly storage: StateFile;
}

/**
 * Opens another node's chain with a file that keeps the blocks made since, or goes on from such a file. All that was ever read of the
 * other chain is kept in the folder `FILE.fork` beside it: when the file is opened again its blocks are made again out of that, at the
 * block it began after, and the node is asked only for what was never read, if it is asked at all.
 *
 * @param url - of the node, as of {@link openFork}
 * @param path - the file
 * @param options - which block a new file begins after
 * @throws DevnetError as {@link openFork} and {@link openStateFile}; `devnet/old-format` where the file began after another block
 *
 * @example
 * ```ts
 * import { createDevnet } from '@taokit/devnet';
 * import { openKeptFork } from '@taokit/devnet/server';
 *
 * const goOn = async () => createDevnet(await openKeptFork('wss://entrypoint-finney.opentensor.ai:443', 'mainnet.state'));
 * ```
 */
export async function openKeptFork(
  url: string,
  path: string,
  options: Omit<OpenForkOptions, 'cacheFolder'> = {},
): Promise<KeptFork> {
  const storage = openStateFile(path);
  try {
    return { fork: await openForkOf(url, path, options, storage), storage };
  } catch (error) {
    storage.close();
    throw error;
  }
}

/** The fork at the block the file began after. */
async function openForkOf(
  url: string,
  path: string,
  options: Omit<OpenForkOptions, 'cacheFolder'>,
  { dump }: StateFile,
): Promise<OpenFork> {
  const start = dump?.startHash;
  const fork = await openFork(url, {
    ...options,
    ...(start !== undefined && { block: start }),
    cacheFolder: `${path}.fork`,
  });
  if (start !== undefined) await checkBlock(fork, path, options.block);
  return fork;
}

/** Who names a block means the one the file began after. */
async function checkBlock(fork: OpenFork, path: string, block: number | Hex | undefined): Promise<void> {
  const { header, hash } = fork.head;
  if (block === undefined || block === hash || block === header.number) return;
  await fork.close();
  throw new DevnetError(`${path} began after block ${header.number}, ${hash}, not after ${block}.`, {
    code: 'devnet/old-format',
    fix: 'Leave the block out, or begin a new file.',
    values: { path, block },
  });
}
