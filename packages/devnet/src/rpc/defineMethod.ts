import type { Node } from '../node/Node.ts';
import { invalidParams } from './RpcError.ts';
import type { Reader } from './readers.ts';
import type { Session } from './Session.ts';

/** What a method sees: the devnet, and who asks. */
export interface MethodContext {
  /** The devnet. */
  readonly node: Node;
  /** The connection the request came over. */
  readonly session: Session;
}

/** One JSON-RPC method. */
export interface RpcMethod {
  /** As clients call it. */
  readonly name: string;
  /**
   * Answers a request.
   *
   * @param context - the devnet, and who asks
   * @param params - by position or by name; missing and `null` are the same
   * @returns what JSON holds
   */
  readonly run: (context: MethodContext, params: unknown) => unknown;
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<Given extends Readers> = { readonly [Name in keyof Given]: ReturnType<Given[Name]> };

/**
 * Declares a method.
 *
 * @param name - as clients call it
 * @param readers - its parameters in order, by name
 * @param run - answers it
 */
export function defineMethod<Given extends Readers>(
  name: string,
  readers: Given,
  run: (context: MethodContext, params: Values<Given>) => unknown,
): RpcMethod {
  const names = Object.keys(readers);
  return {
    name,
    run(context, params) {
      const given = paramsByName(names, params);
      const values: Record<string, unknown> = {};
      for (const key of names) values[key] = readers[key]!(given[key], key);
      return run(context, values as Values<Given>);
    },
  };
}

/** The same method under another name. */
export function aliasOf(method: RpcMethod, name: string): RpcMethod {
  return { ...method, name };
}

function paramsByName(names: readonly string[], params: unknown): Readonly<Record<string, unknown>> {
  if (params === undefined || params === null) return {};
  if (Array.isArray(params)) {
    if (params.slice(names.length).some((extra) => extra !== null))
      throw invalidParams(`${params.length} parameters where at most ${names.length} are known`);
    const given: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) given[name] = params[index];
    return given;
  }
  const given = params as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given))
    if (!names.includes(key)) throw invalidParams(`there is no parameter ${key}`);
  return given;
}
