import { compareValues } from './compareValues.ts';
import type { VectorSuite } from './VectorSuite.ts';

/** One value of a table: an integer as text or number, a flag, or a list. */
export type TableValue = string | number | boolean | null | readonly TableValue[];

/** From the inputs of a row to its outputs, in the order of the columns. */
export type TableFunction = (...inputs: TableValue[]) => readonly unknown[];

/**
 * A suite per table of fixed-point functions: every row is one call.
 *
 * @param engine - name of the implementation
 * @param functions - what each table tabulates, by the name in the file; takes as many columns as it has parameters
 */
export function tableSuites(
  engine: string,
  functions: Readonly<Record<string, TableFunction>>,
): readonly VectorSuite[] {
  return Object.entries(functions).map(([name, compute]) => ({
    family: `fixed/${name}`,
    engine,
    run({ json }) {
      const columns = json['columns'] as readonly string[];
      return (json['rows'] as readonly TableValue[][]).map((row, i) => ({
        name: `row ${i}`,
        differences: compareRow(columns, row, compute),
      }));
    },
  }));
}

function compareRow(columns: readonly string[], row: readonly TableValue[], compute: TableFunction) {
  const inputs = compute.length;
  const outputs = compute(...row.slice(0, inputs));
  return outputs.flatMap((actual, k) =>
    compareValues(columns[inputs + k] ?? `column ${inputs + k}`, row[inputs + k], actual),
  );
}
