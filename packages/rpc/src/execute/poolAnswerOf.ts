import { RpcError } from '../RpcError.ts';

/** What the pool of a node says of a transaction. */
export interface PoolAnswer {
  /** JSON-RPC's number: 1010 to 1016. */
  readonly code: number;
  /** The sentence. */
  readonly message: string;
  /** What stands besides. */
  readonly data?: unknown;
}

/** What a node's answer to a submitted transaction is, when it refuses it; `undefined` for any other error. */
export function poolAnswerOf(error: unknown): PoolAnswer | undefined {
  if (!(error instanceof RpcError) || error.code !== 'rpc/request-refused') return undefined;
  const { code, message, data } = error.values as Partial<PoolAnswer>;
  if (typeof code !== 'number' || code < 1010 || code > 1016) return undefined;
  return { code, message: String(message), data };
}
