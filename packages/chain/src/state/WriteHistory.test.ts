import { U64_MAX } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAccountNumbers } from './AccountNumbers.ts';
import { createItemStore, type ItemStore } from './ItemStore.ts';
import { numberedItem } from './itemNumber.ts';
import type { Written } from './State.ts';
import { CHUNK_WRITES } from './WriteChunk.ts';
import { createWriteHistory } from './WriteHistory.ts';

const registry = await loadRegistry();
const accounts = createAccountNumbers();
const stores = [
  'SubtensorModule.Tempo',
  'SubtensorModule.Burn',
  'System.Account',
  'SubtensorModule.SubnetMovingPrice',
].map((path) => createItemStore(registry, path, accounts));
/** The last of them: its values are objects with one number. */
const PRICE = 3;
const storeOf = (number: number) => stores.find(({ path }) => path === numberedItem(number))!;

const word = fc.bigInt(0n, U64_MAX);
/** Every kind of value an item keeps, and those at the edge of a word. */
const before = fc.oneof(
  word,
  word.map((bits) => ({ bits })),
  fc.constantFrom(-1n, U64_MAX, 1n << 64n, { bits: -1n }, { bits: 1n << 64n }, { bits: 1 }),
  fc.constantFrom(undefined, null, 0, 1.5, true, '', '0x01', [], [[1, 2]], { bits: 1n, exponent: 2n }),
);
const price = fc.oneof(
  word.map((bits) => ({ bits })),
  fc.constantFrom(undefined, { bits: -1n }, { bits: 1n << 64n }),
);
const write = fc.oneof(
  fc.tuple(fc.nat(PRICE - 1), fc.nat(3), before),
  fc.tuple(fc.constant(PRICE), fc.nat(3), price),
);

type Write = readonly [store: number, key: number, before: unknown];

/** A chunk, but for three writes. */
const NEARLY_FULL: readonly Write[] = Array.from({ length: CHUNK_WRITES - 3 }, () => [0, 1, 7n]);

function writtenOf([store, key, before]: Write): Written {
  return { path: stores[store]!.path, keys: [key], before };
}

/** How many writes, and those at both ends: a chunk of them is too many to be compared again and again. */
function outline(writes: readonly Written[]) {
  return [writes.length, writes.slice(0, 20), writes.slice(-20)];
}

describe('createWriteHistory', () => {
  test('property: a block comes out as it went in, whatever came and left around it', () => {
    const step = fc.oneof(
      fc.array(write, { maxLength: 9 }),
      fc.constantFrom('seal', 'undo', 'unseal', 'shift'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        /** What was undone, in the order it was. */
        const undone: Written[] = [];
        const history = createWriteHistory((number) => ({
          ...storeOf(number),
          set: (first, _second, _third, value) =>
            void undone.push({ path: storeOf(number).path, keys: [first!], before: value }),
        }));
        const sealed: Written[][] = [];
        let open: Written[] = [];
        let mark = history.mark();
        let marked = 0;
        const note = (writes: readonly Write[]) => {
          [mark, marked] = [history.mark(), open.length];
          for (const [store, key, value] of writes)
            history.note(stores[store] as ItemStore, key, undefined, undefined, value);
          open.push(...writes.map(writtenOf));
        };
        const expectUndone = (writes: readonly Written[]) => {
          expect(outline(undone.splice(0))).toEqual(outline(writes.toReversed()));
        };
        note(NEARLY_FULL);
        for (const next of steps) {
          if (next === 'undo') {
            history.undo(mark);
            expectUndone(open.splice(marked));
          } else if (next === 'seal') {
            history.seal();
            sealed.push(open);
            [open, mark, marked] = [[], history.mark(), 0];
          } else if (next === 'shift' && sealed.length > 0) {
            history.shift();
            sealed.shift();
          } else if (next === 'unseal' && sealed.length > 0) {
            history.unseal();
            expectUndone(open);
            open = sealed.pop()!;
            [mark, marked] = [history.start, 0];
          } else if (typeof next !== 'string') note(next);
        }
        expect(history.length).toBe(sealed.length);
        for (const [at, block] of [...sealed, open].entries())
          expect(outline(history.writes(at))).toEqual(outline(block));
      }),
      { numRuns: 30 },
    );
  });
});
