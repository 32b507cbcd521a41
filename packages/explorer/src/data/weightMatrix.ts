/** Who gives what to whom: a row for each seat that gives anything. */
export interface WeightMatrix {
  /** Uids of the rows. */
  readonly rows: readonly number[];
  /** Fractions row by row, a column for every seat. */
  readonly values: readonly Float64Array[];
}

/**
 * A matrix out of rows that name only what is not zero.
 *
 * @param rows - by the uid of who gives
 * @param seats - how many columns
 */
export function matrixOf(
  rows: ReadonlyMap<number, readonly { readonly uid: number; readonly value: number }[]>,
  seats: number,
): WeightMatrix {
  const given = [...rows].filter(([, row]) => row.length > 0).sort(([a], [b]) => a - b);
  return {
    rows: given.map(([uid]) => uid),
    values: given.map(([, row]) => {
      const values = new Float64Array(seats);
      for (const { uid, value } of row) if (uid < seats) values[uid] = value;
      return values;
    }),
  };
}
