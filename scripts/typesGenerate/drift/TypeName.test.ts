import { describe, expect, test } from 'vitest';
import { namesIn, parseTypeName, printTypeName, replaceNames } from './TypeName.ts';

describe('parseTypeName', () => {
  test.each([
    ['u16', 'u16'],
    ['()', '()'],
    ['[u8; 32]', '[u8;32]'],
    ['Vec<(NetUid, AccountId32)>', 'Vec<(NetUid,AccountId32)>'],
    ['Option<BoundedVec<AccountId, ConstU32<10>>>', 'Option<BoundedVec<AccountId>>'],
    ['BTreeMap<u16,FixedI128<32>>', 'BTreeMap<u16,FixedI128<32>>'],
    ['LinkedAsset<T::AccountId>', 'LinkedAsset<T::AccountId>'],
  ])('%s is %s', (text, printed) => expect(printTypeName(parseTypeName(text))).toBe(printed));

  test.each(['', 'Vec<', 'Vec<u8', '(u8', '[u8]', 'u8 u8', '<u8>', 'Vec<u8>>'])('refuses %s', (text) =>
    expect(() => parseTypeName(text)).toThrow(/is no type/),
  );
});

describe('namesIn, replaceNames', () => {
  test('reach every name', () => {
    const type = parseTypeName('Vec<(NetUid, [AccountId; 2], Option<U64F64>)>');
    expect(namesIn(type)).toEqual(['Vec', 'NetUid', 'AccountId', 'Option', 'U64F64']);
    const replaced = replaceNames(type, { AccountId: 'AccountId32', U64F64: 'FixedU128<64>' });
    expect(printTypeName(replaced)).toBe('Vec<(NetUid,[AccountId32;2],Option<FixedU128<64>>)>');
  });
});
