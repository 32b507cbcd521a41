/**
 * A matrix as the chain stores it: for every uid a row of `(uid, value)` pairs, in storage order.
 *
 * Compressed-row form: the entries of row `i` stand at positions `rowOffsets[i]` to `rowOffsets[i + 1] - 1` of `uids`
 * and `values`. Rows need not be sorted and may hold a uid twice: the chain's arithmetic is defined for both.
 */
export interface SparseRows {
  /** Length `n + 1`; starts at 0, never falls, ends at the number of entries. */
  readonly rowOffsets: Uint32Array;
  /** The column (uid) of every entry. */
  readonly uids: Uint16Array;
  /** The u16 value of every entry. */
  readonly values: Uint16Array;
}
