import { callOf, type Variant } from '@taokit/types/registry';
import { actualRefTime } from '../../runtime/actualRefTime.ts';
import type { CallContext, DispatchResult } from '../../runtime/Context.ts';
import { ensure, fail } from '../../runtime/DispatchFailure.ts';
import type { Origin } from '../../runtime/Origin.ts';

/** `batched_calls_limit`. */
const CALLS_LIMIT = 10_922;

/** A call that was made, and the time it really took. */
export interface Dispatched {
  /** What became of it. */
  readonly result: DispatchResult;
  /** Picoseconds. */
  readonly refTime: bigint;
}

/** Any origin but nobody's; that of the chain itself has no filter. */
export function ensureSomebody({ origin }: CallContext): Origin {
  return origin.type === 'None' ? fail('BadOrigin', 'Nobody calls.') : origin;
}

/** Fails with `Utility.TooManyCalls` where a batch holds more than it may. */
export function ensureFewCalls(calls: readonly Variant[]): void {
  ensure(calls.length <= CALLS_LIMIT, 'Utility.TooManyCalls', `${calls.length} calls are too many.`);
}

/** Makes a call that stands in the arguments of another. */
export function dispatchValue(context: CallContext, value: Variant, origin: Origin): Dispatched {
  const call = callOf(value);
  const result = context.dispatch(call, origin);
  return { result, refTime: actualRefTime(context.runtime.infoOf(call), result) };
}
