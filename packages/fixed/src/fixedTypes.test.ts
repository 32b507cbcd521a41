import { describe, expect, test } from 'vitest';
import * as types from './fixedTypes.ts';

describe('fixed-point types', () => {
  test.each(Object.entries(types))('%s is what its name says', (name, { min, max, ...type }) => {
    const [, sign, whole, fraction] = /^([IU])(\d+)F(\d+)$/.exec(name)!;
    const signed = sign === 'I';
    const totalBits = Number(whole) + Number(fraction);
    expect(type).toMatchObject({ name, totalBits, fractionBits: Number(fraction), signed });
    expect(max - min + 1n).toBe(1n << BigInt(totalBits));
    expect(min).toBe(signed ? -max - 1n : 0n);
  });
});
