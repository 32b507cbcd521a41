import { RpcError } from '../RpcError.ts';

/** The client was closed. */
export const closed = (what: string): RpcError =>
  new RpcError(`${what}: the client is closed.`, {
    code: 'rpc/closed',
    fix: 'Ask before close(), or connect again.',
  });

/** The caller's signal. */
export const aborted = (what: string, signal: AbortSignal): RpcError =>
  new RpcError(`${what} was aborted.`, { code: 'rpc/aborted', cause: signal.reason });

/** No answer in time. */
export const timedOut = (what: string, milliseconds: number): RpcError =>
  new RpcError(`${what} was not answered within ${milliseconds} ms.`, {
    code: 'rpc/timeout',
    fix: 'Pass a longer timeoutMs, or another endpoint.',
    values: { what, milliseconds },
  });

/** The connection ended under a request. */
export const lost = (what: string, endpoint: string, reason: string): RpcError =>
  new RpcError(`The connection to ${endpoint} was lost (${reason}) before ${what} was answered.`, {
    code: 'rpc/connection-lost',
    fix: 'Look whether it arrived before you send it again.',
    values: { what, endpoint, reason },
  });

/** The node's answer is no answer to the question. */
export const malformed = (method: string, expected: string): RpcError =>
  new RpcError(`The answer to ${method} is not ${expected}.`, {
    code: 'rpc/malformed-answer',
    fix: 'Try another endpoint.',
    values: { method },
  });

/** What a JSON-RPC answer says went wrong. */
export interface NodeFailure {
  /** The number. */
  readonly code: number;
  /** The sentence. */
  readonly message: string;
  /** What stands besides. */
  readonly data?: unknown;
}

/** The node answered an error. */
export function refused(method: string, { code, message, data }: NodeFailure): RpcError {
  const detail = data === undefined ? '' : ` (${typeof data === 'string' ? data : JSON.stringify(data)})`;
  return new RpcError(`The node answered ${method} with ${code}: ${message}${detail}.`, {
    code: 'rpc/request-refused',
    values: { method, code, message, ...(data !== undefined && { data }) },
  });
}
