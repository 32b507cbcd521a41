import type { Connection } from '../client/connection/Connection.ts';
import type { MetadataCache } from '../client/metadataCache/MetadataCache.ts';
import type { FollowedRuntime } from '../client/runtime/followRuntime.ts';
import { askVersion, loadRuntime } from '../client/runtime/loadRuntime.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import type { Hex } from '../internal/hex.ts';
import { blockOf } from './blockOf.ts';
import type { BlockReference, PinnedView } from './ChainView.ts';
import { createView } from './createView.ts';

/**
 * Pins the state after a block.
 *
 * @param connection - the chain
 * @param followed - the runtime of the best block
 * @param cache - where interfaces of runtimes are kept
 * @param dress - what every view is given besides
 */
export function createPinning<View extends PinnedView>(
  connection: Connection,
  followed: FollowedRuntime,
  cache: MetadataCache,
  dress: (view: PinnedView) => View,
): (block?: BlockReference) => Promise<View> {
  let best: Promise<View> | undefined;
  return (reference = 'best') => (reference === 'best' ? bestOfTurn() : pin(reference));

  /** Whoever asks in one turn, before anything else happens, is told the same: a thousand transfers are signed after one request. */
  function bestOfTurn(): Promise<View> {
    if (best === undefined) {
      best = pin('best');
      queueMicrotask(() => {
        best = undefined;
      });
    }
    return best;
  }

  async function pin(reference: BlockReference): Promise<View> {
    const block = await blockOf(connection, reference);
    // The best block is of the runtime that is followed, unless it is the one that brought a new one.
    const isFollowed = reference === 'best' && !block.isUpgrade;
    let runtime = isFollowed ? followed.current() : await runtimeOf(block.hash);
    const at = (other?: BlockReference): Promise<View> =>
      other === undefined ? Promise.resolve(view) : pin(other);
    const refresh = async () => {
      runtime = await runtimeOf(block.hash);
      return runtime;
    };
    const view = dress(createView({ connection, runtime: () => runtime, refresh, block, at }) as PinnedView);
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
