import { describe, expect, test } from 'vitest';
import { YumaInputError } from '../YumaInputError.ts';
import { activityCutoffBlocks } from './activityCutoffBlocks.ts';

describe('activityCutoffBlocks', () => {
  test('floored, and never below one block', () => {
    expect(activityCutoffBlocks(13_889, 360)).toBe(5_000n);
    expect(activityCutoffBlocks(1_000, 99)).toBe(99n);
    expect(activityCutoffBlocks(999, 1)).toBe(1n);
    expect(activityCutoffBlocks(0, 360)).toBe(1n);
  });

  test('out of range: typed errors', () => {
    expect(() => activityCutoffBlocks(-1, 360)).toThrow(YumaInputError);
    expect(() => activityCutoffBlocks(-1, 360)).toThrow(/^factorMilli is -1/);
    expect(() => activityCutoffBlocks(1, 65_536)).toThrow(/^tempo is 65536/);
  });
});
