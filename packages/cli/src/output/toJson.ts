/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Amount {
  readonly unit: 'tao' | 'alpha';
  readonly rao: bigint;
  readonly netuid?: number;
}

/** Whether a value is an amount of `@taokit/types`. */
export function isAmount(value: unknown): value is Amount {
  const { unit, rao } = (value ?? {}) as Partial<Amount>;
  return (unit === 'tao' || unit === 'alpha') && typeof rao === 'bigint';
}

/**
 * Any answer as JSON, exact: bigints are text, amounts `{ unit, rao }` with whole rao as text, bytes `0x` hex, maps objects, what
 * is not there `null`.
 *
 * @param value - of a read, a plan, a quote
 */
export function toJson(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString('hex')}`;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number | bigint>, toJson);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return objectOf(value.entries());
  if (value instanceof Set || Array.isArray(value)) return [...value].map(toJson);
  if (isAmount(value)) return amountJson(value);
  if (typeof value === 'object') return objectOf(Object.entries(value));
  return null;
}

/** The text of a value as JSON, for programs. */
export function jsonText(value: unknown): string {
  return JSON.stringify(toJson(value), null, 2);
}

function amountJson({ unit, rao, netuid }: Amount): Json {
  return { unit, ...(unit === 'alpha' && netuid !== undefined && { netuid }), rao: rao.toString() };
}

function objectOf(entries: Iterable<readonly [unknown, unknown]>): Json {
  return Object.fromEntries(
    [...entries]
      .filter(([, value]) => typeof value !== 'function')
      .map(([key, value]) => [String(key), toJson(value)]),
  );
}
