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

const BITS = 'a bigint of raw bits';
const TYPE = 'a fixed-point type, such as I32F32 or one of defineFixedType';

/** What is no raw bits, no type and no shape. */
const junk = [undefined, null, 1, 1.5, Number.NaN, '1', {}, [], true, () => 0];

const functions: readonly (readonly [
  field: string,
  what: string,
  name: string,
  call: (value: never) => unknown,
])[] = [
  ['bits', BITS, 'exp bits', (value) => exp(I32F32, value)],
  ['type', TYPE, 'exp type', (value) => exp(value, 1n)],
  ['bits', BITS, 'ln bits', (value) => ln(I32F32, value)],
  ['type', TYPE, 'ln type', (value) => ln(value, 1n)],
  ['bits', BITS, 'log2', (value) => log2(I32F32, value)],
  ['base', BITS, 'pow base', (value) => pow(I32F32, value, 1n)],
  ['exponent', BITS, 'pow exponent', (value) => pow(I32F32, 1n, value)],
  ['bits', BITS, 'sqrt', (value) => sqrt(I32F32, value)],
  ['bits', BITS, 'bisectSqrt bits', (value) => bisectSqrt(I32F32, value, 1n)],
  ['epsilon', BITS, 'bisectSqrt epsilon', (value) => bisectSqrt(I32F32, 1n, value)],
  ['part', BITS, 'proportion part', (value) => proportion(I32F32, value, 1n)],
  ['whole', BITS, 'proportion whole', (value) => proportion(I32F32, 1n, value)],
  ['bits', BITS, 'toU16Proportion', (value) => toU16Proportion(value)],
];

describe('arguments', () => {
  test.each(functions)('%s as %s: %s', (field, what, _, call) => {
    for (const value of junk)
      expect(() => call(value as never), String(value)).toThrow(
        expect.objectContaining({
          name: 'FixedPointError',
          code: expect.stringMatching(/^fixed\/./),
          message: expect.stringMatching(new RegExp(`^${field}\\b`)),
          fix: expect.stringContaining(what),
        }),
      );
  });

  test('fromU16Proportion: only a u16', () => {
    for (const value of [-1, 65_536, 0.5, '1', undefined, null, 1n])
      expect(() => fromU16Proportion(value as never)).toThrow(
        expect.objectContaining({ name: 'FixedPointError', message: expect.stringMatching(/^value is /) }),
      );
  });

  test('defineFixedType: a shape that fits itself', () => {
    const shape = { name: 'U8F8', totalBits: 16, fractionBits: 8, signed: false };
    expect(defineFixedType(shape).one).toBe(256n);
    const wrong: readonly (readonly [change: object, message: string, expected?: string])[] = [
      [{ fractionBits: 17 }, 'shape.fractionBits is 17, not'],
      [{ totalBits: 0 }, 'shape.totalBits is 0, not'],
      [{ totalBits: 1.5 }, 'shape.totalBits is 1.5, not'],
      [{ signed: 'no' }, 'shape.signed is'],
      [{ name: '' }, 'shape.name is', 'Pass a name.'],
      [{ name: 8 }, 'shape.name is 8, not a name', 'Pass a name.'],
      [{ bits: 16 }, 'There is no shape.bits.'],
    ];
    for (const [change, message, fix] of wrong)
      expect(() => defineFixedType({ ...shape, ...change } as never), message).toThrow(
        expect.objectContaining({
          name: 'FixedPointError',
          message: expect.stringContaining(message),
          ...(fix !== undefined && { fix }),
        }),
      );
    expect(() => defineFixedType(5 as never)).toThrow('shape is 5, not');
  });
});
