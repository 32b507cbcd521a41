import { TaokitError } from '@taokit/errors';
import type { MethodContext } from '../rpc/defineMethod.ts';
import { RpcError } from '../rpc/RpcError.ts';
import { type Follow, followOf } from './follow.ts';

/** How many answers one event holds; the next ones are sent when the client continues. */
const PAGE = 1_000;

/** What a method that starts an operation answers. */
export type Started =
  | { readonly result: 'started'; readonly operationId: string; readonly discardedItems?: 0 }
  | { readonly result: 'limitReached' };

/**
 * Starts an operation of a follow subscription. What it says is sent after the response that names it.
 *
 * @param context - the devnet, and who asks
 * @param id - the follow subscription
 * @param run - does it, given how to tell
 */
export function startOperation(
  { node, session }: MethodContext,
  id: string,
  run: (follow: Follow, tell: (event: object) => void, operationId: string) => void,
): Started {
  const follow = followOf(session, id);
  if (follow === undefined) return { result: 'limitReached' };
  const operationId = node.nextId();
  const tell = (event: object) => follow.notify({ ...event, operationId });
  try {
    run(follow, tell, operationId);
  } catch (error) {
    if (error instanceof RpcError && error.code === -32801) throw error;
    if (!(error instanceof TaokitError || error instanceof RpcError)) throw error;
    tell({ event: 'operationError', error: error.message });
  }
  return { result: 'started', operationId };
}

/**
 * Tells answers page by page: after each but the last, the client is waited for.
 *
 * @param follow - the subscription
 * @param tell - tells an event of the operation
 * @param operationId - the operation
 * @param items - the answers
 */
export function tellPages(
  follow: Follow,
  tell: (event: object) => void,
  operationId: string,
  items: readonly object[],
): void {
  follow.operations.delete(operationId);
  if (items.length > 0) tell({ event: 'operationStorageItems', items: items.slice(0, PAGE) });
  const rest = items.slice(PAGE);
  if (rest.length === 0) {
    tell({ event: 'operationStorageDone' });
    return;
  }
  follow.operations.set(operationId, () => tellPages(follow, tell, operationId, rest));
  tell({ event: 'operationWaitingForContinue' });
}
