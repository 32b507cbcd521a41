import { afterEach, describe, expect, test, vi } from 'vitest';
import { startDeadline } from './startDeadline.ts';

afterEach(() => vi.useRealTimers());

describe('startDeadline', () => {
  test('ends when the time is up, and not before', () => {
    vi.useFakeTimers();
    const { signal } = startDeadline(2, []);
    vi.advanceTimersByTime(1_999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends with any of the others, for its reason, also where it had ended before', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = startDeadline(2, [one.signal, other.signal]);
    other.abort('stopped');
    expect(signal.reason).toBe('stopped');
    expect(startDeadline(2, [one.signal, other.signal]).signal.reason).toBe('stopped');
  });

  test('cleared: nothing is left of it', () => {
    vi.useFakeTimers();
    const other = new AbortController();
    const { signal, clear } = startDeadline(2, [other.signal]);
    clear();
    other.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(signal.aborted).toBe(false);
  });
});
