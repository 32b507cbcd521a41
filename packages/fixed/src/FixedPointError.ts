import { TaokitError } from '@taokit/errors';

/** What can go wrong in fixed-point arithmetic. */
export type FixedPointErrorCode =
  | 'fixed/bits-out-of-range'
  | 'fixed/division-by-zero'
  | 'fixed/domain'
  | 'fixed/missing-field'
  | 'fixed/wrong-type'
  | 'fixed/out-of-range'
  | 'fixed/unknown-field';

/** Bits that do not fit their type, or an operation outside its domain. */
export class FixedPointError extends TaokitError<FixedPointErrorCode> {
  override readonly name = 'FixedPointError';
}
