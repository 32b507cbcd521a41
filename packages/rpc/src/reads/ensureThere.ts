import { MAINNET_SPEC } from '@taokit/types';
import type { ChainView } from '../chainView/ChainView.ts';
import { RpcError } from '../RpcError.ts';
import { missingPaths } from './missingPaths.ts';
import type { Read } from './Read.ts';

/**
 * Refuses what a runtime lacks, by name.
 *
 * @param view - the chain
 * @param read - what is read, of what, and since which spec that is there
 * @throws RpcError `rpc/needs-newer-runtime`
 */
export function ensureThere(view: ChainView, read: Pick<Read, 'name' | 'sinceSpec' | 'uses'>): void {
  const missing = missingPaths(view.interface, read.uses);
  if (missing.length > 0) throw needsNewer(read, view, missing);
}

function needsNewer(
  read: Pick<Read, 'name' | 'sinceSpec'>,
  view: ChainView,
  missing: readonly string[],
): RpcError {
  const spec = read.sinceSpec ?? MAINNET_SPEC;
  const isOlder = view.specVersion < spec;
  return new RpcError(
    `${read.name} needs spec ≥ ${spec}: the runtime of spec ${view.specVersion} has no ${missing.join(', ')}.`,
    {
      code: 'rpc/needs-newer-runtime',
      fix: isOlder
        ? 'Ask a newer block, or a chain of a newer runtime.'
        : 'The runtime has dropped it: driftReport(client) says what else changed. Use query or call for what is there.',
      values: { read: read.name, spec, specVersion: view.specVersion, missing },
    },
  );
}
