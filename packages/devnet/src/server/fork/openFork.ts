import { type Block, bytesFromHex, type Hex, rawKey, type Upstream } from '@taokit/chain';
import { decodeStorageValue, loadRegistry, type Registry } from '@taokit/types/registry';
import { DevnetError } from '../../DevnetError.ts';
import type { Fork } from '../../fork/Fork.ts';
import { interfaceDifferences } from '../../fork/interfaceDifferences.ts';
import { defaultCacheFolder, openAnswerFile } from './answerFile.ts';
import { keepStorage } from './keptStorage.ts';
import { openSyncChannel, type SyncChannel } from './SyncChannel.ts';

/** Which block is forked, and where what is read of it is kept. */
export interface OpenForkOptions {
  /** Its number or hash; the last final one when left out. */
  readonly block?: number | Hex;
  /** Folder for what was read; the user's cache folder when left out, nothing is kept for `false`. */
  readonly cacheFolder?: string | false;
  /** The interface of the devnet; mainnet's when left out. */
  readonly registry?: Registry;
}

/** A fork, and the connection behind it. */
export interface OpenFork extends Fork {
  /** Disconnects: what was not read is gone. */
  close(): Promise<void>;
}

/** As many keys as a node answers at once. */
const PAGE = 1_000;

/**
 * Opens another node's chain at a block, for `createDevnet({ fork })`. Storage is read when it is looked at, and kept on disk.
 *
 * @param url - of the node: `ws`, `wss`, `http` or `https`; not of a server in this thread, which could not answer while it is waited for
 * @param options - which block, and where what is read is kept
 * @throws DevnetError `devnet/upstream-failed` where it does not answer, `devnet/unknown-block`
 *
 * @example
 * ```ts
 * import { createDevnet } from '@taokit/devnet';
 * import { openFork } from '@taokit/devnet/server';
 *
 * const forkMainnet = async () => {
 *   const fork = await openFork('wss://entrypoint-finney.opentensor.ai:443');
 *   for (const { path, kind } of fork.differences) console.log(`${path} begins empty: ${kind}`);
 *   return await createDevnet({ fork, blockTime: 'manual' });
 * };
 * ```
 */
export async function openFork(url: string, options: OpenForkOptions = {}): Promise<OpenFork> {
  const registry = options.registry ?? (await loadRegistry());
  const channel = openSyncChannel(url);
  try {
    const hash = hashOf(channel, url, options.block);
    const { cacheFolder = defaultCacheFolder() } = options;
    const answers = openAnswerFile(channel, cacheFolder === false ? undefined : cacheFolder, hash);
    const { ask } = answers;
    const there = await loadRegistry(ask('state_getMetadata', [hash]) as string);
    const { specVersion } = ask('state_getRuntimeVersion', [hash]) as { specVersion: number };
    const genesisHash = ask('chain_getBlockHash', [0]) as Hex;
    const differences = interfaceDifferences(registry, there);
    const apart = new Set(differences.filter(({ kind }) => kind !== 'default').map(({ path }) => path));
    const upstream: Upstream = {
      covers: (path) => !apart.has(path),
      ...keepStorage(storageOf(channel.ask, hash), answers),
    };
    return {
      upstream,
      differences,
      spec: specVersion,
      head: blockOf(ask, hash, timeOf(registry, upstream)),
      genesis: blockOf(ask, genesisHash, 0),
      close: () => channel.close(),
    };
  } catch (error) {
    await channel.close();
    throw error;
  }
}

type Ask = SyncChannel['ask'];

function hashOf({ ask }: SyncChannel, url: string, block: number | Hex | undefined): Hex {
  if (typeof block === 'string') return block;
  const hash = block === undefined ? ask('chain_getFinalizedHead', []) : ask('chain_getBlockHash', [block]);
  if (typeof hash === 'string') return hash as Hex;
  throw new DevnetError(`${url} has no block ${block}.`, {
    code: 'devnet/unknown-block',
    fix: 'Name a block it has, or none for the last final one.',
    values: { url, block },
  });
}

function blockOf(ask: Ask, hash: Hex, timestampMs: number): Block {
  const header = ask('chain_getHeader', [hash]) as {
    parentHash: Hex;
    number: Hex;
    stateRoot: Hex;
    extrinsicsRoot: Hex;
    digest: { logs: readonly Hex[] };
  } | null;
  if (header === null)
    throw new DevnetError(`There is no block ${hash}.`, {
      code: 'devnet/unknown-block',
      fix: 'Name a block the node has.',
      values: { block: hash },
    });
  const { parentHash, stateRoot, extrinsicsRoot, digest } = header;
  const number = Number(header.number);
  return {
    header: { parentHash, number, stateRoot, extrinsicsRoot, digest: digest.logs },
    hash,
    extrinsics: [],
    timestampMs,
  };
}

function timeOf(registry: Registry, upstream: Upstream): number {
  const bytes = upstream.read(rawKey(registry, 'Timestamp.Now', []));
  return bytes === undefined ? 0 : Number(decodeStorageValue(registry, 'Timestamp.Now', bytes));
}

function storageOf(ask: Ask, hash: Hex): Pick<Upstream, 'read' | 'below'> {
  return {
    read(key) {
      const value = ask('state_getStorage', [key, hash]) as Hex | null;
      return value === null ? undefined : bytesFromHex(value);
    },
    below(prefix) {
      const found: [Hex, Uint8Array][] = [];
      let keys: readonly Hex[];
      do {
        const params =
          found.length === 0 ? [prefix, PAGE, null, hash] : [prefix, PAGE, found.at(-1)![0], hash];
        keys = ask('state_getKeysPaged', params) as readonly Hex[];
        if (keys.length > 0) found.push(...valuesOf(ask, hash, keys));
      } while (keys.length === PAGE);
      return found;
    },
  };
}

function valuesOf(ask: Ask, hash: Hex, keys: readonly Hex[]): readonly [Hex, Uint8Array][] {
  const [{ changes }] = ask('state_queryStorageAt', [keys, hash]) as [
    { changes: readonly [Hex, Hex | null][] },
  ];
  return changes.flatMap(([key, value]) => (value === null ? [] : [[key, bytesFromHex(value)]]));
}
