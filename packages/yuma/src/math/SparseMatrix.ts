/** One entry of a row: the column's uid and raw I32F32 bits. */
export type Cell = readonly [uid: number, value: bigint];

/** A row of a sparse matrix, in storage order: not necessarily sorted, a uid may stand in it twice. */
export type SparseRow = readonly Cell[];

/** A sparse matrix: one row per uid, the pallet's `Vec<Vec<(u16, I32F32)>>`. */
export type SparseMatrix = readonly SparseRow[];
