import { UnitError, type UnitErrorCode } from '../UnitError.ts';

/** The value as an error sentence shows it: quoted text, shortened when long. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `'${value.slice(0, 57)}...'` : `'${value}'`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return typeof value === 'bigint' ? `${value}n` : String(value);
}

/** Throws the error of this domain. */
export function fail(code: UnitErrorCode, sentence: string, fix: string, value?: unknown): never {
  throw new UnitError(sentence, { code, fix, values: { value } });
}
