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
 *
 * Nearly every schema answers at once, and so does this then: a server asks it three times for every request.
 */
export function validate<Value>(
  schema: StandardSchemaV1<unknown, Value>,
  value: unknown,
): Validated<Value> | Promise<Validated<Value>> {
  try {
    const result = schema['~standard'].validate(value);
    return isPromise(result) ? Promise.resolve(result).then(validatedOf).catch(threw) : validatedOf(result);
  } catch {
    return threw();
  }
}

function validatedOf<Value>(result: StandardSchemaV1.Result<Value>): Validated<Value> {
  if (result.issues === undefined) return { ok: true, value: result.value };
  return { ok: false, reason: reasonOf(result.issues) };
}

function threw(): Validated<never> {
  return { ok: false, reason: 'the schema threw an error on it' };
}

function isPromise<T>(given: T | Promise<T>): given is Promise<T> {
  return typeof (given as Partial<Promise<T>> | undefined)?.then === 'function';
}

function reasonOf(issues: readonly StandardSchemaV1.Issue[]): string {
  const places = issues.slice(0, 3).map(({ path = [], message }) => {
    const names = path.map((part) => String(typeof part === 'object' ? part.key : part));
    return `${names.join('.') || 'it'}: ${message.replace(/ but received .*$/, '')}`;
  });
  return places.join('; ');
}
