/** The bond rows as stored: u16 proportions of uids with a new permit, all other rows empty. */
import { proportionToU16 } from '../fixed/I32F32';
import { n, newPermits, nextBonds } from '../memory';
import { EMA } from './emaBonds';

export function storeBonds(): void {
  const rows = nextBonds();
  const uids = load<u32>(rows, 8);
  const values = load<u32>(rows, 12);
  let count: u32 = 0;
  for (let i: u32 = 0; i < n; i++) {
    store<u32>(load<u32>(rows) + (i << 2), count);
    if (load<u8>(newPermits() + i)) {
      for (let k = EMA.start(i), end = EMA.end(i); k < end; k++, count++) {
        store<u16>(uids + (count << 1), <u16>EMA.uid(k));
        store<u16>(values + (count << 1), proportionToU16(EMA.value(k)));
      }
    }
    store<u32>(load<u32>(rows, 4) + (i << 2), count);
  }
}
