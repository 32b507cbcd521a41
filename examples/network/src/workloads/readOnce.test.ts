import { describe, expect, test } from 'vitest';
import { readOnce } from './readOnce.ts';

describe('readOnce', () => {
  test('reads a text once, and again when as many others have been read since', () => {
    const reads: string[] = [];
    const read = readOnce((text) => {
      reads.push(text);
      return [text.length];
    }, 2);
    expect([read('a'), read('bb'), read('a')]).toEqual([[1], [2], [1]]);
    expect(reads).toEqual(['a', 'bb']);
    for (const text of ['ccc', 'ccc', 'bb', 'a']) read(text);
    expect(reads).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
