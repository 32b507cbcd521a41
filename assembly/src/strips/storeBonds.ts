/** Strips of stored bonds back to rows: those of uids with a new permit, in uid order, all other rows empty. */
import { n, newPermits, nextBonds, take } from '../memory';
import { columnUids, NONE, rows, rowUids, stride, strips } from './layout';
import { bondStrips } from './spread';

let uids: usize = 0;
let values: usize = 0;

export function storeBonds(): void {
  const rowOf = take(n, 2);
  memory.fill(rowOf, 0xff, (<usize>n) << 2);
  for (let r: u32 = 0; r < rows; r++) store<u32>(rowOf + (load<u32>(rowUids + (r << 2)) << 2), r);
  const out = nextBonds();
  uids = load<u32>(out, 8);
  values = load<u32>(out, 12);
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    store<u32>(load<u32>(out) + (i << 2), count);
    const r = load<u32>(rowOf + (i << 2));
    if (r != NONE && load<u8>(newPermits() + i)) count = storeRow(r, count);
    store<u32>(load<u32>(out, 4) + (i << 2), count);
  }
}

/** Appends a row behind the entry `count`; returns the new count. */
function storeRow(r: u32, count: u32): u32 {
  let at = bondStrips + (r << 4);
  let column = columnUids;
  for (let s: u32 = 0; s < strips; s++, at += stride, column += 8) {
    const bonds = v128.load(at);
    if (i32x4.all_true(bonds)) {
      // Four bonds, as in most strips.
      store<u64>(uids + (count << 1), load<u64>(column));
      v128.store_lane<u64>(values + (count << 1), v128.shuffle<u16>(bonds, bonds, 0, 2, 4, 6, 0, 2, 4, 6), 0);
      count += 4;
    } else if (v128.any_true(bonds)) count = storeSome(at, column, count);
  }
  return count;
}

function storeSome(at: usize, column: usize, count: u32): u32 {
  for (let lane: usize = 0; lane < 4; lane++) {
    const bond = load<u32>(at + (lane << 2));
    if (bond == 0) continue;
    store<u16>(uids + (count << 1), load<u16>(column + (lane << 1)));
    store<u16>(values + (count << 1), <u16>bond);
    count++;
  }
  return count;
}
