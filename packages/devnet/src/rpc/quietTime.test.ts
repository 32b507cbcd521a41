import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQuietTime, type QuietTime } from './quietTime.ts';

let quiet: QuietTime;
let told: string[];
beforeEach(() => {
  vi.useFakeTimers();
  quiet = createQuietTime();
  told = [];
});
afterEach(() => void vi.useRealTimers());

describe('createQuietTime', () => {
  test('a client that asks nothing hears it after a moment', () => {
    quiet.wait(() => told.push('a'));
    vi.advanceTimersByTime(249);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['a']);
  });

  test('one that asks hears it once it is done', () => {
    quiet.wait(() => told.push('a'));
    for (let asked = 0; asked < 10; asked++) {
      vi.advanceTimersByTime(90);
      quiet.touch();
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['a']);
  });

  test('one that never stops asking, with more to hear every time, hears everything within a second', () => {
    for (let block = 0; block < 40; block++) {
      quiet.wait(() => told.push(`${block}`));
      quiet.touch();
      vi.advanceTimersByTime(90);
      expect(block - told.length).toBeLessThan(12);
    }
  });

  test('closed: nothing more', () => {
    quiet.wait(() => told.push('a'));
    quiet.close();
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
  });
});
