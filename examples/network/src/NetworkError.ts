import { TaokitError } from '@taokit/errors';

/** What can go wrong in a run. */
export type NetworkErrorCode =
  | 'network/message-refused'
  | 'network/extrinsic-refused'
  | 'network/books-off'
  | 'network/workload-misbehaved';

/** The error this example throws. */
export class NetworkError extends TaokitError<NetworkErrorCode> {
  override readonly name = 'NetworkError';
}
