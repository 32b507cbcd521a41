import { expect, test } from 'vitest';
import { bytesFromHex, hexFromBytes } from './AccountId.ts';

test('hex has two small digits a byte', () => {
  expect(hexFromBytes(Uint8Array.of())).toBe('0x');
  expect(hexFromBytes(Uint8Array.of(0, 9, 10, 159, 160, 255))).toBe('0x00090a9fa0ff');
});

test('long bytes are one text, and come back', () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => at * 7);
  const hex = hexFromBytes(bytes);
  expect(hex).toHaveLength(600_004);
  expect(hex.slice(2_048, 2_056)).toBe('f900070e');
  expect(bytesFromHex(hex)).toEqual(bytes);
});
