import type { Registry } from '@taokit/types/registry';
import { DECLARED_ITEMS } from './declaredItems.ts';

/** What a chain does with a storage item of the interface. */
export interface StorageSupport {
  /** `Pallet.Item`. */
  readonly path: string;
  /** Whether rules keep it. What is absent is read as its default, and written by nobody. */
  readonly support: 'live' | 'absent';
}

/**
 * Says of every storage item of an interface whether the rules of this chain keep it, in the order of the interface.
 *
 * @param registry - the interface
 *
 * @example
 * ```ts
 * import { storageSupport } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const items = storageSupport(await loadRegistry());
 * console.log(items.find(({ path }) => path === 'EVM.AccountCodes')); // absent
 * ```
 */
export function storageSupport(registry: Registry): readonly StorageSupport[] {
  const declared: ReadonlySet<string> = new Set(DECLARED_ITEMS);
  return registry.pallets.flatMap(({ name, storage }) =>
    storage.map((item): StorageSupport => {
      const path = `${name}.${item.name}`;
      return { path, support: declared.has(path) ? 'live' : 'absent' };
    }),
  );
}
