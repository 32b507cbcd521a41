import { markdownTable } from '../lib/markdownTable.ts';
import type { VectorResults, VectorTally } from '../vectors/results.ts';

/** What families are called together, in the order of the table; what none of them names is a rule of the chain. */
const GROUPS: readonly (readonly [name: string, of: RegExp])[] = [
  ['fixed-point tables', /^fixed\//],
  ['epochs', /^epoch$/],
  ['epochs in sequence', /^sequence$/],
  ['large seeded epochs', /^epoch-prng$/],
  ['epochs of a real runtime', /^runtime-epoch$/],
  ['epochs of spec 475', /^epoch-475$/],
  ['epochs of spec 475 in sequence', /^sequence-475$/],
  ['Null epochs of spec 475', /^null-475$/],
  ['blocks of a real runtime, every key of the economy', /^state-trace$/],
  ['real blocks of mainnet', /^mainnet-block$/],
];

/** The last run over every vector, by what was compared. */
export function vectorsTable({ tallies }: VectorResults): string {
  const named = GROUPS.map(([name, of]) => [name, tallies.filter(({ family }) => of.test(family))] as const);
  const rest = tallies.filter(({ family }) => !GROUPS.some(([, of]) => of.test(family)));
  const families = new Set(rest.map(({ family }) => family)).size;
  const rows = [...named, [`rules of the chain, ${families} families`, rest] as const]
    .filter(([, of]) => of.length > 0)
    .map(([name, of]) => [name, passed(of), String(of.reduce((sum, { failed }) => sum + failed, 0))]);
  return markdownTable([['vectors', 'passed', 'failed'], ...rows]);
}

function passed(tallies: readonly VectorTally[]): string {
  const engines = [...new Set(tallies.map(({ engine }) => engine))].sort();
  return engines
    .map(
      (engine) =>
        `${engine} ${tallies.filter((one) => one.engine === engine).reduce((sum, { passed }) => sum + passed, 0)}`,
    )
    .join(', ');
}
