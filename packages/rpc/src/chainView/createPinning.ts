import type { Connection } from '../client/connection/Connection.ts';
import type { MetadataCache } from '../client/metadataCache/MetadataCache.ts';
import type { FollowedRuntime } from '../client/runtime/followRuntime.ts';
import { askVersion, loadRuntime } from '../client/runtime/loadRuntime.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import type { Hex } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { BlockReference, PinnedView } from './ChainView.ts';
import { createView } from './createView.ts';
import { type Header, headerHash, heightOf } from './headerHash.ts';

/**
 * Pins the state after a block.
 *
 * @param connection - the chain
 * @param followed - the runtime of the best block
 * @param cache - where interfaces of runtimes are kept
 */
export function createPinning(
  connection: Connection,
  followed: FollowedRuntime,
  cache: MetadataCache,
): (block?: BlockReference) => Promise<PinnedView> {
  return pin;

  async function pin(reference: BlockReference = 'best'): Promise<PinnedView> {
    const block = await blockOf(connection, reference);
    const runtime = await runtimeOf(block.hash);
    const at = (other?: BlockReference): Promise<PinnedView> =>
      other === undefined ? Promise.resolve(view) : pin(other);
    const view = createView({ connection, runtime: () => runtime, block, at }) as PinnedView;
    return view;
  }

  /** Most blocks are of the runtime that is known already. */
  async function runtimeOf(hash: Hex): Promise<Runtime> {
    const version = await askVersion(connection, hash);
    const current = followed.current();
    if (version.specVersion === current.specVersion) return current;
    return loadRuntime(connection, cache, hash, version);
  }
}

/** The hash and the height of a block, in one request where that is enough. */
export async function blockOf(
  connection: Pick<Connection, 'request'>,
  reference: BlockReference,
): Promise<{ readonly hash: Hex; readonly number: number }> {
  if (reference === 'best') {
    const header = (await connection.request('chain_getHeader', [])) as Header;
    return { hash: headerHash(header), number: heightOf(header) };
  }
  if (typeof reference === 'number') {
    const hash = (await connection.request('chain_getBlockHash', [reference])) as Hex | null;
    if (hash === null) throw unknownBlock(reference);
    return { hash, number: reference };
  }
  const hash =
    reference === 'finalized' ? ((await connection.request('chain_getFinalizedHead', [])) as Hex) : reference;
  const header = (await connection.request('chain_getHeader', [hash])) as Header | null;
  if (header === null) throw unknownBlock(hash);
  return { hash, number: heightOf(header) };
}

function unknownBlock(block: Hex | number): RpcError {
  return new RpcError(`The node does not know block ${block}.`, {
    code: 'rpc/unknown-block',
    fix: "Check the block, or ask an endpoint that keeps all history: network: 'archive'.",
    values: { block },
  });
}
