import { I32F32 } from '@taokit/fixed';
import type { SparseMatrix } from './SparseMatrix.ts';

/** Divides each column by its divisor; a column whose divisor is 0 or missing stays. */
export function divideColumns(matrix: SparseMatrix, divisors: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    row.map((cell) => {
      const divisor = divisors[cell[0]] ?? 0n;
      return divisor === 0n ? cell : ([cell[0], I32F32.safeDiv(cell[1], divisor)] as const);
    }),
  );
}
