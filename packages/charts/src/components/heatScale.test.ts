import { describe, expect, test } from 'vitest';
import { HEAT } from '../theme/palette.ts';
import { heatStepOf, heatThresholds } from './heatScale.ts';

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
