import { alpha, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { jsonText, toJson } from './toJson.ts';

describe('toJson', () => {
  test.each([
    ['an amount of TAO', tao('1.5'), { unit: 'tao', rao: '1500000000' }],
    ['an amount of alpha', alpha(64, '0.000000001'), { unit: 'alpha', netuid: 64, rao: '1' }],
    ['more than 53 bits', 2n ** 64n, '18446744073709551616'],
    ['bytes', Uint8Array.of(0, 255), '0x00ff'],
    ['a vector of u64', BigUint64Array.of(1n, 2n), ['1', '2']],
    ['a vector of u16', Uint16Array.of(1, 2), [1, 2]],
    ['a map', new Map([[3, tao('1')]]), { 3: { unit: 'tao', rao: '1000000000' } }],
    ['a set', new Set([1]), [1]],
    ['nothing', undefined, null],
    ['what is no number', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a record with a method', { a: 1, run: () => 1 }, { a: 1 }],
    ['a record with a part that is not there', { a: undefined, b: [undefined] }, { a: null, b: [null] }],
  ])('%s', (_, value, json) => {
    expect(toJson(value)).toEqual(json);
    expect(JSON.parse(jsonText(value))).toEqual(json);
  });
});
