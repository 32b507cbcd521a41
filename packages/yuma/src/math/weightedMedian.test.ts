import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedMedian, weightedMedianColSparse } from './weightedMedian.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;

/** The median by its definition: the smallest score whose cumulative stake exceeds the minority, else the largest. */
function byDefinition(stake: readonly bigint[], score: readonly bigint[], minority: bigint): bigint {
  const scores = [...new Set(score)].sort((a, b) => (a < b ? -1 : 1));
  const upTo = (limit: bigint) => stake.reduce((sum, s, i) => (score[i]! <= limit ? sum + s : sum), 0n);
  return scores.find((value) => upTo(value) > minority) ?? scores.at(-1) ?? 0n;
}

describe('weightedMedian', () => {
  test('whatever the order: what the definition says', () => {
    const row = fc.tuple(fc.bigInt({ min: 1n, max: ONE }), fc.bigInt({ min: 0n, max: 6n }));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.bigInt({ min: -5n, max: 3n * ONE }),
        (rows, minority) => {
          const stake = rows.map(([s]) => s);
          const score = rows.map(([, value]) => value);
          const sum = stake.reduce((a, b) => a + b, 0n);
          expect(weightedMedian(stake, score, minority, sum)).toBe(byDefinition(stake, score, minority));
        },
      ),
    );
  });

  test('exactly half: the stake must exceed the minority, not meet it', () => {
    const stake = [HALF, HALF];
    expect(weightedMedian(stake, [0n, 7n], HALF, ONE)).toBe(7n);
    expect(weightedMedian(stake, [0n, 7n], HALF - 1n, ONE)).toBe(0n);
    expect(weightedMedian(stake, [7n, 0n], HALF, ONE)).toBe(7n);
    expect(weightedMedian(stake, [7n, 0n], HALF - 1n, ONE)).toBe(0n);
  });
});

describe('weightedMedianColSparse', () => {
  test('rows without stake do not count, missing entries are 0', () => {
    const score = [[[0, 5n]], [[0, 9n]], []] as const;
    expect(weightedMedianColSparse([ONE, 0n, 0n], score, 2, HALF)).toEqual([5n, 0n]);
    expect(weightedMedianColSparse([1n, 0n, 5n], score, 1, HALF)).toEqual([0n]);
  });

  test('of a uid that stands twice, the last counts', () => {
    expect(
      weightedMedianColSparse(
        [ONE],
        [
          [
            [0, 5n],
            [0, 8n],
          ],
        ],
        1,
        HALF,
      ),
    ).toEqual([8n]);
  });

  test('uids beyond the columns do not count', () => {
    const row = [
      [1, 9n],
      [7, 9n],
      [0, 5n],
    ] as const;
    expect(weightedMedianColSparse([ONE], [row], 1, HALF)).toEqual([5n]);
  });

  test('no stake at all: 0', () => {
    expect(weightedMedianColSparse([0n], [[[0, 5n]]], 1, HALF)).toEqual([0n]);
  });
});
