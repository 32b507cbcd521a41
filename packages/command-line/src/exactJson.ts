/** The arrays that results hold; those of bigints have decimal text for values. */
const TYPED_ARRAYS: Readonly<Record<string, (values: readonly unknown[]) => ArrayBufferView>> = {
  $Int8Array: (values) => Int8Array.from(values as number[]),
  $Uint8Array: (values) => Uint8Array.from(values as number[]),
  $Int16Array: (values) => Int16Array.from(values as number[]),
  $Uint16Array: (values) => Uint16Array.from(values as number[]),
  $Int32Array: (values) => Int32Array.from(values as number[]),
  $Uint32Array: (values) => Uint32Array.from(values as number[]),
  $Float32Array: (values) => Float32Array.from(values as number[]),
  $Float64Array: (values) => Float64Array.from(values as number[]),
  $BigInt64Array: (values) => BigInt64Array.from(values as string[], BigInt),
  $BigUint64Array: (values) => BigUint64Array.from(values as string[], BigInt),
};

const BIGINT = '$bigint';
const NUMBER = '$number';

/**
 * Data as JSON that {@link fromExactJson} reads back without loss. Bigints, typed arrays and the numbers JSON has no digits for
 * become objects of one field: `{"$bigint":"5"}`, `{"$Uint16Array":[1,2]}`, `{"$number":"NaN"}`.
 *
 * @param value - plain data, without `undefined` and without fields of those names
 * @returns one line, the same for the same data
 */
export function toExactJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (typeof held === 'bigint') return { [BIGINT]: held.toString() };
    if (typeof held === 'number' && (!Number.isFinite(held) || Object.is(held, -0)))
      return { [NUMBER]: Object.is(held, -0) ? '-0' : String(held) };
    if (held instanceof BigInt64Array || held instanceof BigUint64Array)
      return { [`$${held.constructor.name}`]: Array.from(held, String) };
    if (ArrayBuffer.isView(held) && !(held instanceof DataView))
      return { [`$${held.constructor.name}`]: Array.from(held as Float64Array) };
    return held;
  });
}

/**
 * Reads what {@link toExactJson} wrote.
 *
 * @throws SyntaxError for what is no JSON
 */
export function fromExactJson(text: string): unknown {
  return JSON.parse(text, (_, held: unknown) => {
    const [field, ...others] = held !== null && typeof held === 'object' ? Object.entries(held) : [];
    if (field === undefined || others.length > 0) return held;
    const [name, value] = field as [string, unknown];
    if (name === BIGINT) return BigInt(value as string);
    if (name === NUMBER) return Number(value);
    return Object.hasOwn(TYPED_ARRAYS, name) ? TYPED_ARRAYS[name]!(value as unknown[]) : held;
  });
}
