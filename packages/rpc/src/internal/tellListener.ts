/**
 * Tells a listener that is somebody else's. What it throws is its own affair, as with any event: whatever tells it, and whoever is
 * told next, goes on.
 *
 * @param listener - told; may be absent
 * @param told - what happened
 */
export function tellListener<T>(listener: ((told: T) => void) | undefined, told: T): void {
  try {
    listener?.(told);
  } catch (error) {
    const { reportError } = globalThis as { reportError?: (error: unknown) => void };
    if (reportError !== undefined) reportError(error);
    else
      queueMicrotask(() => {
        throw error;
      });
  }
}
