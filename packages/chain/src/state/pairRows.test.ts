import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { createState } from './createState.ts';
import { dumpState, loadState } from './dumpState.ts';
import { keepRow, keptRows } from './pairRows.ts';
import { rawKey, readRaw } from './rawStorage.ts';
import { storageItem } from './storageItems.ts';

const registry = await loadRegistry();
type Row = readonly (readonly [number, number])[];
const Bonds = storageItem<[index: number, uid: number], Row>('SubtensorModule.Bonds');

describe('PAIR_ROWS', () => {
  test('lists of pairs are kept as rows: what is asked for is a list, now, as it was, and in bytes', () => {
    const state = createState(registry);
    Bonds.insert(state, 1, 0, [[3, 65_535]]);
    Bonds.insert(state, 1, 1, []);
    state.seal(0);
    keepRow(state, Bonds.path, [1, 0], Uint16Array.of(4, 7, 4, 7));
    expect(Bonds.get(state, 1, 0)).toEqual([
      [4, 7],
      [4, 7],
    ]);
    expect(keptRows(state, Bonds.path, 1, 3).map((row) => [...row])).toEqual([[4, 7, 4, 7], [], []]);
    expect(Bonds.get(state.at(0), 1, 0)).toEqual([[3, 65_535]]);
    expect(Bonds.entries(state.at(0), 1)).toEqual([
      [[1, 0], [[3, 65_535]]],
      [[1, 1], []],
    ]);
    expect(state.undone(1)).toEqual([{ path: Bonds.path, keys: [1, 0], before: [[3, 65_535]] }]);
    expect([...readRaw(state, rawKey(registry, Bonds.path, [1, 0]))!]).toEqual([8, 4, 0, 7, 0, 4, 0, 7, 0]);
    state.revertTo(0);
    expect(Bonds.entries(state)).toEqual([
      [[1, 0], [[3, 65_535]]],
      [[1, 1], []],
    ]);
  });

  test('a dump comes back with its past, and is the same dump again', () => {
    const state = createState(registry);
    for (const row of [
      [
        [3, 65_535],
        [4, 1],
      ],
      [[5, 7]],
      [],
    ] as const satisfies Row[]) {
      Bonds.insert(state, 1, 0, row);
      state.seal(state.sealed + 1);
    }
    const dump = dumpState(state);
    const loaded = loadState(registry, dump, state.sealed);
    expect(dumpState(loaded)).toEqual(dump);
    const past = [0, 1, 2].map((block) => Bonds.get(loaded.at(block), 1, 0));
    expect(past).toEqual([
      [
        [3, 65_535],
        [4, 1],
      ],
      [[5, 7]],
      [],
    ]);
    loaded.revertTo(0);
    expect(Bonds.get(loaded, 1, 0)).toEqual(past[0]);
  });

  test('an empty row that is written again is no write', () => {
    const state = createState(registry);
    Bonds.insert(state, 1, 1, []);
    state.seal(0);
    keepRow(state, Bonds.path, [1, 1], new Uint16Array(0));
    expect(state.undone(1)).toEqual([]);
  });

  test('absent is not empty', () => {
    const state = createState(registry);
    expect(Bonds.contains(state, 1, 1)).toBe(false);
    expect(Bonds.get(state, 1, 1)).toEqual([]);
    Bonds.insert(state, 1, 1, []);
    expect(Bonds.contains(state, 1, 1)).toBe(true);
  });
});
