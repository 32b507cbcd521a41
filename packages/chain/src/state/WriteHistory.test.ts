import { U64_MAX } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createItemStore } from './ItemStore.ts';
import { numberedItem } from './itemNumber.ts';
import { createUndoLog, noteWrite, type UndoLog } from './UndoLog.ts';
import { CHUNK_WRITES } from './WriteChunk.ts';
import { createWriteHistory } from './WriteHistory.ts';

const registry = await loadRegistry();
const stores = ['SubtensorModule.Tempo', 'SubtensorModule.Burn', 'System.Account'].map((path) =>
  createItemStore(registry, path),
);
const storeOf = (number: number) => stores.find(({ path }) => path === numberedItem(number))!;

const word = fc.bigInt(0n, U64_MAX);
/** Every kind of value an item keeps, and those at the edge of a word. */
const before = fc.oneof(
  word,
  word.map((bits) => ({ bits })),
  fc.constantFrom(-1n, U64_MAX, 1n << 64n, { bits: -1n }, { bits: 1n << 64n }, { bits: 1 }),
  fc.constantFrom(undefined, null, 0, 1.5, true, '', '0x01', [], [[1, 2]], { bits: 1n, exponent: 2n }),
);
const write = fc.tuple(fc.nat(stores.length - 1), fc.nat(3), before);

function logOf(writes: readonly (readonly [number, number, unknown])[]): UndoLog {
  const log = createUndoLog();
  for (const [store, key, value] of writes) noteWrite(log, stores[store]!, [key], value);
  return log;
}

describe('createWriteHistory', () => {
  test('property: a block comes out as it went in, whatever came and left around it', () => {
    const step = fc.oneof(fc.array(write, { maxLength: 9 }), fc.constantFrom('pop', 'shift', 'fill'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = createWriteHistory(storeOf);
        const expected: UndoLog[] = [];
        const push = (log: UndoLog) => {
          history.push(log);
          expected.push(log);
        };
        for (const next of steps) {
          if (next === 'fill') push(logOf(Array.from({ length: CHUNK_WRITES - 3 }, () => [0, 1, 7n])));
          else if (next === 'shift' || next === 'pop') {
            if (expected.length === 0) continue;
            if (next === 'shift') {
              history.shift();
              expected.shift();
            } else expect(history.pop()).toEqual(expected.pop());
          } else push(logOf(next));
        }
        expect(history.length).toBe(expected.length);
        for (const [at, log] of expected.entries()) expect(history.at(at)).toEqual(log);
      }),
      { numRuns: 60 },
    );
  });
});
