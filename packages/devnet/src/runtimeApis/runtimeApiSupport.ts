import { REFUSED_APIS, RUNTIME_APIS } from '@taokit/chain';
import { OWN_APIS } from './callRuntimeApi.ts';

/** Whether a devnet answers a method of a runtime API. */
export interface RuntimeApiSupport {
  /** `Api.method`. */
  readonly method: string;
  /** Whether it is answered. */
  readonly support: 'live' | 'refused';
  /** Why not; left out where it is. */
  readonly reason?: string;
}

/**
 * Which methods of the interface's runtime APIs a devnet answers, and why it does not answer the others: every one of them, by
 * name.
 *
 * @example
 * ```ts
 * import { runtimeApiSupport } from '@taokit/devnet';
 *
 * const refused = runtimeApiSupport().filter(({ support }) => support === 'refused');
 * console.log(refused.some(({ method }) => method === 'ContractsApi.call')); // true
 * ```
 */
export function runtimeApiSupport(): readonly RuntimeApiSupport[] {
  const own = [...OWN_APIS.keys()].map((name) => name.replace('_', '.'));
  const live = [...own, ...Object.keys(RUNTIME_APIS)].map((method) => ({ method, support: 'live' as const }));
  const refused = Object.entries(REFUSED_APIS).map(([method, reason]) => ({
    method,
    support: 'refused' as const,
    reason,
  }));
  return [...live, ...refused].sort((a, b) => (a.method < b.method ? -1 : 1));
}
