import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, tao } from './amounts.ts';
import { multiply } from './arithmetic.ts';
import { displayAmount, parseAmount } from './format.ts';
import { u16FromRatio } from './proportions.ts';
import { ratio } from './Ratio.ts';

/** Functions that read one value, and how the value is passed. */
const readers: readonly (readonly [name: string, read: (value: never) => unknown])[] = [
  ['tao', tao],
  ['alpha', (value) => alpha(1, value)],
  ['parseAmount', parseAmount],
  ['ratio', ratio],
  ['u16FromRatio', (value) => u16FromRatio(value, { rounding: 'down' })],
  ['multiply', (value) => multiply(tao('1'), '1/3', { rounding: value })],
  ['displayAmount', (value) => displayAmount(tao('1'), { decimals: 1, rounding: value })],
];

/** Every literal in a sentence, in either kind of quotes. */
const literalsIn = (sentence: string) =>
  [...sentence.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double!);

describe('proposals', () => {
  test.each(readers)('whatever literal an error of %s proposes, it accepts', (_name, read) => {
    let proposed = 0;
    const check = (value: unknown) => {
      try {
        read(value as never);
      } catch (error) {
        for (const literal of literalsIn((error as { fix: string }).fix)) {
          // `exact` is a rounding, and what it refuses is no bad literal.
          if (literal === 'exact') continue;
          expect(() => read(literal as never), `${fc.stringify(value)}: ${literal}`).not.toThrow();
          proposed++;
        }
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.string(), fc.double({ min: 0, max: 2 })), check),
      { numRuns: 500 },
    );
    expect(proposed).toBeGreaterThan(50);
  });
});
