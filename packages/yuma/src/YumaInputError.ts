import { TaokitError } from '@taokit/errors';

/** What can be wrong with what a caller hands to consensus. */
export type YumaInputErrorCode =
  | 'yuma/missing-field'
  | 'yuma/wrong-type'
  | 'yuma/out-of-range'
  | 'yuma/unknown-field'
  | 'yuma/unknown-name'
  | 'yuma/duplicate-name'
  | 'yuma/mechanisms'
  | 'yuma/session-disposed';

/** Input of a wrong shape or range. Thrown before anything is computed. */
export class YumaInputError extends TaokitError<YumaInputErrorCode> {
  override readonly name = 'YumaInputError';
}
