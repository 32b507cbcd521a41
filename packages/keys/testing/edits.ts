import fc from 'fast-check';

/** One way to damage bytes; positions wrap around. */
export type Edit =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'remove'; readonly at: number; readonly count: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'repeat'; readonly at: number; readonly count: number }
  | { readonly kind: 'truncate'; readonly at: number };

const at = fc.nat({ max: 4095 });
/** Bytes with a meaning in some format are more likely than others. */
const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('0f/ "\\{}:,$=-\n\0x1lO')));
const count = fc.integer({ min: 1, max: 40 });

const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('set' as const), at, byte }),
  fc.record({ kind: fc.constant('remove' as const), at, count }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at, count }),
  fc.record({ kind: fc.constant('truncate' as const), at }),
);

/** One to four edits: enough to get past the first check, few enough to stay near what is valid. */
export const arbitraryEdits: fc.Arbitrary<readonly Edit[]> = fc.array(arbitraryEdit, {
  minLength: 1,
  maxLength: 4,
});

/** Applies edits one after the other. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce(applyEdit, bytes.slice());
}

function applyEdit(bytes: Uint8Array, edit: Edit): Uint8Array {
  const position = bytes.length === 0 ? 0 : edit.at % bytes.length;
  const [before, after] = [bytes.subarray(0, position), bytes.subarray(position)];
  switch (edit.kind) {
    case 'flip':
      return Uint8Array.from(bytes, (value, i) => (i === position ? value ^ (1 << edit.bit) : value));
    case 'set':
      return Uint8Array.from(bytes, (value, i) => (i === position ? edit.byte : value));
    case 'remove':
      return Uint8Array.of(...before, ...after.subarray(edit.count));
    case 'insert':
      return Uint8Array.of(...before, ...edit.bytes, ...after);
    case 'repeat':
      return Uint8Array.of(...before, ...after.subarray(0, edit.count), ...after);
    case 'truncate':
      return before.slice();
  }
}
