import { encodeStorageValue, type Registry } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import { bytesFromHex, type Hex, hexFromBytes } from './AccountId.ts';
import { createState } from './createState.ts';
import { findRaw, rawEntries, rawKey, storedValue, writeRaw } from './rawStorage.ts';
import type { State, Written } from './State.ts';

/** A raw key and its value's bytes, `null` for nothing. */
export type RawEntry = readonly [key: Hex, value: Hex | null];

/** A state and its past, as bytes. */
export interface StateDump {
  /** Every raw key and value, in order. */
  readonly values: readonly RawEntry[];
  /** What each block that is kept found where it wrote, oldest first; the last entry is what was written since. */
  readonly past: readonly (readonly RawEntry[])[];
}

/**
 * A state and its past as bytes.
 *
 * @param state - the state
 * @param historyBlocks - how many blocks of its past; all that is kept when left out
 */
export function dumpState(state: State, historyBlocks: number = state.sealed - state.oldest): StateDump {
  const { registry } = state;
  const past: RawEntry[][] = [];
  const oldest = Math.max(state.oldest, state.sealed - historyBlocks);
  for (let block = oldest + 1; block <= state.sealed + 1; block++)
    past.push(state.undone(block).map((written) => rawEntry(registry, written)));
  const values = rawEntries(state, state.paths()).map(([key, bytes]): RawEntry => [key, hexFromBytes(bytes)]);
  return { values, past };
}

function rawEntry(registry: Registry, { path, keys, before }: Written): RawEntry {
  const value = before === undefined ? null : hexFromBytes(encodeStorageValue(registry, path, before));
  return [rawKey(registry, path, keys), value];
}

/**
 * The state of a dump.
 *
 * @param registry - the runtime's interface
 * @param dump - what {@link dumpState} returned
 * @param sealed - the last block
 * @param historyBlocks - how many blocks back it can be read and reverted from here on
 * @throws ChainError `chain/out-of-range` on a key of no item
 */
export function loadState(
  registry: Registry,
  dump: StateDump,
  sealed: number,
  historyBlocks?: number,
): State {
  const state = createState(registry, historyBlocks);
  for (const [key, value] of dump.values)
    if (!writeRaw(state, key, bytesFromHex(value!))) failUnknownKey(key);
  state.restore(
    sealed,
    dump.past.map((entries) => entries.map((entry) => writtenOf(registry, entry))),
  );
  return state;
}

function writtenOf(registry: Registry, [key, value]: RawEntry): Written {
  const found = findRaw(registry, key) ?? failUnknownKey(key);
  const before = value === null ? undefined : storedValue(registry, found.path, bytesFromHex(value));
  return { ...found, before };
}

function failUnknownKey(key: Hex): never {
  throw new ChainError(`The key ${key} of the dump is none of this runtime.`, {
    code: 'chain/out-of-range',
    fix: 'Load the dump with the interface it was made with.',
    values: { key },
  });
}
