import { describe, expect, test } from 'vitest';
import { checkAlphaValues } from './checkAlphaValues.ts';

const refusalOf = (low: number, high: number, spec?: number) => {
  const values = checkAlphaValues(low, high, spec === undefined ? {} : { spec });
  return values.ok ? 'stored' : values.refusal;
};

describe('checkAlphaValues', () => {
  test('stored as they are, from the lowest bound on, and where both are one', () => {
    expect(checkAlphaValues(1_639, 58_982)).toEqual({ ok: true, alphaLow: 1_639, alphaHigh: 58_982 });
    expect(refusalOf(1_639, 1_639)).toBe('stored');
    expect(refusalOf(65_535, 65_535)).toBe('stored');
  });

  test('the upper bound is looked at first: a 40th of 65535 at least', () => {
    expect(checkAlphaValues(0, 1_638)).toEqual({
      ok: false,
      refusal: 'AlphaHighTooLow',
      reason: 'alphaHigh 1638 is below 1639.',
    });
  });

  test('the lower bound: from there to the upper one', () => {
    expect(checkAlphaValues(1_638, 58_982)).toEqual({
      ok: false,
      refusal: 'AlphaLowOutOfRange',
      reason: 'alphaLow 1638 is not from 1639 to 58982.',
    });
    expect(refusalOf(58_983, 58_982)).toBe('AlphaLowOutOfRange');
  });

  test('at 425 the lowest bound is one less', () => {
    expect([refusalOf(1_638, 1_638, 425), refusalOf(1_637, 1_638, 425)]).toEqual([
      'stored',
      'AlphaLowOutOfRange',
    ]);
    expect(refusalOf(1_637, 1_637, 425)).toBe('AlphaHighTooLow');
  });

  test('what is no u16: refused by name', () => {
    expect(() => checkAlphaValues(-1, 58_982)).toThrow(/^alphaLow is -1/);
    expect(() => checkAlphaValues(1_639, 65_536)).toThrow(/^alphaHigh is 65536/);
    expect(() => checkAlphaValues(1, 2, { raws: true } as object)).toThrow(/^There is no options\.raws/);
  });
});
