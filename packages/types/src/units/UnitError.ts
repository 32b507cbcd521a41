import { TaokitError } from '@taokit/errors';

/** What can be wrong with an amount, a proportion, an id or an address. */
export type UnitErrorCode =
  | 'types/amount-malformed'
  | 'types/amount-negative'
  | 'types/amount-exponent'
  | 'types/amount-too-precise'
  | 'types/amount-not-exact'
  | 'types/amount-out-of-range'
  | 'types/amount-operator'
  | 'types/amount-none'
  | 'types/units-mixed'
  | 'types/ratio-malformed'
  | 'types/ratio-out-of-range'
  | 'types/ratio-not-exact'
  | 'types/blocks-malformed'
  | 'types/id-out-of-range'
  | 'types/address-malformed'
  | 'types/unknown-spec'
  | 'types/missing-field'
  | 'types/wrong-type'
  | 'types/out-of-range'
  | 'types/unknown-field';

/** A value that is not the unit it should be. */
export class UnitError extends TaokitError<UnitErrorCode> {
  override readonly name = 'UnitError';
}
