const answers = /* @__PURE__ */ new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Reads something of a pinned block once: the state after a block never changes, and one plan asks for the same from many places.
 * What failed is asked for again.
 *
 * @param block - a view of the block, or what stands for it
 * @param name - what is read
 * @param read - asks for it
 */
export function onceOf<T>(block: object, name: string, read: () => Promise<T>): Promise<T> {
  const known = answers.get(block) ?? new Map<string, Promise<unknown>>();
  answers.set(block, known);
  const found = known.get(name);
  if (found !== undefined) return found as Promise<T>;
  const asked = read();
  known.set(name, asked);
  asked.catch(() => known.delete(name));
  return asked;
}
