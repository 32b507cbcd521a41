/** Dense rows of stored bonds back to rows of pairs: those of uids with a new permit, in uid order, all other rows empty. */
import { n, newPermits, nextBonds, take } from '../memory';
import { bondRows } from './denseRows';
import { columnCount, columnUids, NONE, pitch, rows, stride, uidOfRow } from './layout';

let uids: usize = 0;
let values: usize = 0;

/** `strips`: the bonds as numbers. One that is above 0 but stored as 0 has an entry. */
export function storeBonds(strips: usize): void {
  const rowOf = take(n, 2);
  memory.fill(rowOf, 0xff, (<usize>n) << 2);
  for (let r: u32 = 0; r < rows; r++) store<u32>(rowOf + (uidOfRow(r) << 2), r);
  const out = nextBonds();
  const starts = load<u32>(out);
  const ends = load<u32>(out, 4);
  uids = load<u32>(out, 8);
  values = load<u32>(out, 12);
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    store<u32>(starts + (i << 2), count);
    const r = load<u32>(rowOf + (i << 2));
    if (r != NONE && load<u8>(newPermits() + i)) count = storeRow(r, strips + (r << 4), count);
    store<u32>(ends + (i << 2), count);
  }
}

/** Appends a row behind the entry `count`; returns the new count. */
function storeRow(r: u32, strips: usize, count: u32): u32 {
  const row = bondRows + r * pitch;
  const columns = columnCount;
  for (let c: u32 = 0; c < columns; c += 8) {
    const bonds = v128.load(row + (c << 1));
    if (c + 8 <= columns && i16x8.all_true(bonds)) {
      // Eight bonds, as almost everywhere.
      v128.store(uids + (count << 1), v128.load(columnUids + (c << 1)));
      v128.store(values + (count << 1), bonds);
      count += 8;
    } else for (let k = c, end = min(c + 8, columns); k < end; k++) count = storeOne(row, strips, k, count);
  }
  return count;
}

function storeOne(row: usize, strips: usize, column: u32, count: u32): u32 {
  const bond = load<u16>(row + (column << 1));
  if (bond == 0 && load<u32>(strips + (column >> 2) * stride + ((column & 3) << 2)) == 0) return count;
  store<u16>(uids + (count << 1), load<u16>(columnUids + (column << 1)));
  store<u16>(values + (count << 1), bond);
  return count + 1;
}
