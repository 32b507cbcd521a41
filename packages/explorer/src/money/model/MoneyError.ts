import { TaokitError } from '@taokit/errors';

/** What can be wrong with what somebody typed. */
export type MoneyErrorCode = 'money/bad-text' | 'money/out-of-range';

/** Something the page does not take; the message is shown as it is. */
export class MoneyError extends TaokitError<MoneyErrorCode> {
  override readonly name = 'MoneyError';
}
