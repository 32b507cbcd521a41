import { RegistryError } from '../RegistryError.ts';

/** The bytes end before the value does. */
export function failTruncated(what: string, at: number, missing: number): never {
  throw new RegistryError(`The bytes end inside ${what} at ${at}: ${missing} more needed.`, {
    code: 'types/scale-truncated',
    fix: 'Pass the whole value.',
    values: { what, at, missing },
  });
}

/** The bytes cannot be a value of their type. */
export function failMalformed(sentence: string, at: number): never {
  throw new RegistryError(`${sentence} at byte ${at}.`, {
    code: 'types/scale-malformed',
    fix: 'Check that the bytes are of this type and of this runtime version.',
    values: { at },
  });
}

/** The value cannot be encoded as its type. */
export function failMismatch(value: unknown, expected: string): never {
  throw new RegistryError(`${show(value)} is not ${expected}.`, {
    code: 'types/value-mismatch',
    fix: 'Pass a value of the type the runtime declares.',
    values: { value, expected },
  });
}

/** Too many values are passed to something of the runtime, or too few. */
export function failCount(path: string, takes: string, values: readonly unknown[]): never {
  throw new RegistryError(`${path} takes ${takes}, not ${values.length}.`, {
    code: 'types/value-mismatch',
    fix: 'Pass what the runtime declares, in its order.',
    values: { path, values },
  });
}

/**
 * A mismatch with the field it is in: `who.id: 'x' is not ...`; every other error as it is.
 *
 * @param name - of the field
 * @param error - what encoding it threw
 */
export function inField(name: string, error: unknown): unknown {
  if (!(error instanceof RegistryError) || error.code !== 'types/value-mismatch') return error;
  const { shortMessage, code, fix = '', values } = error;
  const inner = values['field'] as string | undefined;
  const field = inner === undefined ? name : `${name}.${inner}`;
  const sentence = inner === undefined ? shortMessage : shortMessage.slice(inner.length + 2);
  return new RegistryError(`${field}: ${sentence}`, { code, fix, values: { ...values, field } });
}

/** The runtime has no such thing. */
export function failUnknown(kind: string, name: string): never {
  throw new RegistryError(`The runtime has no ${kind} ${name.slice(0, 80)}.`, {
    code: 'types/unknown-name',
    fix: 'Check the spelling, and the runtime version of the registry.',
    values: { kind, name },
  });
}

/** The metadata contradicts itself. */
export function failMetadata(sentence: string): never {
  throw new RegistryError(`The metadata cannot be read: ${sentence}.`, {
    code: 'types/metadata-malformed',
    fix: 'Check that the whole metadata arrived.',
  });
}

/** The value as an error sentence shows it, shortened when long. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return value.length > 40 ? `'${value.slice(0, 37)}...'` : `'${value}'`;
  if (value instanceof Uint8Array) return `Uint8Array(${value.length})`;
  if (Array.isArray(value)) return `Array(${value.length})`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
