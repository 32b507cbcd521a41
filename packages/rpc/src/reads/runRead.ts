import { objectOf } from '@taokit/errors/check';
import { MAINNET_SPEC } from '@taokit/types';
import type { ChainView, PinnedView } from '../chainView/ChainView.ts';
import { check } from '../internal/check.ts';
import { RpcError } from '../RpcError.ts';
import { missingPaths } from './missingPaths.ts';
import type { ParamSet, ParamsOf, Read } from './Read.ts';

/**
 * Asks a read.
 *
 * @param read - which
 * @param view - of which state; a read of several things pins the best block where the view has none
 * @param params - what it is asked with
 * @throws RpcError on parameters that do not fit, `rpc/needs-newer-runtime` where the runtime lacks what the read stands on
 */
export async function runRead<P extends ParamSet, Result>(
  read: Read<P, Result>,
  view: ChainView,
  params: ParamsOf<P>,
): Promise<Result> {
  const rules = Object.fromEntries(Object.entries(read.params).map(([key, { rule }]) => [key, rule]));
  check(params, objectOf(rules), 'params');
  const target = read.isPinned && view.blockHash === undefined ? await view.at() : view;
  const missing = missingPaths(target.interface, read.uses);
  if (missing.length > 0) throw needsNewer(read, target, missing);
  return read.read(target as PinnedView, params);
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
