import type { Connection } from '../connection/Connection.ts';
import type { MetadataCache } from '../metadataCache/MetadataCache.ts';
import { loadRuntime, type VersionAnswer } from './loadRuntime.ts';
import type { Runtime } from './Runtime.ts';

/** The runtime of the best block. */
export interface FollowedRuntime {
  /** As it is known now. */
  readonly current: () => Runtime;
  /** Asks the node which it is; what answers a read that could not be decoded. */
  readonly refresh: () => Promise<Runtime>;
}

/**
 * Loads the runtime of the best block, and again after every upgrade.
 *
 * @param connection - the chain
 * @param cache - where interfaces are kept
 * @param onUpgrade - told of an upgrade, when the new interface is in place
 */
export async function followRuntime(
  connection: Connection,
  cache: MetadataCache,
  onUpgrade: (from: Runtime, to: Runtime) => void,
): Promise<FollowedRuntime> {
  let current = await loadRuntime(connection, cache);
  let loading: Promise<Runtime> | undefined;
  const load = (version?: VersionAnswer): Promise<Runtime> => {
    loading ??= loadRuntime(connection, cache, undefined, version)
      .then((next) => {
        const from = current;
        current = next;
        if (from.specVersion !== next.specVersion || from.codeHash !== next.codeHash) onUpgrade(from, next);
        return next;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };
  await connection.subscribe('state_subscribeRuntimeVersion', [], {
    onValue(value) {
      const version = value as VersionAnswer;
      // What fails here is asked again by the first read that cannot be decoded.
      if (version.specVersion !== current.specVersion) load(version).catch(() => {});
    },
  });
  return { current: () => current, refresh: () => load() };
}
