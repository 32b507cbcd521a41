import { TaokitError } from '@taokit/errors';

/** What can be wrong with how this package is called. What a peer does wrong is a refusal, a value, not an error. */
export type SubnetErrorCode =
  | 'subnet/missing-field'
  | 'subnet/wrong-type'
  | 'subnet/out-of-range'
  | 'subnet/unknown-field'
  | 'subnet/no-python-text'
  | 'subnet/unsupported-key-type'
  | 'subnet/not-a-receiver'
  | 'subnet/duplicate-synapse'
  | 'subnet/store-damaged'
  | 'subnet/store-in-use'
  | 'subnet/port-in-use'
  | 'subnet/closed';

/** Something that cannot be asked of this package. */
export class SubnetError extends TaokitError<SubnetErrorCode> {
  override readonly name = 'SubnetError';
}
