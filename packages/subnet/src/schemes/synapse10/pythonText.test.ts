import { describe, expect, test } from 'vitest';
import { SubnetError } from '../../SubnetError.ts';
import { type PythonType, pythonFloat, pythonText } from './pythonText.ts';

describe('pythonText', () => {
  // Every text is what CPython 3.11 prints: str(value).
  test.each<[unknown, PythonType, string]>([
    ['hello', 'str', 'hello'],
    ["it's", 'str', "it's"],
    [true, 'bool', 'True'],
    [false, 'any', 'False'],
    [null, { optional: 'str' }, 'None'],
    ['x', { optional: 'str' }, 'x'],
    [1, 'int', '1'],
    [1, 'float', '1.0'],
    [1, 'any', '1'],
    [-0, 'float', '-0.0'],
    [12, 'float', '12.0'],
    [0.1, 'float', '0.1'],
    [1e-4, 'float', '0.0001'],
    [1e-5, 'float', '1e-05'],
    [1.5e-7, 'float', '1.5e-07'],
    [123456789.125, 'float', '123456789.125'],
    [1e15, 'float', '1000000000000000.0'],
    [1e16, 'float', '1e+16'],
    [1.2345e22, 'float', '1.2345e+22'],
    [1e300, 'float', '1e+300'],
    [5e-324, 'float', '5e-324'],
    [2 ** 70, 'int', '1180591620717411303424'],
    [1e20, 'any', '100000000000000000000'],
    [1e21, 'any', '1e+21'],
    [pythonFloat(3), 'int', '3'],
    [[pythonFloat(3)], 'any', '[3.0]'],
    [12345678901234567890n, 'int', '12345678901234567890'],
    [Number.NaN, 'float', 'nan'],
    [-Infinity, 'float', '-inf'],
    [[], 'any', '[]'],
    [{}, 'any', '{}'],
    [[1, 'a', null, [true]], 'any', "[1, 'a', None, [True]]"],
    [[1, 2.5], { list: 'float' }, '[1.0, 2.5]'],
    [{ k: 1, "it's": 'say "hi"' }, 'any', `{'k': 1, "it's": 'say "hi"'}`],
    [['both \' and "'], 'any', "['both \\' and \"']"],
    [['a\nb\t\\'], 'any', "['a\\nb\\t\\\\']"],
    [['\u0000\u007f\u00a0\u00e9'], 'any', "['\\x00\\x7f\\xa0é']"],
    [['\u200b\u2028\ue000'], 'any', "['\\u200b\\u2028\\ue000']"],
    [['漢字😀'], 'any', "['漢字😀']"],
    [['\u{e0001}'], 'any', "['\\U000e0001']"],
    [
      new Map([
        ['10', 'a'],
        ['2', 'b'],
      ]),
      { dict: 'str' },
      "{'10': 'a', '2': 'b'}",
    ],
    [{ b: 1, a: 2 }, { model: { a: 'float', b: 'int' } }, "{'a': 2.0, 'b': 1}"],
  ])('%o as %o', (value, type, text) => {
    expect(pythonText(value, type)).toBe(text);
  });

  test.each<[unknown, PythonType]>([
    [undefined, 'any'],
    [null, 'str'],
    [1.5, 'int'],
    ['1', 'int'],
    [1, 'str'],
    [true, 'int'],
    ['\ud800', 'str'],
    [['\udc00'], 'any'],
    [{}, { list: 'int' }],
    [[], { dict: 'int' }],
  ])('%o as %o has none', (value, type) => {
    expect(() => pythonText(value, type)).toThrow(SubnetError);
  });
});
