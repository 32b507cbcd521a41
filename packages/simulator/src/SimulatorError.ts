import { TaokitError } from '@taokit/errors';

/** What can be wrong with a genesis, a call, a query, or with the books after a block. */
export type SimulatorErrorCode =
  | 'simulator/invalid-genesis'
  | 'simulator/malformed-call'
  | 'simulator/unknown-subnet'
  | 'simulator/unknown-block'
  | 'simulator/invalid-count'
  | 'simulator/invariant-broken'
  | 'simulator/chain-broken';

/**
 * The error every function of this package throws. What the chain refuses is no error: it is a `DispatchResult` or a
 * `SubmitResult`.
 */
export class SimulatorError extends TaokitError<SimulatorErrorCode> {
  override readonly name = 'SimulatorError';
}
