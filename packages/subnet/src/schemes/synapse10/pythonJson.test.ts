import { describe, expect, test } from 'vitest';
import { readPythonJson } from './pythonJson.ts';
import { pythonText } from './pythonText.ts';

describe('readPythonJson', () => {
  test('keeps the order of keys, and 1 apart from 1.0', () => {
    const value = readPythonJson('{"10": 1, "2": 1.0, "a": [1e2, -0, 12345678901234567890]}');
    expect(pythonText(value, { dict: 'any' })).toBe(
      "{'10': 1, '2': 1.0, 'a': [100.0, 0, 12345678901234567890]}",
    );
    expect([...(value as Map<string, unknown>).keys()]).toEqual(['10', '2', 'a']);
  });

  test('a key that comes twice keeps its place and takes its last value', () => {
    expect([...(readPythonJson('{"a":1,"b":2,"a":3}') as Map<string, unknown>)]).toEqual([
      ['a', 3n],
      ['b', 2n],
    ]);
  });

  test.each(['', '{', '{"a":1,}', '[1,]', '{a:1}', '// x\n1', "{'a':1}", 'NaN', '['.repeat(500_000)])(
    '%j: none',
    (text) => {
      expect(readPythonJson(text)).toBeUndefined();
    },
  );
});
