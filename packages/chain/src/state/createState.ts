import type { Registry } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import { createAccountNumbers } from './AccountNumbers.ts';
import { createHistoryView, type HistoryView } from './historyView.ts';
import type { ItemStore, OptionalPart } from './ItemStore.ts';
import { itemNumber, numberedItem } from './itemNumber.ts';
import { openStore } from './openStore.ts';
import type { Mark, Reads, State, Written } from './State.ts';
import type { Upstream } from './Upstream.ts';
import { createWriteHistory } from './WriteHistory.ts';

/** How many blocks back the state can be read and reverted when nothing else is asked for. */
export const DEFAULT_HISTORY_BLOCKS = 4_096;

/**
 * An empty state.
 *
 * @param registry - the runtime's interface
 * @param historyBlocks - how many blocks back the state can be read and reverted
 * @param upstream - the storage it begins with; empty when left out
 *
 * @example
 * ```ts
 * import { createState } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const state = createState(await loadRegistry());
 * state.write('SubtensorModule.Tempo', [1], 99);
 * state.seal(0);
 * state.write('SubtensorModule.Tempo', [1], 100);
 * console.log(state.at(0).read('SubtensorModule.Tempo', [1])); // 99
 * ```
 */
export function createState(
  registry: Registry,
  historyBlocks: number = DEFAULT_HISTORY_BLOCKS,
  upstream?: Upstream,
): State {
  /** By the numbers of items. */
  const stores: (ItemStore | undefined)[] = [];
  const accounts = createAccountNumbers();
  /** What each block undoes; the first is that of `oldest + 1`. */
  const blocks = createWriteHistory(storeAt);
  const views = new Map<number, HistoryView>();
  let sealed = -1;

  const state: State = {
    registry,
    item: storeAt,
    read: (path, keys) => storeOf(path).get(keys),
    fallback: (path) => storeOf(path).fallback,
    entries: (path, prefix) => storeOf(path).entries(prefix),
    write: (path, keys, value) => writeUnder(itemNumber(path), keys[0], keys[1], keys[2], value),
    writeItem: (number, keys, value) => writeUnder(number, keys[0], keys[1], keys[2], value),
    writeUnder,
    mark: blocks.mark,
    rollback,
    seal(block) {
      blocks.seal();
      // What filled the state before its first block is no part of its past.
      if (sealed < 0) blocks.shift();
      sealed = block;
      if (blocks.length <= historyBlocks) return;
      endView(state.oldest);
      blocks.shift();
    },
    get sealed() {
      return sealed;
    },
    get oldest() {
      return sealed - blocks.length;
    },
    at,
    revertTo,
    undone,
    restore,
    paths,
  };
  return state;

  function paths(): readonly string[] {
    // What was never looked at may be kept upstream.
    if (upstream !== undefined)
      for (const { name, storage } of registry.pallets)
        for (const item of storage) storeOf(`${name}.${item.name}`);
    return stores.filter((store) => store?.isEmpty() === false).map((store) => store!.path);
  }

  function storeOf(path: string): ItemStore {
    return storeAt(itemNumber(path));
  }

  function storeAt(number: number): ItemStore {
    return stores[number] ?? open(number);
  }

  function open(number: number): ItemStore {
    const store = openStore(registry, numberedItem(number), accounts, upstream);
    stores[number] = store;
    return store;
  }

  function writeUnder(
    number: number,
    first: OptionalPart,
    second: OptionalPart,
    third: OptionalPart,
    value: unknown,
  ): void {
    const store = storeAt(number);
    const before = store.set(first, second, third, value);
    // Nothing to undo where a number or a text stays what it was.
    if (before !== value) blocks.note(store, first, second, third, before);
  }

  function rollback(mark: Mark): void {
    if (!(mark >= blocks.start))
      throw new ChainError('The mark is of a block that was sealed since.', {
        code: 'chain/out-of-range',
        fix: 'Roll back before the block is sealed, or go back by revertTo.',
        values: { mark, start: blocks.start },
      });
    blocks.undo(mark);
  }

  function undone(block: number): readonly Written[] {
    if (!(Number.isInteger(block) && block > state.oldest && block <= sealed + 1)) throw notKept(block);
    return blocks.writes(block - state.oldest - 1);
  }

  function at(block: number): Reads {
    checkKept(block);
    let view = views.get(block);
    if (view === undefined) {
      view = createHistoryView(state, block, {
        sealed: () => sealed,
        ofBlock: undone,
        pending: () => undone(sealed + 1),
        ended: () => notKept(block),
      });
      views.set(block, view);
    }
    return view;
  }

  function revertTo(block: number): void {
    checkKept(block);
    for (; sealed > block; sealed--) blocks.unseal();
    blocks.undo(blocks.start);
    for (const [of, view] of views) {
      if (of > block) endView(of);
      else view.forgetAfter(block);
    }
  }

  /** Who still holds it is told that there is no such state any more. */
  function endView(block: number): void {
    views.get(block)?.end();
    views.delete(block);
  }

  function restore(last: number, past: readonly (readonly Written[])[]): void {
    blocks.seal();
    while (blocks.length > 0) blocks.shift();
    for (const [at, writes] of past.entries()) {
      if (at > 0) blocks.seal();
      for (const { path, keys, before } of writes) {
        const store = storeOf(path);
        blocks.note(store, keys[0], keys[1], keys[2], store.packed(before));
      }
    }
    sealed = last;
    for (const of of views.keys()) endView(of);
  }

  function checkKept(block: number): void {
    if (Number.isInteger(block) && block >= state.oldest && block <= sealed) return;
    throw notKept(block);
  }

  function notKept(block: number): ChainError {
    return new ChainError(`The state after block ${block} is not kept.`, {
      code: 'chain/block-pruned',
      fix: `Ask for a block from ${state.oldest} to ${sealed}.`,
      values: { block, oldest: state.oldest, sealed },
    });
  }
}
