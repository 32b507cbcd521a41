import { TaokitError } from '@taokit/errors';

/** What can be wrong with how the client is used, and what a chain or an endpoint can answer. */
export type RpcErrorCode =
  | 'rpc/missing-field'
  | 'rpc/wrong-type'
  | 'rpc/out-of-range'
  | 'rpc/unknown-field'
  | 'rpc/unknown-intent'
  | 'rpc/no-hotkey'
  | 'rpc/no-coldkey'
  | 'rpc/no-price'
  | 'rpc/nothing-to-do'
  | 'rpc/no-epochs'
  | 'rpc/bad-timelock'
  | 'rpc/bad-pulse'
  | 'rpc/weights-refused';

/** What went wrong between a program and the chain. */
export class RpcError extends TaokitError<RpcErrorCode> {
  override readonly name = 'RpcError';
}
