import { TaokitError } from '@taokit/errors';

/** What can be wrong with how a devnet is used from TypeScript; over JSON-RPC the same is a JSON-RPC error. */
export type DevnetErrorCode =
  | 'devnet/missing-field'
  | 'devnet/wrong-type'
  | 'devnet/out-of-range'
  | 'devnet/unknown-field'
  | 'devnet/closed'
  | 'devnet/port-in-use'
  | 'devnet/request-failed'
  | 'devnet/upstream-failed'
  | 'devnet/unknown-block'
  | 'devnet/invariant-broken'
  | 'devnet/malformed-genesis'
  | 'devnet/old-format'
  | 'devnet/damaged-file'
  | 'devnet/file-in-use'
  | 'devnet/not-written';

/** Something a devnet cannot do. */
export class DevnetError extends TaokitError<DevnetErrorCode> {
  override readonly name = 'DevnetError';
}
