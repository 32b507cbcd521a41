import type { PinnedView } from './ChainView.ts';

const answers = /* @__PURE__ */ new WeakMap<PinnedView, Map<string, Promise<unknown>>>();

/**
 * Reads something of a pinned block once: the state after a block never changes, and one plan asks for the same from many places.
 * What failed is asked for again.
 *
 * @param view - the block
 * @param name - what is read
 * @param read - asks for it
 */
export function onceOf<T>(view: PinnedView, name: string, read: () => Promise<T>): Promise<T> {
  const known = answers.get(view) ?? new Map<string, Promise<unknown>>();
  answers.set(view, known);
  const found = known.get(name);
  if (found !== undefined) return found as Promise<T>;
  const asked = read();
  known.set(name, asked);
  asked.catch(() => known.delete(name));
  return asked;
}
