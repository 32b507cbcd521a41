import { describe, expect, test } from 'vitest';
import { progressLine } from './progressLine.ts';

function written(isTTY: boolean): string[] {
  const texts: string[] = [];
  const show = progressLine({ isTTY, write: (text) => texts.push(text) });
  for (let done = 1; done <= 20; done++) show(done, 20);
  return texts;
}

describe('progressLine', () => {
  test('a terminal: a bar after every part, which goes at the end', () => {
    const texts = written(true);
    expect(texts).toHaveLength(20);
    expect(texts[9]).toContain(`[${'#'.repeat(15)}${'.'.repeat(15)}] 10 of 20 parts`);
    expect(texts[19]).toBe('\r\u001b[2K');
  });

  test('elsewhere: a line per tenth', () => {
    const texts = written(false);
    expect(texts).toHaveLength(10);
    expect(texts[0]).toBe('2 of 20 parts\n');
  });
});
