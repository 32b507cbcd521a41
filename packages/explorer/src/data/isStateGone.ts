import { TaokitError } from '@taokit/errors';

/** Codes of `@taokit/rpc`, by name: importing its class would load the client with every page. */
const GONE: ReadonlySet<string> = new Set(['rpc/unknown-block', 'rpc/request-refused']);

/** Whether a reading failed as the node does not keep the state of a block, or does not know it; not as nobody answered. */
export function isStateGone(error: unknown): boolean {
  return error instanceof TaokitError && GONE.has(error.code);
}
