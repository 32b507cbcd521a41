import { I32F32 } from '@taokit/fixed';
import type { SparseRows } from '../SparseRows.ts';
import type { Cell, SparseMatrix } from './SparseMatrix.ts';

/** The stored rows, every u16 value as that integer in I32F32. */
export function sparseMatrixFrom({ rowOffsets, uids, values }: SparseRows): SparseMatrix {
  return Array.from({ length: rowOffsets.length - 1 }, (_, i) => {
    const row: Cell[] = [];
    for (let at = rowOffsets[i]!; at < rowOffsets[i + 1]!; at++)
      row.push([uids[at]!, I32F32.saturatingFromInt(BigInt(values[at]!))]);
    return row;
  });
}
