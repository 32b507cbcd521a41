import { FIELD_KINDS, type FieldKindName, show } from '../internal/fieldKinds.ts';
import { SimulatorError } from '../SimulatorError.ts';

/** Reads a value that comes from outside into plain data of its own, or throws an error that names the field. */
export type Reader<T> = (value: unknown, where: string) => T;

/** A reader for every field of a record. */
export type FieldReaders<T> = { readonly [Field in keyof T]-?: Reader<Exclude<T[Field], undefined>> };

/** Reads one value of a kind. */
export function field<T>(kind: FieldKindName): Reader<T> {
  return (value, where) => {
    if (FIELD_KINDS[kind].accepts(value)) return value as T;
    throw misfit(where, value, FIELD_KINDS[kind].is);
  };
}

/** Reads an array. */
export function list<T>(readEntry: Reader<T>): Reader<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw misfit(where, value, 'an array');
    return Array.from(value, (entry, at) => readEntry(entry, `${where}[${at}]`));
  };
}

/** Reads an object; a field that is not optional must be there, and no other field may. */
export function record<T>(readers: FieldReaders<T>, optional: readonly (keyof T & string)[] = []): Reader<T> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw misfit(where, value, 'an object');
    const given: Readonly<Record<string, unknown>> = { ...value };
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(readers, name));
    if (unknown !== undefined)
      throw invalidGenesis(`${where} has no field ${show(unknown)}.`, {
        fix: `It takes ${Object.keys(readers).join(', ')}.`,
        values: { field: `${where}.${unknown}` },
      });
    const entries = Object.entries<Reader<unknown>>(readers)
      .filter(([name]) => given[name] !== undefined || !(optional as readonly string[]).includes(name))
      .map(([name, read]) => [name, read(given[name], `${where}.${name}`)] as const);
    return Object.fromEntries(entries) as T;
  };
}

/** Reads an object of which every field may be absent. */
export function partial<T>(readers: FieldReaders<T>): Reader<Partial<T>> {
  return record<T>(readers, Object.keys(readers) as (keyof T & string)[]);
}

/** The error of a genesis. */
export function invalidGenesis(
  sentence: string,
  { fix, values }: { readonly fix: string; readonly values?: Readonly<Record<string, unknown>> },
): SimulatorError {
  return new SimulatorError(sentence, { code: 'simulator/invalid-genesis', fix, values: values ?? {} });
}

function misfit(where: string, value: unknown, expected: string): SimulatorError {
  return invalidGenesis(`${where} is ${show(value)}.`, {
    fix: `Pass ${expected}.`,
    values: { field: where, value },
  });
}
