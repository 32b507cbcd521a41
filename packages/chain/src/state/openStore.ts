import type { Registry } from '@taokit/types/registry';
import { createForkedStore } from './forkedStore.ts';
import { createItemStore, type ItemStore } from './ItemStore.ts';
import { createPairStore, isPairList } from './pairRows.ts';
import type { Upstream } from './Upstream.ts';

/**
 * The store of an item: lists of pairs are kept as rows, and what another chain keeps is read from there.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param upstream - where values come from; nowhere when left out
 */
export function openStore(registry: Registry, path: string, upstream: Upstream | undefined): ItemStore {
  const plain = createItemStore(registry, path);
  const store = isPairList(registry, plain.raw.definition.value) ? createPairStore(plain) : plain;
  return upstream?.covers(path) === true ? createForkedStore(registry, store, upstream) : store;
}
