import { describe, expect, test } from 'vitest';
import { parseDerivationPath } from './derivation.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('parseDerivationPath', () => {
  test.each([
    ['/0', false, '00'.repeat(32)],
    ['//1', true, `01${'00'.repeat(31)}`],
    ['//007', true, `07${'00'.repeat(31)}`],
    ['//18446744073709551615', true, `${'ff'.repeat(8)}${'00'.repeat(24)}`],
    ['//Alice', true, `14416c696365${'00'.repeat(26)}`],
    ['/-1', false, `082d31${'00'.repeat(29)}`],
  ])('%s', (path, hard, chainCode) => {
    expect(parseDerivationPath(path).map((step) => [step.hard, hex(step.chainCode)])).toEqual([
      [hard, chainCode],
    ]);
  });

  test('several steps, and none', () => {
    expect(parseDerivationPath('//a/b//c').map((step) => step.hard)).toEqual([true, false, true]);
    expect(parseDerivationPath('')).toEqual([]);
  });

  // Found by the fuzzer where marked: each names one key in Substrate's tools and another in polkadot.js.
  test.each([
    ['a number beyond 64 bits', '//18446744073709551616'],
    ['a signed number', '//+1'],
    ['hex (fuzzer)', '//0x184467440737095516'],
    ['empty hex', '//0x'],
    ['an outer space', '//a '],
    ['not NFC', '//e\u0301'],
    ['an empty step', '//'],
    ['an empty step at the end', '//a/'],
    ['no slash', 'a'],
    ['a step far too long', `//${'a'.repeat(20_000)}`],
  ])('refused: %s', (_, path) => {
    expect(() => parseDerivationPath(path)).toThrow(
      expect.objectContaining({ code: 'keys/invalid-derivation' }),
    );
  });
});
