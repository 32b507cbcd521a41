import { compareValues } from './compareValues.ts';
import { fixedTables, type TableFunction, type TableValue } from './fixedTables.ts';
import type { VectorSuite } from './VectorSuite.ts';

/** The tables of fixed-point functions: every row is one call. */
export const fixedSuite: VectorSuite = tableSuite('typescript', fixedTables);

/** A suite of tables for one engine. */
export function tableSuite(engine: string, functions: Readonly<Record<string, TableFunction>>): VectorSuite {
  return {
    family: 'fixed',
    engine,
    run({ json }) {
      const name = String(json['name']);
      const compute = functions[name];
      if (compute === undefined) throw new TypeError(`No function for table ${name}.`);
      const columns = json['columns'] as readonly string[];
      return (json['rows'] as readonly TableValue[][]).map((row, i) => ({
        name: `${name} row ${i}`,
        differences: compareRow(columns, row, compute),
      }));
    },
  };
}

function compareRow(columns: readonly string[], row: readonly TableValue[], compute: TableFunction) {
  const inputs = compute.length;
  const outputs = compute(...row.slice(0, inputs));
  return outputs.flatMap((actual, k) =>
    compareValues(columns[inputs + k] ?? `column ${inputs + k}`, row[inputs + k], actual),
  );
}
