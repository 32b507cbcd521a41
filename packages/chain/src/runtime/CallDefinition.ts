import type { CallPath } from '@taokit/types/registry';
import type { CallContext } from './Context.ts';

/** One call of a pallet: its runtime name, and what it does. */
export interface CallDefinition {
  /** `Pallet.call`. */
  readonly path: CallPath;
  /** Does it, or ends with a `DispatchFailure`. */
  readonly run: (context: CallContext, args: never) => void;
}

/**
 * Declares a call.
 *
 * @typeParam Args - its arguments by their runtime names, in the form the state keeps values
 * @param path - `Pallet.call`
 * @param run - checks in the chain's order, then what the call does
 */
export function defineCall<Args>(
  path: CallPath,
  run: (context: CallContext, args: Args) => void,
): CallDefinition {
  return { path, run };
}
