import type { SparseMatrix } from '../math/matrix.ts';

/** What either way of bonding yields. */
export interface BondsAndDividends {
  /** Bonds to store, raw I32F32 proportions. */
  readonly emaBonds: SparseMatrix;
  /** Normalised dividends, raw I32F32. */
  readonly dividends: readonly bigint[];
}
