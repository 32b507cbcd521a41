/** Longest wait after a frame: some browsers keep to themselves when they painted. */
const LONGEST_WAIT_MS = 1000;

/**
 * Runs something once the page's first content stands on the screen; at once where it already does. A frame that was asked for is not
 * that: its callback runs before what it draws is painted.
 *
 * @param run - called once
 */
export function afterFirstPaint(run: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    run();
  };
  const tellsPaints = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint') ?? false;
  if (tellsPaints) whenPainted(once);
  requestAnimationFrame(() => setTimeout(once, tellsPaints ? LONGEST_WAIT_MS : 0));
}

function whenPainted(run: () => void): void {
  const observer = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    run();
  });
  observer.observe({ type: 'paint', buffered: true });
}
