/** `bonds`: the stored bonds without those toward recently registered uids; raw u16 in classic, proportions in Yuma3. */

import { keepsBond } from '../epoch/keepsWeight';
import { u16Proportion } from '../fixed/I32F32';
import { blockAtRegistration, bonds, n, rowEnd, rowStart, uidAt, valueAt } from '../memory';
import { flags, YUMA3 } from '../abi.generated';
import { header, SparseRows } from './SparseRows';

/** The bonds of the last epoch. Entries of uids beyond the subnet stay: the liquid lookup stumbles over them. */
export const OLD: SparseRows = header(memory.data(16));

export function maskBonds(capacity: u32): void {
  OLD.begin(capacity);
  for (let i: u32 = 0; i < n; i++) {
    for (let k = rowStart(bonds(), i), end = rowEnd(bonds(), i); k < end; k++) {
      const j = uidAt(bonds(), k);
      if (!keepsBond(j < n ? load<u64>(blockAtRegistration() + (j << 3)) : 0)) continue;
      const value = valueAt(bonds(), k);
      OLD.push(j, flags & YUMA3 ? u16Proportion(value) : (<i64>value) << 32);
    }
    OLD.endRow(i);
  }
}
