/**
 * A copy that shares nothing with the original: of plain objects, lists and typed arrays, which is all an epoch is made of.
 * `structuredClone` would do it, too, but Hermes has none.
 */
export function copyFields<Fields>(fields: Fields): Fields {
  return copy(fields) as Fields;
}

function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  // Not the value's own `slice`, which shares in a Buffer of Node.
  if (ArrayBuffer.isView(value)) return Uint8Array.prototype.slice.call(value as Uint8Array);
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner)]));
}
