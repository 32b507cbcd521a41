import type { PostDispatchInfo } from './DispatchInfo.ts';
import type { DispatchErrorName, DispatchRefusal } from './DispatchRefusal.ts';

/**
 * How a rule ends the call it stands in, like `?` in the pallets: thrown by {@link fail}, caught where calls are dispatched, never
 * seen outside of the chain, which answers with a `Refusal`.
 */
export class DispatchFailure extends Error {
  override readonly name = 'DispatchFailure';
  /** What the call fails with. */
  readonly refusal: DispatchRefusal;

  constructor(refusal: DispatchRefusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * Ends the call.
 *
 * @param error - the runtime's name of the error
 * @param reason - one sentence with the values that broke the rule
 * @param post - what it cost all the same, where that differs from what was declared
 */
export function fail(error: DispatchErrorName, reason: string, post?: PostDispatchInfo): never {
  throw new DispatchFailure({ ok: false, refusal: error, reason, ...(post && { post }) });
}

/**
 * Ends the call unless a condition holds.
 *
 * @param condition - what must hold
 * @param error - the runtime's name of the error
 * @param reason - one sentence with the values that broke the rule
 */
export function ensure(condition: boolean, error: DispatchErrorName, reason: string): asserts condition {
  if (!condition) fail(error, reason);
}
