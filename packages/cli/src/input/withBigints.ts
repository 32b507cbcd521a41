/**
 * A value of JSON whose digits in quotes are bigints: whatever may need more than 53 bits.
 *
 * @param value - what the JSON holds
 */
export function withBigints(value: unknown): unknown {
  if (typeof value === 'string') return /^-?\d{1,78}$/.test(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withBigints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withBigints(entry)]));
}
