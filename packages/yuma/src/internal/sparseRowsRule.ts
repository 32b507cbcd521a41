import { objectOf, outOfRange, type Rule, typedArray } from '@taokit/errors/check';
import type { SparseRows } from '../SparseRows.ts';

/**
 * Rows of their shape: kinds of arrays, `n + 1` offsets that start at 0, never fall and end at the number of entries.
 *
 * Uids are not looked at: the chain itself ignores entries of uids that no longer exist.
 */
export function sparseRows(n: number): Rule {
  return (value, field) => {
    const rows = value as SparseRows | null | undefined;
    const shape = objectOf({
      rowOffsets: typedArray('Uint32Array', n + 1),
      uids: typedArray('Uint16Array'),
      values: typedArray('Uint16Array', rows?.uids?.length ?? 0),
    });
    return shape(value, field) ?? offsets(rows!.rowOffsets, `${field}.rowOffsets`, rows!.uids.length);
  };
}

function offsets(all: Uint32Array, field: string, entries: number) {
  const bad = (at: number, expected: string) => outOfRange(all[at], `${field}[${at}]`, expected);
  if (all[0] !== 0) return bad(0, '0');
  const falls = all.findIndex((offset, at) => at > 0 && offset < all[at - 1]!);
  if (falls >= 0) return bad(falls, `${all[falls - 1]} or more`);
  const last = all.length - 1;
  return all[last] === entries ? undefined : bad(last, `the number of entries, ${entries}`);
}
