import type { CallPath } from '@taokit/types/registry';
import type { CallContext } from './Context.ts';
import type { PostDispatchInfo } from './DispatchInfo.ts';

/** One call of a pallet: its runtime name, and what it does. What it is charged for stands in the pallet's `weights.ts`. */
export interface CallDefinition {
  /** `Pallet.call`. */
  readonly path: CallPath;
  /** Does it, or ends with a `DispatchFailure`. */
  readonly run: (context: CallContext, args: never) => PostDispatchInfo | undefined;
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
  return {
    path,
    run(context, args) {
      run(context, args);
      return undefined;
    },
  };
}

/**
 * Declares a call that knows only afterwards what it cost.
 *
 * @typeParam Args - its arguments by their runtime names, in the form the state keeps values
 * @param path - `Pallet.call`
 * @param run - checks in the chain's order, then what the call does; answers what it cost
 */
export function defineMeteredCall<Args>(
  path: CallPath,
  run: (context: CallContext, args: Args) => PostDispatchInfo,
): CallDefinition {
  return { path, run };
}
