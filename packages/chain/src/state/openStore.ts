import type { Registry } from '@taokit/types/registry';
import { keptEvents } from '../pallets/system/keptEvents.ts';
import type { AccountNumbers } from './AccountNumbers.ts';
import { createForkedStore } from './forkedStore.ts';
import { createItemStore, type ItemStore } from './ItemStore.ts';
import { createPackedStore, type PackedForm } from './packedStore.ts';
import { isPairList, PAIR_ROWS } from './pairRows.ts';
import type { Upstream } from './Upstream.ts';

/**
 * The store of an item: lists of pairs are kept as rows, events as they were recorded, and what another chain keeps is read from there.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Item`
 * @param accounts - the numbers of the state's accounts
 * @param upstream - where values come from; nowhere when left out
 */
export function openStore(
  registry: Registry,
  path: string,
  accounts: AccountNumbers,
  upstream: Upstream | undefined,
): ItemStore {
  const plain = createItemStore(registry, path, accounts);
  const form = formOf(registry, plain);
  const store = form === undefined ? plain : createPackedStore(plain, form);
  return upstream?.covers(path) === true ? createForkedStore(registry, store, upstream) : store;
}

/** The form an item's values are kept in, where they are not shown as they are kept. */
function formOf(registry: Registry, { path, raw }: ItemStore): PackedForm | undefined {
  if (path === 'System.Events') return keptEvents(registry);
  return isPairList(registry, raw.definition.value) ? PAIR_ROWS : undefined;
}
