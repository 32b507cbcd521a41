import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseResult } from '../../benchmarks/src/harness/CaseResult.ts';
import { markdownTable } from '../lib/markdownTable.ts';

const RESULTS = 'benchmarks/results';

/** What `pnpm bench NAME --save` wrote. */
interface BenchResults {
  readonly name: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly platform: string;
  };
  readonly node: string;
  readonly date: string;
  readonly cases: readonly CaseResult[];
}

/** Every bench of which results are kept. */
export function readBenches(): readonly BenchResults[] {
  return readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json') && file !== 'vectors.json')
    .sort()
    .map((file) => {
      const results = JSON.parse(readFileSync(join(RESULTS, file), 'utf8')) as Omit<BenchResults, 'name'>;
      return { ...results, name: file.replace('.json', '') };
    });
}

/** On what a bench ran, and when. */
export function machineLine({ name, machine, node, date }: BenchResults): string {
  const { cpu, cores, memoryGiB, platform } = machine;
  return (
    `\`npx -y pnpm@12 bench ${name}\`, medians of one run in which the engines take turns; ` +
    `${cpu} with ${cores} cores, ${memoryGiB} GiB, ${platform}, Node ${node}, ${date.slice(0, 10)}.`
  );
}

/** Every case of a bench by engine, in milliseconds. */
export function benchTable({ cases }: BenchResults): string {
  const engines = [...new Set(cases.map(({ engine }) => engine))];
  const rows = namesOf(cases).map((name) => [
    name,
    ...engines.map((engine) => milliseconds(find(cases, name, engine))),
  ]);
  return markdownTable([['case', ...engines.map((engine) => `${engine}, ms`)], ...rows]);
}

/** The epochs of the README: what a reader compares. */
export function epochTable({ cases }: BenchResults): string {
  const columns = [
    ['WASM session, ms', 'wasm-session'],
    ['WASM one call, ms', 'wasm'],
    ['Rust native, ms', 'rust-native'],
    ['TypeScript, ms', 'typescript'],
  ] as const;
  const header = [
    'uids x validators',
    ...columns.map(([title]) => title),
    'session / native',
    'TypeScript / session',
  ];
  const rows = namesOf(cases)
    .filter((name) => columns.every(([, engine]) => find(cases, name, engine)?.medianMs != null))
    .map((name) => {
      const median = (engine: string) => find(cases, name, engine)!.medianMs!;
      return [
        name,
        ...columns.map(([, engine]) => digits(median(engine))),
        digits(median('wasm-session') / median('rust-native')),
        digits(median('typescript') / median('wasm-session')),
      ];
    });
  return markdownTable([header, ...rows]);
}

function namesOf(cases: readonly CaseResult[]): readonly string[] {
  return [...new Set(cases.map(({ name }) => name))];
}

function find(cases: readonly CaseResult[], name: string, engine: string): CaseResult | undefined {
  return cases.find((one) => one.name === name && one.engine === engine);
}

function milliseconds(result: CaseResult | undefined): string {
  if (result === undefined) return '-';
  return result.medianMs === null ? 'n/a' : digits(result.medianMs);
}

/** Three digits that count, without an exponent. */
function digits(value: number): string {
  if (value >= 100) return value.toFixed(0);
  const places = Math.max(0, 2 - Math.floor(Math.log10(value)));
  return value.toFixed(Math.min(places, 6));
}
