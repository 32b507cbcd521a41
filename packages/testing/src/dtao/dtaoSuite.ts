import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';

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

/** How to compute one kind of case: every field that is not an input is an output and has to be computed. */
export interface CaseRule {
  /** Names of the input fields, separated by spaces. */
  readonly inputs: string;
  /** Every output of one case. */
  readonly compute: (given: Json, constants: Json) => Json;
}

/**
 * A suite over the `cases` of a dtao file, and over lists kept elsewhere in it.
 *
 * @param family - without the `dtao/` prefix
 * @param rule - of the `cases`
 * @param lists - rules of further lists, by their key in the file or in its constants
 */
export function dtaoSuite(
  family: string,
  rule: CaseRule,
  lists: Readonly<Record<string, CaseRule>> = {},
): VectorSuite {
  const run: VectorSuite['run'] = ({ json }) => {
    const constants = (json['constants'] ?? {}) as Json;
    return Object.entries({ cases: rule, ...lists }).flatMap(([key, listRule]) =>
      objects(key in json ? json : constants, key).map((given, i) =>
        check(`${key} ${i}`, given, constants, listRule),
      ),
    );
  };
  return { family: `dtao/${family}`, engine: 'typescript', run };
}

function check(name: string, given: Json, constants: Json, { inputs, compute }: CaseRule) {
  const isInput = new Set(inputs.split(' '));
  const expected = Object.fromEntries(Object.entries(given).filter(([key]) => !isInput.has(key)));
  return { name, differences: compareValues('', expected, compute(given, constants)) };
}
