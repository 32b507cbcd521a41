import { TaokitError } from '@taokit/errors';

/** What can go wrong in this command. */
export type GuaranteesErrorCode = 'guarantees/worker-failed';

/** The error this example throws. */
export class GuaranteesError extends TaokitError<GuaranteesErrorCode> {
  override readonly name = 'GuaranteesError';
}
