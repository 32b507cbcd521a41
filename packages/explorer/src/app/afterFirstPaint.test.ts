import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterFirstPaint } from './afterFirstPaint.ts';

let frames: (() => void)[] = [];
let tell: (name: string) => void = () => {};

class Observer {
  static readonly supportedEntryTypes: readonly string[] = ['paint'];
  readonly #listen: (entries: object) => void;
  constructor(listen: (entries: object) => void) {
    this.#listen = listen;
  }
  observe(): void {
    tell = (name) => this.#listen({ getEntriesByName: (asked: string) => (asked === name ? [{}] : []) });
  }
  disconnect(): void {
    tell = () => {};
  }
}

function drawFrame(): void {
  for (const frame of frames.splice(0)) frame();
}

beforeEach(() => {
  frames = [];
  tell = () => {};
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('PerformanceObserver', Observer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('afterFirstPaint', () => {
  test('behaviour: not after a frame, not after a paint without content, once after one with content', () => {
    const run = vi.fn();
    afterFirstPaint(run);
    drawFrame();
    vi.advanceTimersByTime(10);
    tell('first-paint');
    expect(run).not.toHaveBeenCalled();
    tell('first-contentful-paint');
    expect(run).toHaveBeenCalledTimes(1);
    tell('first-contentful-paint');
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('behaviour: a browser that does not say when it painted is waited for no longer than a second', () => {
    const run = vi.fn();
    afterFirstPaint(run);
    drawFrame();
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([undefined, { supportedEntryTypes: ['mark'] }, {}])(
    'behaviour: where paints are not told (%j), after a frame',
    (observer) => {
      vi.stubGlobal('PerformanceObserver', observer);
      const run = vi.fn();
      afterFirstPaint(run);
      vi.advanceTimersByTime(10);
      expect(run).not.toHaveBeenCalled();
      drawFrame();
      vi.advanceTimersByTime(0);
      expect(run).toHaveBeenCalledTimes(1);
    },
  );
});
