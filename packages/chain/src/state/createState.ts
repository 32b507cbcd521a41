import type { Registry } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import { createForkedStore } from './forkedStore.ts';
import { createHistoryView, type HistoryView } from './historyView.ts';
import { createItemStore, type ItemStore } from './ItemStore.ts';
import type { KeyPart, Reads, State, Written } from './State.ts';
import type { Undo } from './Undo.ts';
import type { Upstream } from './Upstream.ts';

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
  const stores = new Map<string, ItemStore>();
  /** What each sealed block undid, oldest first; the block of `blocks[0]` is `oldest + 1`. */
  const blocks: Undo[][] = [];
  const views = new Map<number, HistoryView>();
  let log: Undo[] = [];
  let sealed = -1;

  const state: State = {
    registry,
    read: (path, keys) => storeOf(path).get(keys),
    fallback: (path) => storeOf(path).fallback,
    entries: (path, prefix) => storeOf(path).entries(prefix),
    write(path, keys, value) {
      const store = storeOf(path);
      const before = store.set(keys, value);
      // Nothing to undo where a number or a text stays what it was.
      if (before !== value) log.push({ store, keys: shared(keys), before });
    },
    mark: () => log.length,
    rollback: (mark) => undo(log, mark),
    seal(block) {
      if (sealed >= 0) blocks.push(log);
      log = [];
      sealed = block;
      if (blocks.length <= historyBlocks) return;
      views.delete(state.oldest);
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
    undone: (block) => (block > sealed ? log : blocks[block - state.oldest - 1]!).map(writtenOf),
    restore,
    paths,
  };
  return state;

  function paths(): readonly string[] {
    // What was never looked at may be kept upstream.
    if (upstream !== undefined)
      for (const { name, storage } of registry.pallets)
        for (const item of storage) storeOf(`${name}.${item.name}`);
    return [...stores.values()].filter((store) => !store.isEmpty()).map(({ path }) => path);
  }

  function storeOf(path: string): ItemStore {
    const known = stores.get(path);
    if (known !== undefined) return known;
    const store =
      upstream === undefined ? createItemStore(registry, path) : createForkedStore(registry, path, upstream);
    stores.set(path, store);
    return store;
  }

  function at(block: number): Reads {
    checkKept(block);
    let view = views.get(block);
    if (view === undefined) {
      view = createHistoryView(state, block, {
        sealed: () => sealed,
        ofBlock: (later) => blocks[later - state.oldest - 1]!,
        pending: () => log,
      });
      views.set(block, view);
    }
    return view;
  }

  function revertTo(block: number): void {
    checkKept(block);
    undo(log, 0);
    while (sealed > block) {
      undo(blocks.pop()!, 0);
      sealed--;
    }
    views.clear();
  }

  function restore(last: number, past: readonly (readonly Written[])[]): void {
    const logs = past.map((writes) => writes.map(undoOf));
    log = logs.pop()!;
    blocks.splice(0, blocks.length, ...logs);
    sealed = last;
    views.clear();
  }

  function undoOf({ path, keys, before }: Written): Undo {
    return { store: storeOf(path), keys, before };
  }

  function checkKept(block: number): void {
    if (Number.isInteger(block) && block >= state.oldest && block <= sealed) return;
    throw new ChainError(`The state after block ${block} is not kept.`, {
      code: 'chain/block-pruned',
      fix: `Ask for a block from ${state.oldest} to ${sealed}.`,
      values: { block, oldest: state.oldest, sealed },
    });
  }
}

const NO_KEYS: readonly KeyPart[] = [];
/** Netuids and other small numbers, each as the only key of an item. */
const singles: (readonly KeyPart[] | undefined)[] = [];
const MOST_SINGLES = 1 << 16;

/** The same key as one that is kept already: most of what history holds are a few keys, again and again. */
function shared(keys: readonly KeyPart[]): readonly KeyPart[] {
  if (keys.length === 0) return NO_KEYS;
  const [part] = keys;
  if (keys.length > 1 || typeof part !== 'number' || part >= MOST_SINGLES) return keys;
  singles[part] ??= [part];
  return singles[part];
}

function writtenOf({ store, keys, before }: Undo): Written {
  return { path: store.path, keys, before };
}

/** Undoes the writes of a log from its end back to a mark. */
function undo(log: Undo[], mark: number): void {
  while (log.length > mark) {
    const { store, keys, before } = log.pop()!;
    store.set(keys, before);
  }
}
