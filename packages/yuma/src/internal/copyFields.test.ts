import { describe, expect, test } from 'vitest';
import { copyFields } from './copyFields.ts';

describe('copyFields', () => {
  test('behaviour: equal, of the same types, and nothing of it shared', () => {
    const fields = {
      n: 2,
      none: null,
      left: undefined,
      stake: BigUint64Array.of(1n, 2n),
      rows: { ends: Uint32Array.of(1, 2), list: [[1n, { deep: Uint8Array.of(7) }]] as const },
    };
    const copied = copyFields(fields);
    expect(copied).toEqual(structuredClone(fields));
    copied.stake[0] = 9n;
    copied.rows.list[0]![1].deep[0] = 9;
    expect([fields.stake[0], fields.rows.list[0]![1].deep[0]]).toEqual([1n, 7]);
  });

  test('behaviour: of a Buffer of Node, whose own slice shares, too', () => {
    const bytes = Buffer.of(7);
    const copied = copyFields({ bytes });
    copied.bytes[0] = 9;
    expect(bytes[0]).toBe(7);
  });
});
