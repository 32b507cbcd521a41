import { TaokitError } from '@taokit/errors';

/** What can go wrong in the economy's functions. */
export type DtaoErrorCode =
  | 'dtao/missing-field'
  | 'dtao/wrong-type'
  | 'dtao/out-of-range'
  | 'dtao/unknown-field'
  | 'dtao/not-a-u64'
  | 'dtao/not-a-u16'
  | 'dtao/unknown-era'
  | 'dtao/unknown-subnet'
  | 'dtao/not-an-account'
  | 'dtao/wrong-currency';

/** An argument the chain could not hold, or an era that has no such rule. */
export class DtaoError extends TaokitError<DtaoErrorCode> {
  override readonly name = 'DtaoError';
}
