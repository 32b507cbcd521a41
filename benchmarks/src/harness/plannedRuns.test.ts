import { describe, expect, test } from 'vitest';
import { plannedRuns } from './plannedRuns.ts';

describe('plannedRuns', () => {
  test('fast: as often as asked', () => {
    expect(plannedRuns(0.1, 20)).toBe(20);
    expect(plannedRuns(500, 20)).toBe(20);
  });
  test('slow: what fits into the budget, at least three', () => {
    expect(plannedRuns(1000, 20)).toBe(10);
    expect(plannedRuns(9000, 20)).toBe(3);
    expect(plannedRuns(9000, 2)).toBe(2);
  });
  test('very slow: once', () => {
    expect(plannedRuns(60_000, 20)).toBe(1);
  });
});
