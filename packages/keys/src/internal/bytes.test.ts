import { describe, expect, test } from 'vitest';
import { equalBytes, equalSecretBytes, fromHex, readBytes, startsWith, toHex } from './bytes.ts';

const of = (...bytes: number[]) => Uint8Array.from(bytes);

describe('toHex', () => {
  test('two lower-case digits a byte', () => {
    expect(toHex(of(0, 1, 15, 16, 255))).toBe('00010f10ff');
    expect(toHex(of())).toBe('');
  });
});

describe('fromHex', () => {
  test('with and without 0x, in either case', () => {
    for (const hex of ['00010fFf', '0x00010FfF']) expect(fromHex(hex)).toEqual(of(0, 1, 15, 255));
    for (const hex of ['', '0x']) expect(fromHex(hex)).toEqual(of());
  });

  test.each(['0', '0x0', '0g', 'g0', ' 00', '00 ', '00\n', '0X00', '0x0x00', 5, null, undefined])(
    '%j: none',
    (hex) => {
      expect(fromHex(hex)).toBeUndefined();
    },
  );
});

describe('readBytes', () => {
  test('bytes as they are, hex behind 0x', () => {
    const bytes = of(1, 2);
    expect(readBytes(bytes, 'data')).toBe(bytes);
    expect(readBytes('0x0102', 'data')).toEqual(bytes);
    for (const wrong of ['0102', '0x1', 5, null])
      expect(() => readBytes(wrong as string, 'data')).toThrow(/^data /);
  });
});

describe.each([
  ['equalBytes', equalBytes],
  ['equalSecretBytes', equalSecretBytes],
])('%s', (_, equal) => {
  test('every byte, and as many', () => {
    expect(equal(of(1, 2, 3), of(1, 2, 3))).toBe(true);
    expect(equal(of(), of())).toBe(true);
    for (const other of [of(0, 2, 3), of(1, 0, 3), of(1, 2, 0), of(3, 2, 1)])
      expect(equal(of(1, 2, 3), other)).toBe(false);
    expect(equal(of(1, 2), of(1, 2, 3))).toBe(false);
    expect(equal(of(1, 2, 3), of(1, 2))).toBe(false);
    expect(equal(of(1), of())).toBe(false);
    expect(equal(of(), of(0))).toBe(false);
    // Two differences that would cancel out in a sum or an exclusive or.
    expect(equal(of(1, 1), of(2, 2))).toBe(false);
    expect(equal(of(1, 4), of(2, 4))).toBe(false);
  });
});

describe('startsWith', () => {
  test('every byte of the prefix, and no more', () => {
    expect(startsWith(of(1, 2, 3), of(1, 2))).toBe(true);
    expect(startsWith(of(1, 2), of(1, 2))).toBe(true);
    expect(startsWith(of(1, 2), of())).toBe(true);
    expect(startsWith(of(1), of(1, 2))).toBe(false);
    expect(startsWith(of(1, 3), of(1, 2))).toBe(false);
    expect(startsWith(of(3, 2), of(1, 2))).toBe(false);
  });
});
