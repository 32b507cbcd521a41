import { compareValues } from './compareValues.ts';
import type { VectorSuite } from './VectorSuite.ts';

/** A JSON object of a vector file. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads an integer however it is written. */
export function big(from: Json, key: string): bigint {
  return BigInt(from[key] as string | number);
}

/** Reads a number of at most 32 bits. */
export function int(from: Json, key: string): number {
  return Number(from[key]);
}

/** Reads a list of integers. */
export function bigs(from: Json, key: string): bigint[] {
  return (from[key] as (string | number)[]).map(BigInt);
}

/** Reads a list of numbers of at most 32 bits. */
export function ints(from: Json, key: string): number[] {
  return (from[key] as (string | number)[]).map(Number);
}

/** Reads a list of objects, empty when it is absent. */
export function objects(from: Json, key: string): readonly Json[] {
  return (from[key] ?? []) as readonly Json[];
}

/**
 * A suite over the `cases` of a dtao file, and over lists kept in its constants.
 *
 * @param family - without the `dtao/` prefix
 * @param compute - every output of one case; keys the case does not have are left out of the comparison
 * @param lists - further lists of cases by key of `constants`, with their own function
 */
export function dtaoSuite(
  family: string,
  compute: (given: Json, constants: Json) => Json,
  lists: Readonly<Record<string, (given: Json, constants: Json) => Json>> = {},
): VectorSuite {
  const run: VectorSuite['run'] = ({ json }) => {
    const constants = (json['constants'] ?? {}) as Json;
    const named = Object.entries(lists).flatMap(([key, f]) =>
      objects(constants, key).map((given, i) => check(`${key} ${i}`, given, f(given, constants))),
    );
    return [
      ...objects(json, 'cases').map((given, i) => check(`case ${i}`, given, compute(given, constants))),
      ...named,
    ];
  };
  return { family: `dtao/${family}`, engine: 'typescript', run };
}

function check(name: string, given: Json, computed: Json) {
  return { name, differences: compareValues('', given, { ...given, ...computed }) };
}
