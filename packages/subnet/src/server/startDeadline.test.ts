import { afterEach, describe, expect, test, vi } from 'vitest';
import { createEnding } from './createEnding.ts';
import { startDeadline } from './startDeadline.ts';

afterEach(() => vi.useRealTimers());

const patient = createEnding();

describe('startDeadline', () => {
  test('ends when the time is up, and not before', () => {
    vi.useFakeTimers();
    const deadline = startDeadline(2, createEnding(), patient);
    const signal = deadline.signal();
    vi.advanceTimersByTime(1_999);
    expect([deadline.isOver(), signal.aborted]).toEqual([false, false]);
    vi.advanceTimersByTime(1);
    expect(deadline.isOver()).toBe(true);
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(signal.reason).toBe(deadline.reason());
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends with the axon or its caller, for its reason, also where it had ended before', () => {
    const [stopping, caller] = [createEnding(), createEnding()];
    const [cut, left] = [startDeadline(2, stopping, patient), startDeadline(2, createEnding(), caller)];
    const signal = left.signal();
    stopping.end('stopped');
    caller.end('gone');
    expect([cut.reason(), left.reason(), signal.reason]).toEqual(['stopped', 'gone', 'gone']);
    // A signal that is asked for afterwards tells the same.
    expect(cut.signal().reason).toBe('stopped');
    expect(startDeadline(2, stopping, patient).signal().reason).toBe('stopped');
    expect(startDeadline(2, createEnding(), caller).signal().reason).toBe('gone');
  });

  test('cleared: nothing is left of it', () => {
    vi.useFakeTimers();
    const [stopping, caller] = [createEnding(), createEnding()];
    const deadline = startDeadline(2, stopping, caller);
    deadline.clear();
    stopping.end('stopped');
    caller.end('gone');
    expect(vi.getTimerCount()).toBe(0);
    expect([deadline.isOver(), deadline.signal().aborted]).toEqual([false, false]);
  });
});
