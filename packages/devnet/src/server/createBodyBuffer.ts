/** The bytes of a message that comes in parts. */
export interface BodyBuffer {
  /**
   * Takes a part, which its sender may write over afterwards.
   *
   * @param part - the next bytes
   * @returns whether there was room for it
   */
  add(part: Uint8Array): boolean;
  /** What came so far, as UTF-8. */
  text(): string;
}

/** What is set aside before anything came. */
const FIRST_BYTES = 16_384;

/**
 * Collects a message in one buffer that grows. Parts themselves are not kept: each is an object with a buffer of its own, and whoever
 * sends one byte at a time would have the server hold a hundred times what it may send.
 *
 * @param maxBytes - how long the message may be
 */
export function createBodyBuffer(maxBytes: number): BodyBuffer {
  let bytes = Buffer.alloc(Math.min(maxBytes, FIRST_BYTES));
  let size = 0;
  return {
    add(part) {
      const next = size + part.length;
      if (next > maxBytes) return false;
      if (next > bytes.length) {
        const larger = Buffer.alloc(Math.min(maxBytes, Math.max(next, 2 * bytes.length)));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(part, size);
      size = next;
      return true;
    },
    text: () => bytes.toString('utf8', 0, size),
  };
}
