import { TaokitError } from '@taokit/errors';

/** What can go wrong in a run. */
export type NetworkErrorCode =
  | 'network/extrinsic-refused'
  | 'network/process-ended'
  | 'network/worker-failed'
  | 'network/interrupted';

/** The error this example throws. */
export class NetworkError extends TaokitError<NetworkErrorCode> {
  override readonly name = 'NetworkError';
}
