import { TaokitError } from '@taokit/errors';

/** What can go wrong in this command. */
export type CasesErrorCode = 'cases/bad-option';

/** The error this example throws. */
export class CasesError extends TaokitError<CasesErrorCode> {
  override readonly name = 'CasesError';
}
