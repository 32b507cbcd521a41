import { TaokitError } from '@taokit/errors';

/** What can be wrong with what the chain is asked; what its rules refuse is a `Refusal`, not an error. */
export type ChainErrorCode =
  | 'chain/block-pruned'
  | 'chain/unknown-dump'
  | 'chain/genesis-call-failed'
  | 'chain/unknown-call'
  | 'chain/unknown-api'
  | 'chain/refused-api'
  | 'chain/unsupported-registry'
  | 'chain/unsupported-spec'
  | 'chain/missing-field'
  | 'chain/wrong-type'
  | 'chain/out-of-range'
  | 'chain/unknown-field';

/** A question the chain cannot answer, or an argument it cannot hold. */
export class ChainError extends TaokitError<ChainErrorCode> {
  override readonly name = 'ChainError';
}
