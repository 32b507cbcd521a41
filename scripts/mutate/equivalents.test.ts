import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EQUIVALENTS, whyEquivalent } from './equivalents.ts';

describe('whyEquivalent', () => {
  test.each(EQUIVALENTS)(
    '$file, $code: stands in one place, so that no other mutant is taken for it',
    (known) => {
      const text = readFileSync(known.file, 'utf8');
      const lines = text.split('\n').filter((line) => line.includes(known.line ?? known.code));
      const places = lines.flatMap((line) => line.split(known.code).slice(1));
      expect(places).toHaveLength(1);
    },
  );

  test('the same change of other code in the same line, and of the same code in another, is not explained', () => {
    const file = 'packages/fixed/src/sqrt.ts';
    const line = '  if (bits === 0n || bits === type.one) return bits;';
    const of = (code: string) => whyEquivalent({ file, line, code, replacement: 'false' });
    expect(of('bits === type.one')).toContain('a shortcut');
    expect(of('bits === 0n')).toBeUndefined();
    expect(of('bits === 0n || bits === type.one')).toBeUndefined();
    const check = {
      file: 'packages/fixed/src/FixedType.ts',
      line: '  const check = (x: bigint) => (x > max || x < min ? undefined : x);',
      code: 'x > max',
      replacement: 'x >= max',
    };
    expect(whyEquivalent(check)).toBeUndefined();
  });
});
