import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAccountNumbers } from './AccountNumbers.ts';
import {
  createAccountLevel,
  createBranch,
  createListLevel,
  dropUnder,
  isLevelEmpty,
  keepUnder,
  partsIn,
  valueUnder,
} from './Level.ts';

describe('Level', () => {
  const part = fc.oneof(
    fc.constantFrom(
      0,
      1,
      2,
      1_023,
      1_024,
      65_535,
      2 ** 32,
      -1,
      1.5,
      7n,
      true,
      false,
      '',
      '0x01',
      '0x02',
      '0x03',
    ),
    fc.nat(5),
  );
  const write = fc.tuple(part, fc.option(fc.nat(9), { nil: undefined }));

  const makers = [createListLevel, createBranch, () => createAccountLevel(createAccountNumbers())];

  test('property: every part is a key of its own, as in a map', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 24 }), fc.constantFrom(...makers), (writes, make) => {
        const level = make();
        const map = new Map<unknown, unknown>();
        for (const [key, value] of writes) {
          if (value === undefined) dropUnder(level, key);
          else keepUnder(level, key, value);
          if (value === undefined) map.delete(key);
          else map.set(key, value);
          expect(isLevelEmpty(level)).toBe(map.size === 0);
          expect(new Map(partsIn(level).map((kept) => [kept, valueUnder(level, kept)]))).toEqual(map);
          expect(valueUnder(level, key)).toBe(map.get(key));
        }
      }),
    );
  });
});
