import { findStorage, loadRegistry, type StoragePath } from '@taokit/types/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChainError } from '../ChainError.ts';
import type { Hex } from './AccountId.ts';
import { createState } from './createState.ts';
import { findRaw, rawKey, rawKeys, readRaw, writeRaw } from './rawStorage.ts';
import type { State } from './State.ts';
import { optionalItem, storageItem } from './storageItems.ts';

const registry = await loadRegistry();
const account = (byte: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(32)}`;

const Tempo = storageItem<[netuid: number], number>('SubtensorModule.Tempo');
const Keys = storageItem<[netuid: number, uid: number], Hex>('SubtensorModule.Keys');
const Uids = optionalItem<[netuid: number, hotkey: Hex], number>('SubtensorModule.Uids');
const TotalStake = storageItem<[], bigint>('SubtensorModule.TotalStake');

/** All that is kept, as raw keys and bytes. */
function dump(state: State): Record<string, string> {
  const keys = rawKeys(state, state.paths(), '0x');
  return Object.fromEntries(keys.map((key) => [key, Buffer.from(readRaw(state, key)!).toString('hex')]));
}

describe('storageItem', () => {
  test('default: what the chain means by nothing', () => {
    const state = createState(registry);
    expect(Tempo.get(state, 1)).toBe(registry.version.specVersion > 0 ? Tempo.get(state, 2) : -1);
    expect(Tempo.contains(state, 1)).toBe(false);
    expect(Uids.get(state, 1, account(1))).toBeUndefined();
    expect(Keys.get(state, 1, 0)).toBe(account(0));
    expect(TotalStake.get(state)).toBe(0n);
  });

  test('insert, get, mutate, take, remove', () => {
    const state = createState(registry);
    Uids.insert(state, 1, account(1), 7);
    Uids.mutate(state, 1, account(1), (uid) => uid! + 1);
    expect(Uids.get(state, 1, account(1))).toBe(8);
    expect(Uids.take(state, 1, account(1))).toBe(8);
    expect(Uids.contains(state, 1, account(1))).toBe(false);
    TotalStake.insert(state, 5n);
    expect(TotalStake.entries(state)).toEqual([[[], 5n]]);
    TotalStake.remove(state);
    expect(TotalStake.entries(state)).toEqual([]);
  });

  test('entries: in the order of raw keys, by prefix', () => {
    const state = createState(registry);
    for (const netuid of [256, 1, 2, 257]) Tempo.insert(state, netuid, netuid);
    // Identity keys are little-endian: 256 comes before 1.
    expect(Tempo.entries(state).map(([[netuid]]) => netuid)).toEqual([256, 1, 257, 2]);
    for (let uid = 0; uid < 40; uid++) Uids.insert(state, 3, account(uid), uid);
    Uids.insert(state, 4, account(0), 99);
    const order = Uids.entries(state, 3).map(([keys]) => rawKey(registry, Uids.path, keys));
    expect(order).toHaveLength(40);
    expect(order).toEqual([...order].sort());
    Uids.clear(state, 3);
    expect(Uids.entries(state)).toEqual([[[4, account(0)], 99]]);
  });
});

describe('keys that are structures', () => {
  const LastRateLimitedBlock = storageItem<[key: object], bigint>('SubtensorModule.LastRateLimitedBlock');

  test('default: equal values are equal keys, and come back as values', () => {
    const state = createState(registry);
    const key = () => ({ type: 'OwnerHyperparamUpdate', value: [3, { type: 'Kappa', value: null }] });
    LastRateLimitedBlock.insert(state, key(), 9n);
    expect(LastRateLimitedBlock.get(state, key())).toBe(9n);
    expect(LastRateLimitedBlock.entries(state)).toEqual([[[key()], 9n]]);
    const raw = rawKeys(state, state.paths(), '0x')[0]!;
    expect(writeRaw(state, raw, undefined)).toBe(true);
    expect(LastRateLimitedBlock.contains(state, key())).toBe(false);
  });
});

describe('rawStorage', () => {
  test('default: bytes in, bytes out, for every kind of key', () => {
    const state = createState(registry);
    const cases: readonly (readonly [StoragePath, readonly unknown[], string])[] = [
      ['SubtensorModule.TotalStake', [], '0500000000000000'],
      ['SubtensorModule.Keys', [1, 2], '07'.repeat(32)],
      ['SubtensorModule.Weights', [1, 2], '0401000200'],
      ['System.Account', [account(3)], `${'00'.repeat(55)}80`],
      ['Timestamp.Now', [], '0100000000000000'],
    ];
    for (const [path, keys, hex] of cases) {
      const key = rawKey(registry, path, keys as never);
      expect(writeRaw(state, key, Buffer.from(hex, 'hex'))).toBe(true);
      expect(Buffer.from(readRaw(state, key)!).toString('hex'), path).toBe(hex);
      expect(findRaw(registry, key)).toEqual({ path, keys });
    }
    expect(rawKeys(state, state.paths(), '0x')).toHaveLength(cases.length);
    for (const [path, keys] of cases) writeRaw(state, rawKey(registry, path, keys as never), undefined);
    expect(state.paths()).toEqual([]);
  });

  test('rejects: keys of no item', () => {
    const state = createState(registry);
    expect(readRaw(state, '0x3a636f6465')).toBeUndefined();
    expect(
      writeRaw(state, `${rawKey(registry, 'SubtensorModule.TotalStake', [])}00`, new Uint8Array(8)),
    ).toBe(false);
  });

  test('every item of the runtime has a store with its default', () => {
    const state = createState(registry);
    for (const { name, storage } of registry.pallets)
      for (const item of storage) {
        const path = `${name}.${item.name}`;
        expect(state.fallback(path) === undefined, path).toBe(
          findStorage(registry, path).modifier === 'Optional',
        );
      }
  });
});

describe('createState', () => {
  test.each([
    ['SubtensorModule.SubnetMovingPrice', { bits: 5n }, { bits: 6n }],
    ['Swap.SwapBalancer', { quote: 5n }, { quote: 6n }],
  ])('%s: a struct of one number that stays what it was is no write', (path, value, other) => {
    const state = createState(registry);
    state.write(path, [1], value);
    state.seal(0);
    state.write(path, [1], { ...value });
    expect(state.undone(1)).toEqual([]);
    state.write(path, [1], other);
    expect(state.undone(1)).toEqual([{ path, keys: [1], before: value }]);
    expect([state.read(path, [1]), state.at(0).read(path, [1])]).toEqual([other, value]);
  });

  /** Writes of one block: netuid, uid, value or nothing. */
  const writes = fc.array(
    fc.tuple(fc.nat(3), fc.nat(3), fc.option(fc.nat(200).map(account), { nil: undefined })),
    { maxLength: 12 },
  );

  test('property: rollback, reads of earlier blocks and revert all give back what was', () => {
    fc.assert(
      fc.property(fc.array(writes, { minLength: 1, maxLength: 8 }), writes, (blocks, failed) => {
        const state = createState(registry);
        const write = (entries: typeof failed) => {
          for (const [netuid, uid, value] of entries) state.write(Keys.path, [netuid, uid], value);
        };
        const dumps = blocks.map((entries, block) => {
          write(entries);
          const before = dump(state);
          const mark = state.mark();
          write(failed);
          state.rollback(mark);
          expect(dump(state)).toEqual(before);
          state.seal(block);
          return Keys.entries(state);
        });
        write(failed);
        dumps.forEach((expected, block) => {
          const then = state.at(block);
          expect(Keys.entries(then)).toEqual(expected);
          for (const [keys, value] of expected) expect(Keys.get(then, ...keys)).toBe(value);
        });
        for (let block = blocks.length - 1; block >= 0; block--) {
          state.revertTo(block);
          expect(Keys.entries(state)).toEqual(dumps[block]);
        }
      }),
      { numRuns: 60, seed: 475 },
    );
  });

  test('at: a view stays right while the chain goes on', () => {
    const state = createState(registry);
    Tempo.insert(state, 1, 10);
    state.seal(0);
    const then = state.at(0);
    expect(Tempo.get(then, 1)).toBe(10);
    for (let block = 1; block < 5; block++) {
      Tempo.insert(state, 1, 10 + block);
      Tempo.insert(state, block + 1, block);
      expect(Tempo.entries(then)).toEqual([[[1], 10]]);
      state.seal(block);
      expect(Tempo.get(then, 1)).toBe(10);
    }
  });

  test('at: a view that was read before a revert is right after it', () => {
    const state = createState(registry);
    const seal = (block: number, tempo: number) => {
      Tempo.insert(state, block, tempo);
      Tempo.insert(state, 9, tempo);
      state.seal(block);
    };
    for (let block = 0; block < 4; block++) seal(block, block);
    const [then, reverted] = [state.at(1), state.at(2)];
    expect(Tempo.get(then, 9)).toBe(1);
    Tempo.get(reverted, 9);
    state.revertTo(1);
    for (let block = 2; block < 4; block++) {
      Tempo.insert(state, 0, 70);
      seal(block, 80);
    }
    expect(Tempo.entries(then)).toEqual([
      [[0], 0],
      [[1], 1],
      [[9], 1],
    ]);
    expect(state.at(1)).toBe(then);
    expect(() => Tempo.get(reverted, 9)).toThrow('The state after block 2 is not kept.');
    expect(Tempo.get(state.at(2), 9)).toBe(80);
  });

  test('at: reads of a block that is no longer kept are refused', () => {
    const state = createState(registry, 2);
    state.seal(0);
    const then = state.at(0);
    for (let block = 1; block < 4; block++) {
      Tempo.insert(state, 1, block);
      state.seal(block);
    }
    expect(() => Tempo.get(then, 1)).toThrow('The state after block 0 is not kept.');
    expect(() => Tempo.entries(then)).toThrow(ChainError);
  });

  test('rejects: marks of a sealed block, and writes of blocks that are not kept', () => {
    const state = createState(registry, 1);
    for (let block = 0; block < 3; block++) {
      const mark = state.mark();
      Tempo.insert(state, 1, block + 1);
      state.seal(block);
      expect(() => state.rollback(mark)).toThrow('sealed since');
    }
    Tempo.insert(state, 1, 9);
    expect(Tempo.get(state, 1)).toBe(9);
    expect(state.undone(3)).toMatchObject([{ before: 3 }]);
    for (const block of [1, 4, Number.NaN, 2.5]) expect(() => state.undone(block)).toThrow('not kept');
    state.revertTo(1);
    expect(Tempo.get(state, 1)).toBe(2);
  });

  test('args: a list of keys that is changed after a write is another key', () => {
    const state = createState(registry);
    const mark = state.mark();
    const keys: [netuid: number, uid: number] = [1, 0];
    for (keys[1] = 0; keys[1] < 3; keys[1]++) state.write(Keys.path, keys, account(keys[1]));
    expect(state.undone(0).map((written) => written.keys)).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    state.rollback(mark);
    expect(state.paths()).toEqual([]);
  });

  test('args: history is bounded', () => {
    const state = createState(registry, 2);
    for (let block = 0; block < 10; block++) {
      Tempo.insert(state, 1, block);
      state.seal(block);
    }
    expect(state.oldest).toBe(7);
    expect(Tempo.get(state.at(7), 1)).toBe(7);
    for (const block of [6, 10, -1, 8.5]) expect(() => state.at(block)).toThrow(ChainError);
    expect(() => state.revertTo(6)).toThrow('Ask for a block from 7 to 9.');
  });
});
