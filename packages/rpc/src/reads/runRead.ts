import { objectOf } from '@taokit/errors/check';
import type { ChainView, PinnedView } from '../chainView/ChainView.ts';
import { check } from '../internal/check.ts';
import { ensureThere } from './ensureThere.ts';
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
  ensureThere(target, read);
  return read.read(target as PinnedView, params);
}
