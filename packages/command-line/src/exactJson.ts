/** The arrays that results hold, by the name that stands before their values. */
const TYPED_ARRAYS = new Map(
  [
    Int8Array,
    Uint8Array,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ].map((type) => [`$${type.name}`, type] as const),
);

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
    return arrayOf(name, value) ?? held;
  });
}

function arrayOf(name: string, values: unknown): unknown {
  const type = TYPED_ARRAYS.get(name);
  if (type === BigInt64Array || type === BigUint64Array) return type.from(values as string[], BigInt);
  return (type as Float64ArrayConstructor | undefined)?.from(values as number[]);
}
