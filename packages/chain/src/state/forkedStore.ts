import type { Registry } from '@taokit/types/registry';
import type { Hex } from './AccountId.ts';
import type { ItemStore } from './ItemStore.ts';
import { findRaw, storedValue } from './rawStorage.ts';
import type { KeyPart } from './State.ts';
import type { Upstream } from './Upstream.ts';

/**
 * A store that begins with what another chain keeps: a value is read from there when it is first looked at, and is the store's own
 * from then on. Reading is no write: it stands in no log, because what was there was always there.
 *
 * Where the last key is a small number, a netuid or a uid, its neighbours are read with it: what an epoch looks at comes in one
 * answer.
 *
 * @param registry - the runtime's interface
 * @param store - what keeps them then
 * @param upstream - where values come from
 */
export function createForkedStore(registry: Registry, store: ItemStore, upstream: Upstream): ItemStore {
  const { raw, path } = store;
  const depth = raw.definition.keys.length;
  const readsNeighbours = depth > 0 && isSmall(registry, raw.definition.keys[depth - 1]!);
  /** Raw keys that were read one by one, and prefixes below which everything was. */
  const known = new Set<string>();
  const complete = new Set<string>();
  return {
    ...store,
    get,
    getOne: (key) => get([key]),
    getTwo: (first, second) => get([first, second]),
    getThree: (first, second, third) => get([first, second, third]),
    set(first, second, third, value) {
      ensureKey([first, second, third].filter((part) => part !== undefined));
      return store.set(first, second, third, value);
    },
    entries(prefix) {
      ensureBelow(prefix);
      return store.entries(prefix);
    },
    values(prefix) {
      ensureBelow(prefix);
      return store.values(prefix);
    },
    keptBelow(first) {
      ensureBelow([first]);
      return store.keptBelow(first);
    },
    isEmpty: () => complete.has(raw.prefix) && store.isEmpty(),
  };

  function get(keys: readonly KeyPart[]): unknown {
    ensureKey(keys);
    return store.get(keys);
  }

  function ensureKey(keys: readonly KeyPart[]): void {
    const key = rawOf(keys);
    if (known.has(key) || isComplete(keys)) return;
    if (readsNeighbours) ensureBelow(keys.slice(0, -1));
    else readOne(key);
  }

  function ensureBelow(prefix: readonly KeyPart[]): void {
    if (isComplete(prefix)) return;
    const start = rawOf(prefix);
    if (prefix.length === depth) {
      if (!known.has(start)) readOne(start);
      return;
    }
    complete.add(start);
    // What is known already may have changed since.
    for (const [key, bytes] of upstream.below(start as Hex)) if (!isKnown(key)) keep(key, bytes);
  }

  function readOne(key: string): void {
    known.add(key);
    keep(key, upstream.read(key as Hex));
  }

  function rawOf(keys: readonly KeyPart[]): string {
    return raw.prefix + keys.map((part, index) => raw.suffix(index, part)).join('');
  }

  /** Whether everything below some beginning of the keys was read. */
  function isComplete(keys: readonly KeyPart[]): boolean {
    let start = raw.prefix;
    for (let index = 0; ; index++) {
      if (complete.has(start)) return true;
      if (index === keys.length) return false;
      start += raw.suffix(index, keys[index]!);
    }
  }

  function isKnown(key: string): boolean {
    if (known.has(key)) return true;
    known.add(key);
    return false;
  }

  function keep(key: string, bytes: Uint8Array | undefined): void {
    if (bytes === undefined) return;
    const found = findRaw(registry, key as Hex);
    if (found?.path !== path) return;
    const [first, second, third] = found.keys;
    store.set(first, second, third, storedValue(registry, path, bytes));
  }
}

function isSmall(registry: Registry, type: number): boolean {
  const definition = registry.types[type]!;
  if (definition[0] === 'primitive') return definition[1] === 'u16';
  // A number in a struct of its own, as netuids are.
  return (
    definition[0] === 'composite' && definition[2].length === 1 && isSmall(registry, definition[2][0]![1])
  );
}
