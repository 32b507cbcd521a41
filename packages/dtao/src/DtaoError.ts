import { TaokitError } from '@taokit/errors';
import type { FaultKind } from '@taokit/errors/check';

/** What can go wrong in the economy's functions. */
export type DtaoErrorCode =
  | `dtao/${FaultKind}`
  | 'dtao/not-a-u64'
  | 'dtao/not-a-u16'
  | 'dtao/no-such-rule'
  | 'dtao/unknown-subnet'
  | 'dtao/not-an-account'
  | 'dtao/wrong-currency'
  | 'dtao/missing-field'
  | 'dtao/out-of-range';

/** An argument the chain could not hold, or a spec that has no such rule. */
export class DtaoError extends TaokitError<DtaoErrorCode> {
  override readonly name = 'DtaoError';
}
