import { HEAT } from '@taokit/charts/theme';
import { describe, expect, test } from 'vitest';
import { heatStepOf, heatThresholds, scaleEndOf } from './heatSteps.ts';

describe('heatStepOf', () => {
  test('behaviour: nothing is the first colour, whatever is more is not, the most is the last', () => {
    expect(heatStepOf(0, 1)).toBe(0);
    expect(heatStepOf(1e-9, 1)).toBe(1);
    expect(heatStepOf(1, 1)).toBe(HEAT.length - 1);
    expect(heatStepOf(Number.NaN, 1)).toBe(0);
    expect(heatStepOf(0, 0)).toBe(0);
  });

  test('behaviour: thresholds say where a colour ends', () => {
    for (const [step, value] of heatThresholds(0.3).entries()) expect(heatStepOf(value, 0.3)).toBe(step);
  });
});

describe('scaleEndOf', () => {
  test('behaviour: the greatest, unless it is one of a hundred and far beyond', () => {
    expect(
      scaleEndOf([
        [0.1, 0.2],
        [0, 0.3],
      ]),
    ).toBe(0.3);
    const row = Array.from({ length: 400 }, (_, at) => 0.01 + at * 1e-6);
    expect(scaleEndOf([row, [1]])).toBeLessThan(0.011);
    expect(scaleEndOf([])).toBe(0);
  });
});
