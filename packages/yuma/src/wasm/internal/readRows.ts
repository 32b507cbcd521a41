import type { SparseRows } from '../../SparseRows.ts';
import type { StoredRows } from './kernelMemory.ts';

/** Copies rows out, wherever in their pools they stand. */
export function readRows({ starts, ends, uids, values }: StoredRows): SparseRows {
  const n = starts.length;
  const rowOffsets = new Uint32Array(n + 1);
  let gapless = true;
  for (let i = 0; i < n; i++) {
    if (starts[i] !== rowOffsets[i]) gapless = false;
    rowOffsets[i + 1] = rowOffsets[i]! + ends[i]! - starts[i]!;
  }
  const gather = (pool: Uint16Array): Uint16Array => {
    // As the kernel leaves new bonds.
    if (gapless) return pool.slice(0, rowOffsets[n]);
    const result = new Uint16Array(rowOffsets[n]!);
    for (let i = 0; i < n; ) {
      // Rows that follow each other in the pool are copied together.
      const first = i;
      do i++;
      while (i < n && starts[i] === ends[i - 1]);
      result.set(pool.subarray(starts[first], ends[i - 1]), rowOffsets[first]);
    }
    return result;
  };
  return { rowOffsets, uids: gather(uids), values: gather(values) };
}
