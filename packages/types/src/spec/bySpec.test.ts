import { describe, expect, test } from 'vitest';
import { bySpec, checkSpec, FIRST_SPEC, MAINNET_SPEC } from './bySpec.ts';

describe('bySpec', () => {
  const rule = bySpec({ 371: 'b', 233: 'a', 421: 'c' });

  test('default: the newest version that is not newer than the spec', () => {
    expect([233, 370, 371, 420, 421, MAINNET_SPEC].map(rule)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  test('rejects: what is no spec version', () => {
    for (const bad of [Number.NaN, 200, 300.5, -1, 2 ** 32, Number.POSITIVE_INFINITY, '475', null, undefined])
      expect(() => rule(bad as number), String(bad)).toThrow('Pass an integer from 233');
  });

  test('rejects: a spec before the rule', () => {
    expect(() => bySpec({ 475: 1 })(474)).toThrow('spec 474 has no such rule; the first that has is 475.');
  });
});

describe('checkSpec', () => {
  test('default: hands the spec back', () => {
    expect(checkSpec(FIRST_SPEC)).toBe(233);
    expect(checkSpec(MAINNET_SPEC)).toBe(475);
  });
});
