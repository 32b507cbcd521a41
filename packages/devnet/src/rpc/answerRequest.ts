import { ChainError } from '@taokit/chain';
import { TaokitError } from '@taokit/errors';
import { RegistryError } from '@taokit/types/registry';
import type { MethodContext, RpcMethod } from './defineMethod.ts';
import {
  clientError,
  internalError,
  invalidParams,
  invalidRequest,
  methodNotFound,
  RpcError,
} from './RpcError.ts';

/** How requests become answers. */
export interface Answering {
  /** Methods by name. */
  readonly methods: ReadonlyMap<string, RpcMethod>;
  /** What methods see. */
  readonly context: MethodContext;
  /** Told of every request and of what went wrong inside; for logs. */
  readonly onRequest?: ((method: string, error?: unknown) => void) | undefined;
}

/**
 * Answers one request of a message.
 *
 * @param answering - methods and what they see
 * @param request - what the JSON holds
 * @returns the response, or nothing for a notification
 */
export function answerRequest(answering: Answering, request: unknown): object | undefined {
  if (!isRequest(request)) return failure(idOf(request), invalidRequest());
  const isNotification = !Object.hasOwn(request, 'id');
  try {
    const method = answering.methods.get(request.method);
    if (method === undefined) throw methodNotFound();
    const result = method.run(answering.context, request.params) ?? null;
    answering.onRequest?.(request.method);
    return isNotification ? undefined : { jsonrpc: '2.0', id: request.id, result };
  } catch (error) {
    answering.onRequest?.(request.method, error);
    return isNotification ? undefined : failure(request.id, rpcErrorOf(error));
  }
}

/**
 * A response that says what went wrong.
 *
 * @param id - of the request; `null` where it is not known
 * @param error - what went wrong
 */
export function failure(id: unknown, { code, message, data }: RpcError): object {
  return { jsonrpc: '2.0', id, error: { code, message, ...(data !== undefined && { data }) } };
}

interface Request {
  readonly id?: unknown;
  readonly method: string;
  readonly params?: unknown;
}

function isRequest(value: unknown): value is Request {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { jsonrpc, method, params, id } = value as Readonly<Record<string, unknown>>;
  if (jsonrpc !== '2.0' || typeof method !== 'string') return false;
  return (params === undefined || typeof params === 'object') && (typeof id !== 'object' || id === null);
}

/** The id of something that is no request, where it has one that may be repeated. */
function idOf(value: unknown): unknown {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** What a client is told of anything a method ends with. */
function rpcErrorOf(error: unknown): RpcError {
  if (error instanceof RpcError) return error;
  if (error instanceof ChainError && error.code === 'chain/block-pruned')
    return clientError(`UnknownBlock: State already discarded. ${error.message}`);
  if (error instanceof ChainError && error.code === 'chain/unknown-api')
    return clientError(`Execution failed: Exported method ${error.values['method']} is not found`);
  if (error instanceof ChainError && error.code === 'chain/refused-api')
    return clientError(`Execution failed: ${error.message}`);
  if (error instanceof RegistryError) return invalidParams(error.message);
  if (error instanceof TaokitError) return internalError(`${error.code}: ${error.message}`);
  return internalError(error instanceof Error ? error.message : String(error));
}
