import { compareValues } from '../compareValues.ts';
import type { VectorSuite } from '../VectorSuite.ts';
import { type Json, objects } from './dtaoSuite.ts';

export { big, bigs, int, ints, type Json, objects } from './dtaoSuite.ts';

/** Computes everything one case expects; it sees the expectation where part of it is a fact without a computation. */
export type CaseById = (given: Json, expected: Json) => Json;

/** How a file of single cases is read. */
export interface CasesById {
  /** What each case computes, by its id. */
  readonly cases: Readonly<Record<string, CaseById>>;
  readonly idOf: (entry: Json) => string;
  readonly inputsOf: (entry: Json) => Json;
  readonly expectedOf: (entry: Json) => Json;
}

/** A suite over cases that have nothing in common but the file. A case without a computation fails. */
export function casesById(family: string, { cases, idOf, inputsOf, expectedOf }: CasesById): VectorSuite {
  return {
    family: `dtao/${family}`,
    engine: 'typescript',
    run: ({ json }) =>
      objects(json, 'cases').map((entry) => {
        const name = idOf(entry);
        const expected = expectedOf(entry);
        const compute = cases[name];
        if (compute === undefined)
          return { name, differences: [{ field: name, expected: 'a computation', actual: 'none' }] };
        return { name, differences: compareValues('', expected, compute(inputsOf(entry), expected)) };
      }),
  };
}
