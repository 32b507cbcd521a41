import { describe, expect, test } from 'vitest';
import {
  bisectSqrt,
  defineFixedType,
  exp,
  fromU16Proportion,
  I32F32,
  ln,
  log2,
  pow,
  proportion,
  sqrt,
  toU16Proportion,
} from './index.ts';

/** What is no raw bits, no type and no shape. */
const junk = [undefined, null, 1, 1.5, Number.NaN, '1', {}, [], true, () => 0];

const functions: readonly (readonly [name: string, call: (value: never) => unknown])[] = [
  ['exp bits', (value) => exp(I32F32, value)],
  ['exp type', (value) => exp(value, 1n)],
  ['ln bits', (value) => ln(I32F32, value)],
  ['ln type', (value) => ln(value, 1n)],
  ['log2', (value) => log2(I32F32, value)],
  ['pow base', (value) => pow(I32F32, value, 1n)],
  ['pow exponent', (value) => pow(I32F32, 1n, value)],
  ['sqrt', (value) => sqrt(I32F32, value)],
  ['bisectSqrt bits', (value) => bisectSqrt(I32F32, value, 1n)],
  ['bisectSqrt epsilon', (value) => bisectSqrt(I32F32, 1n, value)],
  ['proportion part', (value) => proportion(I32F32, value, 1n)],
  ['proportion whole', (value) => proportion(I32F32, 1n, value)],
  ['toU16Proportion', (value) => toU16Proportion(value)],
  ['defineFixedType', (value) => defineFixedType(value)],
];

describe('arguments', () => {
  test.each(functions)('%s: what is none is refused with an error that names it', (_name, call) => {
    for (const value of junk)
      expect(() => call(value as never), String(value)).toThrow(
        expect.objectContaining({ name: 'FixedPointError' }),
      );
  });

  test('fromU16Proportion: only a u16', () => {
    for (const value of [-1, 65_536, 0.5, '1', undefined, null, 1n])
      expect(() => fromU16Proportion(value as never)).toThrow(
        expect.objectContaining({ name: 'FixedPointError' }),
      );
  });

  test('defineFixedType: a shape that fits itself', () => {
    const shape = { name: 'U8F8', totalBits: 16, fractionBits: 8, signed: false };
    expect(defineFixedType(shape).one).toBe(256n);
    for (const change of [
      { fractionBits: 17 },
      { totalBits: 0 },
      { totalBits: 1.5 },
      { signed: 'no' },
      { name: '' },
      { bits: 16 },
    ])
      expect(() => defineFixedType({ ...shape, ...change } as never)).toThrow(
        expect.objectContaining({ name: 'FixedPointError' }),
      );
  });
});
