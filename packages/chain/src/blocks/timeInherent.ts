import { encodeExtrinsic, type Registry } from '@taokit/types/registry';
import { compact } from './compact.ts';

/** What stands before the time in the inherent of every block, by the runtime's interface. */
const heads = new WeakMap<Registry, Uint8Array>();

/**
 * The bytes of `Timestamp.set`, which stands in every block: its length, the head that is always the same, the time.
 *
 * @param registry - the runtime's interface
 * @param timestampMs - the block's time
 */
export function timeInherent(registry: Registry, timestampMs: number): Uint8Array {
  const head = headOf(registry);
  const now = compact(timestampMs);
  const length = head.length + now.length;
  const bytes = new Uint8Array(1 + length);
  // Lengths below 64 take one byte.
  bytes[0] = length << 2;
  bytes.set(head, 1);
  bytes.set(now, 1 + head.length);
  return bytes;
}

function headOf(registry: Registry): Uint8Array {
  let head = heads.get(registry);
  if (head === undefined) {
    const call = { path: 'Timestamp.set', arguments: { now: 0n } } as const;
    // Without the length in front and the time, which is 0 here: one byte each.
    head = encodeExtrinsic(registry, { version: 4, call }).subarray(1, -1);
    heads.set(registry, head);
  }
  return head;
}
