/** The numbers of a figure, as text: what the table beside it shows, and what its slider reads. */
export interface Numbers {
  /** Head of the first column: what a row is. */
  readonly head: string;
  /** First cells. */
  readonly rows: readonly string[];
  /** The other columns: a name and its cells, row by row. */
  readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Where each row stands on the x axis, as a fraction of it; without it there is no slider. */
  readonly at?: readonly number[];
}
