import { standardCases } from '@taokit/study';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPlayground } from '../../../../testing/arbitraryPlayground.ts';
import { fromCase } from '../fromCase.ts';
import { addMoment, viewMoment } from '../moments.ts';
import { allCells, cellText, writeCell } from './gridCells.ts';
import { pasteCells } from './pasteCells.ts';
import { readTable, writeCsv, writeTable } from './tableText.ts';

const START = fromCase(standardCases[0]!);
const FIRST_WEIGHT = { row: 1, column: 2 };
const paste = (text: string, from = FIRST_WEIGHT, at = 0) => pasteCells(START, at, from, readTable(text));

describe('readTable', () => {
  test.each([
    ['tabs', '1\t2\r\n3\t4\r\n'],
    ['commas', '1,2\n3,4'],
    ['semicolons', '1;2\n3;4'],
    ['a byte order mark, quotes and blanks', '\uFEFF"1", 2 \n3,"4"\n\n'],
  ])('%s', (_, text) =>
    expect(readTable(text)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]),
  );

  test('separators within quotes, short rows, a single cell', () => {
    expect(readTable('"a, b",c\nd')).toEqual([
      ['a, b', 'c'],
      ['d', ''],
    ]);
    expect(readTable('7')).toEqual([['7']]);
  });

  test.each(['', ' \n', 'x'.repeat(1_000_001)])('nothing, or too much, is told', (text) =>
    expect(() => readTable(text)).toThrow(/There is no cell|has 1000001 characters/),
  );
});

describe('pasteCells', () => {
  test('a block is written from the selected cell on', () => {
    expect(viewMoment(paste('0.5,25%\n,1'), 0).weights).toEqual([
      [0.5, 0.25],
      [0, 1],
      [1, 0],
    ]);
    expect(viewMoment(paste('1000\n2000.5', { row: 1, column: 1 }), 0).stakes.slice(0, 2)).toEqual([
      1_000_000_000_000n,
      2_000_500_000_000n,
    ]);
  });

  test('at a later moment only that one changes', () => {
    const playground = addMoment(START, 9);
    const at = playground.moments.findIndex(({ epoch }) => epoch === 9);
    const pasted = pasteCells(playground, at, FIRST_WEIGHT, readTable('0.5\t0.5'));
    expect(pasted.moments.slice(0, at)).toEqual(START.moments);
    expect(pasted.moments[at]!.rows).toEqual({ 0: [0.5, 0.5] });
  });

  test.each([
    ['too large', '1,2,3', 'The block is 1 × 3; from here there is room for 3 × 2.'],
    ['not numbers', '1,x', '"x" is no weight.'],
    ['negative', '-1', '"-1" is no weight.'],
  ])('refused whole: %s', (_, text, sentence) => expect(() => paste(text)).toThrow(sentence));

  test('a table with names replaces who is there; other neurons end the moments', () => {
    const pasted = paste('validator,stake,x,y,z\nv,100,1,2,3\nw,50.5,,1,0');
    expect(pasted).toMatchObject({ validators: ['v', 'w'], miners: ['x', 'y', 'z'] });
    expect(pasted.moments).toEqual([
      {
        epoch: 0,
        rows: { 0: [1, 2, 3], 1: [0, 1, 0] },
        stakes: { 0: 100_000_000_000n, 1: 50_500_000_000n },
        endBonds: [],
      },
    ]);
  });

  test('a table of the same neurons, without stakes, changes weights of the moment', () => {
    const names = START.validators;
    const pasted = paste(`,miner-1,miner-2\n${names.map((name) => `${name},0.3,0.7`).join('\n')}`);
    expect(pasted.moments).toHaveLength(START.moments.length);
    expect(viewMoment(pasted, 0).weights).toEqual(names.map(() => [0.3, 0.7]));
    expect(viewMoment(pasted, 0).stakes).toEqual(viewMoment(START, 0).stakes);
  });

  test.each([
    [
      'too many miners',
      `a,${Array.from({ length: 65 }, (_, i) => `m${i}`).join()}\nv,1`,
      '1 validators and 65 miners',
    ],
    ['names twice', 'a,x,x\nv,1,2', '"x" is the name of two neurons.'],
    ['no miner', 'a,stake\nv,1', '1 validators and 0 miners'],
    ['a stake that is none', 'a,stake,x\nv,many,1', '"many" is no stake.'],
  ])('a table that cannot be: %s', (_, text, sentence) => expect(() => paste(text)).toThrow(sentence));

  test('property: what is copied, whole, is pasted as the same, as tabs and as CSV', () => {
    fc.assert(
      fc.property(arbitraryPlayground, (playground) => {
        const cells = allCells(playground, 0);
        for (const text of [writeTable(cells), writeCsv(cells)]) {
          expect(readTable(text)).toEqual(cells);
          expect(allCells(pasteCells(playground, 0, FIRST_WEIGHT, readTable(text)), 0)).toEqual(cells);
        }
      }),
    );
  });
});

describe('writeCell', () => {
  test('names, stakes and weights, each as it is read', () => {
    expect(writeCell(START, 0, { row: 0, column: 2 }, 'carol').miners).toEqual(['carol', 'miner-2']);
    expect(writeCell(START, 0, { row: 1, column: 0 }, 'alice').validators[0]).toBe('alice');
    expect(cellText(writeCell(START, 0, { row: 1, column: 1 }, '7.5'), 0, { row: 1, column: 1 })).toBe('7.5');
    expect(cellText(writeCell(START, 0, FIRST_WEIGHT, '20%'), 0, FIRST_WEIGHT)).toBe('0.2');
  });

  test('the same text is no edit, and the corner is none', () => {
    expect(writeCell(START, 0, FIRST_WEIGHT, '1')).toBe(START);
    expect(writeCell(START, 0, { row: 0, column: 0 }, 'x')).toBe(START);
  });
});
