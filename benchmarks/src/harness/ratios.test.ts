import { describe, expect, test } from 'vitest';
import { ratios } from './ratios.ts';

const medians = new Map([
  ['a', 2],
  ['b', 8],
]);

describe('ratios', () => {
  test('own median over the other engines', () => {
    expect(ratios('a', medians)).toEqual({ b: 0.25 });
    expect(ratios('b', medians)).toEqual({ a: 4 });
  });
  test('an engine that was not measured has none', () => {
    expect(ratios('c', medians)).toEqual({});
  });
});
