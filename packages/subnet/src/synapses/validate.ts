import type { StandardSchemaV1 } from '@standard-schema/spec';

/** The value a schema made of what it was given, or why not. */
export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** Runs a Standard Schema over a value. The reason names the place, never the value: it may be private. */
export async function validate<Value>(
  schema: StandardSchemaV1<unknown, Value>,
  value: unknown,
): Promise<Validated<Value>> {
  const result = await schema['~standard'].validate(value);
  if (result.issues === undefined) return { ok: true, value: result.value };
  const places = result.issues.slice(0, 3).map(({ path = [], message }) => {
    const names = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return `${names.join('.') || 'it'}: ${message.replace(/ but received .*$/, '')}`;
  });
  return { ok: false, reason: places.join('; ') };
}
