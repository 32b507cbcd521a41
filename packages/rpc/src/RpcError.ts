import { TaokitError } from '@taokit/errors';
import type { WriteErrorCode } from './WriteErrorCode.ts';

/** What can go wrong between this machine and the chain. */
export type RpcErrorCode =
  | WriteErrorCode
  | 'rpc/missing-field'
  | 'rpc/wrong-type'
  | 'rpc/out-of-range'
  | 'rpc/unknown-field'
  /** No endpoint answered. */
  | 'rpc/no-endpoint'
  /** An endpoint is of another chain. */
  | 'rpc/wrong-chain'
  /** The connection was lost while a request that must not be sent twice was on its way. */
  | 'rpc/connection-lost'
  /** No answer in time. */
  | 'rpc/timeout'
  /** The caller's signal. */
  | 'rpc/aborted'
  /** The client was closed. */
  | 'rpc/closed'
  /** The node answered an error. */
  | 'rpc/request-refused'
  /** The node answered what it cannot have meant. */
  | 'rpc/malformed-answer'
  /** The node does not know the block, or no longer has its state. */
  | 'rpc/unknown-block'
  /** The chain's runtime is older than what is asked of it. */
  | 'rpc/needs-newer-runtime'
  /** The chain's runtime has no such thing. */
  | 'rpc/unknown-name'
  /** The chain's value is not of the type its metadata says. */
  | 'rpc/decode-failed'
  /** A file holds something else than what was kept in it. */
  | 'rpc/malformed-file'
  /** There is no such subnet, neuron or position where one is needed. */
  | 'rpc/not-found';

/** Something that went wrong between this machine and the chain. */
export class RpcError extends TaokitError<RpcErrorCode> {
  override readonly name = 'RpcError';
}
