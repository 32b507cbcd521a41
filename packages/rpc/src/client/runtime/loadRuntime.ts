import { loadRegistry, type Registry } from '@taokit/types/registry';
import { malformed } from '../../internal/errors.ts';
import { bytesOfHex, type Hex } from '../../internal/hex.ts';
import { RpcError } from '../../RpcError.ts';
import type { Connection, RequestOptions } from '../connection/Connection.ts';
import type { MetadataCache } from '../metadataCache/MetadataCache.ts';
import type { Runtime } from './Runtime.ts';

/** A runtime's version as nodes answer it. */
export interface VersionAnswer {
  readonly specName: string;
  readonly specVersion: number;
  readonly transactionVersion: number;
}

/** `:code`. */
const CODE_KEY = '0x3a636f6465';

/** The versions of metadata that are asked for, in order: 14 has no runtime APIs. */
const VERSIONS = [15, 16] as const;

/** The version of the runtime after a block, or after the best one. */
export async function askVersion(
  connection: Connection,
  at: Hex | undefined,
  options?: RequestOptions,
): Promise<VersionAnswer> {
  const params = at === undefined ? [] : [at];
  const answer = (await connection.request('state_getRuntimeVersion', params, options)) as VersionAnswer;
  if (!Number.isSafeInteger(answer?.specVersion)) throw malformed('state_getRuntimeVersion', 'a version');
  return answer;
}

/**
 * The runtime after a block: from the cache, or from the node.
 *
 * @param connection - the chain
 * @param cache - where interfaces are kept
 * @param at - the block; the best one when left out
 * @param version - when it is known already
 */
export async function loadRuntime(
  connection: Connection,
  cache: MetadataCache,
  at?: Hex,
  version?: VersionAnswer,
): Promise<Runtime> {
  const [{ specName, specVersion, transactionVersion }, codeHash] = await Promise.all([
    version ?? askVersion(connection, at),
    connection.request(
      'state_getStorageHash',
      at === undefined ? [CODE_KEY] : [CODE_KEY, at],
    ) as Promise<Hex>,
  ]);
  const key = { genesisHash: connection.genesisHash, specVersion, codeHash };
  // A cache that fails only costs time.
  let registry = await cache.get(key).catch(() => undefined);
  if (registry === undefined) {
    registry = await fetchRegistry(connection, at);
    await cache.set(key, registry).catch(() => {});
  }
  return { specName, specVersion, transactionVersion, codeHash, registry };
}

async function fetchRegistry(connection: Connection, at: Hex | undefined): Promise<Registry> {
  for (const version of VERSIONS) {
    const bytes = await askMetadata(connection, version, at);
    if (bytes !== undefined) return loadRegistry(bytes);
  }
  throw new RpcError('The runtime has no metadata of version 15 or 16, so its APIs are unknown.', {
    code: 'rpc/needs-newer-runtime',
    fix: 'Ask a newer block, or use @polkadot/api for this one.',
    values: { at },
  });
}

/**
 * The metadata of a version as the runtime writes it, `undefined` when it has none of that version.
 *
 * @param connection - the chain
 * @param version - 14, 15 or 16
 * @param at - after which block; the best one when left out
 */
export async function askMetadata(
  connection: Connection,
  version: number,
  at?: Hex,
): Promise<Uint8Array | undefined> {
  const method = 'Metadata_metadata_at_version';
  const argument = `0x${version.toString(16).padStart(2, '0')}000000`;
  const params = at === undefined ? [method, argument] : [method, argument, at];
  // Megabytes: it may take longer than other requests.
  const answer = bytesOfHex(await connection.request('state_call', params, { timeoutMs: 120_000 }));
  if (answer === undefined) throw malformed('state_call', 'hex text');
  if (answer[0] !== 1) return undefined;
  return answer.subarray(1 + [1, 2, 4, (answer[1]! >>> 2) + 5][answer[1]! & 3]!);
}
