import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxUpscaleWeights } from './maxUpscaleWeights.ts';

describe('maxUpscaleWeights', () => {
  test('the largest becomes 65535, others round half up', () => {
    expect([...maxUpscaleWeights([1, 2, 0])]).toEqual([32_768, 65_535, 0]);
    expect([...maxUpscaleWeights([0, 0])]).toEqual([0, 0]);
    expect([...maxUpscaleWeights([])]).toEqual([]);
  });

  test('twice changes nothing more, and order is kept', () => {
    fc.assert(
      fc.property(fc.uint16Array({ minLength: 1 }), (values) => {
        const once = maxUpscaleWeights(values);
        expect(maxUpscaleWeights(once)).toEqual(once);
        for (let i = 1; i < values.length; i++)
          if (values[i - 1]! <= values[i]!) expect(once[i - 1]! <= once[i]!).toBe(true);
      }),
    );
  });

  test('not a u16: a typed error', () => {
    expect(() => maxUpscaleWeights([1.5])).toThrow('values[0] is 1.5');
  });

  test('neither an array nor a typed array: a typed error, and no empty list', () => {
    for (const values of [{ length: 2 }, new Set([1, 2]), null])
      expect(() => maxUpscaleWeights(values as unknown as number[])).toThrow(/^values is /);
  });
});
