/** A codec of one type of the registry. */
export interface AnyCodec {
  /** The value as bytes. */
  readonly enc: (value: unknown) => Uint8Array;
  /** The value at the cursor. */
  readonly dec: (bytes: Uint8Array) => unknown;
  /** The fewest bytes a value of this type takes: what bounds a count before anything is allocated. */
  readonly minimum: number;
}
