/** A sparse matrix of raw I32F32 in scratch memory: for every row its entries, in the order they were pushed. */
import { n, take } from '../memory';

@unmanaged
export class SparseRows {
  /** u32 per row, and one more. */
  offsets: usize;
  /** u16 per entry. */
  uids: usize;
  /** i64 per entry. */
  values: usize;
  /** Entries so far. */
  count: u32;

  /** Starts an empty matrix with room for `capacity` entries. */
  begin(capacity: u32): void {
    this.offsets = take(n + 1, 2);
    this.uids = take(capacity, 1);
    this.values = take(capacity, 3);
    this.count = 0;
    store<u32>(this.offsets, 0);
  }

  // @ts-ignore: decorator
  @inline
  push(uid: u32, value: i64): void {
    store<u16>(this.uids + (this.count << 1), <u16>uid);
    store<i64>(this.values + (this.count << 3), value);
    this.count++;
  }

  /** Ends row `i`; rows end in order. */
  endRow(i: u32): void {
    store<u32>(this.offsets + (i << 2), this.count, 4);
  }

  // @ts-ignore: decorator
  @inline
  start(i: u32): u32 {
    return load<u32>(this.offsets + (i << 2));
  }

  // @ts-ignore: decorator
  @inline
  end(i: u32): u32 {
    return load<u32>(this.offsets + (i << 2), 4);
  }

  // @ts-ignore: decorator
  @inline
  uid(k: u32): u32 {
    return load<u16>(this.uids + (k << 1));
  }

  // @ts-ignore: decorator
  @inline
  value(k: u32): i64 {
    return load<i64>(this.values + (k << 3));
  }

  // @ts-ignore: decorator
  @inline
  setValue(k: u32, value: i64): void {
    store<i64>(this.values + (k << 3), value);
  }
}

/** A matrix header in static memory. */
// @ts-ignore: decorator
@inline
export function header(address: usize): SparseRows {
  return changetype<SparseRows>(address);
}
