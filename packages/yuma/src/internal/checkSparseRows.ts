import type { SparseRows } from '../SparseRows.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { checkObject, checkTypedArray, checkTypedArrayOf } from './checkValue.ts';

/**
 * Checks rows for their shape: kinds of arrays, `n + 1` offsets that start at 0, never fall and end at the number of entries.
 *
 * Uids are not looked at: the chain itself ignores entries of uids that no longer exist.
 */
export function checkSparseRows(rows: SparseRows, field: string, n: number): void {
  checkObject(rows, field, 'rows of weights or bonds');
  const { rowOffsets, uids, values } = rows;
  checkTypedArrayOf(rowOffsets, `${field}.rowOffsets`, 'Uint32Array', n + 1);
  checkTypedArray(uids, `${field}.uids`, 'Uint16Array');
  checkTypedArrayOf(values, `${field}.values`, 'Uint16Array', uids.length);
  checkOffsets(rowOffsets, `${field}.rowOffsets`, uids.length);
}

function checkOffsets(offsets: Uint32Array, field: string, entries: number): void {
  if (offsets[0] !== 0) throw badOffset(field, 0, offsets, 'it must be 0');
  let last = 0;
  for (let i = 1; i < offsets.length; i++) {
    const offset = offsets[i]!;
    if (offset < last) throw badOffset(field, i, offsets, `it must not be below ${last}`);
    last = offset;
  }
  if (last !== entries)
    throw badOffset(field, offsets.length - 1, offsets, `it must be the number of entries, ${entries}`);
}

function badOffset(field: string, i: number, offsets: Uint32Array, rule: string): YumaInputError {
  return new YumaInputError(`${field}[${i}] is ${offsets[i]}; ${rule}.`, {
    code: 'yuma/row-offsets',
    fix: 'Make rows with sparseRowsFromPairs.',
    values: { field, index: i, offset: offsets[i] },
  });
}
