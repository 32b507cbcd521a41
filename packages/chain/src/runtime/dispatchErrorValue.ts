import { findPallet, type Registry, variantsOf } from '@taokit/types/registry';
import type { DispatchResult } from './Context.ts';
import type { DispatchErrorName } from './DispatchRefusal.ts';

/** The enums inside of `DispatchError` whose cases are named after a dot. */
const NESTED: ReadonlySet<string> = new Set(['Token', 'Arithmetic', 'Transactional', 'Trie']);

/** A value of the runtime's type `DispatchError`, as the registry encodes it. */
export interface DispatchErrorValue {
  /** The case. */
  readonly type: string;
  /** What it carries. */
  readonly value: unknown;
}

/** What stands for an error the interface has no name for: an older runtime's, which mainnet's dropped. */
const OTHER: DispatchErrorValue = { type: 'Other', value: null };

/**
 * An error as events carry it.
 *
 * @param registry - the runtime's interface
 * @param error - `Pallet.Error`, or one of the runtime's own
 * @returns the value; `Other` for the error of an older runtime that the interface no longer names
 */
export function dispatchErrorValue(registry: Registry, error: DispatchErrorName): DispatchErrorValue {
  const [owner, name] = error.split('.') as [string, string | undefined];
  if (name === undefined) return { type: owner, value: null };
  if (NESTED.has(owner)) return { type: owner, value: { type: name, value: null } };
  const { index, errors } = findPallet(registry, owner);
  const found = variantsOf(registry, errors).find(([candidate]) => candidate === name);
  if (found === undefined) return OTHER;
  return { type: 'Module', value: { index, error: Uint8Array.of(found[1], 0, 0, 0) } };
}

/**
 * What became of a call, as events carry it.
 *
 * @param registry - the runtime's interface
 * @param result - what became of it
 */
export function dispatchResultValue(registry: Registry, result: DispatchResult): DispatchErrorValue {
  return result.ok
    ? { type: 'Ok', value: null }
    : { type: 'Err', value: dispatchErrorValue(registry, result.refusal) };
}
