import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepRegistered, updateScores } from './updateScores.ts';

describe('updateScores', () => {
  test('moves what was asked, keeps what was not, starts newcomers at their first score', () => {
    expect(updateScores({ a: 1, b: 0.5 }, { a: 0, c: 0.8 }, { alpha: 0.5 })).toEqual({
      a: 0.5,
      b: 0.5,
      c: 0.8,
    });
  });

  test('who is not asked may count as 0', () => {
    expect(updateScores({ a: 1 }, {}, { alpha: 0.25, keepUnasked: false })).toEqual({ a: 0.75 });
  });

  test('stays between the lowest and the highest it was given', () => {
    const rounds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(rounds, fc.double({ min: 0, max: 1, noNaN: true }), (given, alpha) => {
        const end = given.reduce(
          (scores, a) => updateScores(scores, { a }, { alpha }),
          {} as Record<string, number>,
        );
        expect(end['a']).toBeGreaterThanOrEqual(Math.min(...given) - 1e-12);
        expect(end['a']).toBeLessThanOrEqual(Math.max(...given) + 1e-12);
      }),
    );
  });

  test.each([Number.NaN, -1, Infinity, '1', null])('a score of %o is refused', (score) => {
    expect(() => updateScores({}, { a: score as never })).toThrow('fresh.a');
  });

  test('a misspelt option is refused', () => {
    expect(() => updateScores({}, {}, { aplha: 1 } as never)).toThrow('aplha');
  });
});

describe('keepRegistered', () => {
  test('forgets who has left', () => {
    expect(keepRegistered({ a: 1, b: 2 }, ['b', 'c'])).toEqual({ b: 2 });
  });
});
