import { describe, expect, test } from 'vitest';
import { readOnce } from './readOnce.ts';

describe('readOnce', () => {
  test('reads a text once, until thousands of others have been read', () => {
    const reads: string[] = [];
    const read = readOnce((text) => {
      reads.push(text);
      return [text.length];
    });
    expect([read('story'), read('story')]).toEqual([[5], [5]]);
    expect(reads).toEqual(['story']);
    for (let at = 0; at < 4_096; at += 1) read(`other ${at}`);
    read('other 4095');
    expect(reads).toHaveLength(4_097);
    read('story');
    expect(reads).toHaveLength(4_098);
  });
});
