import type { StandardSchemaV1 } from '@standard-schema/spec';

/** The value a schema made of what it was given, or why not. */
export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/**
 * Runs a Standard Schema over a value. The reason names the place, never the value: it may be private.
 *
 * A schema may throw, as a transform does on what it was not made for, and what is looked at is often a stranger's: then the value does
 * not fit. What was thrown is not told, since it often quotes the value.
 */
export async function validate<Value>(
  schema: StandardSchemaV1<unknown, Value>,
  value: unknown,
): Promise<Validated<Value>> {
  try {
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return { ok: true, value: result.value };
    return { ok: false, reason: reasonOf(result.issues) };
  } catch {
    return { ok: false, reason: 'the schema threw an error on it' };
  }
}

function reasonOf(issues: readonly StandardSchemaV1.Issue[]): string {
  const places = issues.slice(0, 3).map(({ path = [], message }) => {
    const names = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return `${names.join('.') || 'it'}: ${message.replace(/ but received .*$/, '')}`;
  });
  return places.join('; ');
}
