import type { Caller, Handler } from '@taokit/subnet';
import type { Neighbours } from '../neighbours/createNeighbours.ts';

/**
 * Gives a handler without a priority of its own that of its callers' stake: the more, the earlier.
 *
 * @param handler - what `handle` returned
 * @param neighbours - the subnet
 */
export function byStake(handler: Handler, neighbours: Neighbours): Handler {
  if (handler.hooks.priority !== undefined) return handler;
  const priority = async ({ hotkey }: Caller): Promise<number> =>
    // Only the order counts: the digits a double drops are below a thousandth of a TAO.
    Number((await neighbours.find(hotkey))?.totalStakeRao ?? 0n);
  return { ...handler, hooks: { ...handler.hooks, priority } };
}
