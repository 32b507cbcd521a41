/** `pnpm vectors [DIR...]`: runs every golden-vector file below DIR on every engine that implements its family. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSuites } from './vectors/suites.ts';
import type { CaseResult, VectorFile, VectorSuite } from './vectors/VectorSuite.ts';
import { vectorFamily } from './vectors/vectorFamily.ts';

/** How many differences of one case are printed. */
const SHOWN = 5;

interface Tally {
  passed: number;
  failed: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(dirs: readonly string[]): Promise<number> {
  const files = (dirs.length === 0 ? ['vectors'] : dirs).flatMap(findJson).sort();
  if (files.length === 0) {
    console.error(
      `No .json file below ${dirs.join(', ') || 'vectors'}: name a directory that holds golden vectors.`,
    );
    return 2;
  }
  const suites = await loadSuites();
  const tallies = new Map<string, Tally>();
  for (const path of files) await runFile(readVector(path), suites, tallies);
  return report(tallies);
}

function findJson(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
}

function readVector(path: string): VectorFile {
  return { path, json: JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> };
}

async function runFile(file: VectorFile, suites: readonly VectorSuite[], tallies: Map<string, Tally>) {
  const family = vectorFamily(file);
  if (family === undefined) return;
  const engines = suites.filter((suite) => suite.family === family);
  if (engines.length === 0) {
    console.log(`not implemented: ${family} (${file.path})`);
    tally(tallies, `${family} none`).failed += 1;
  }
  for (const suite of engines)
    count(file, await runSuite(suite, file), tally(tallies, `${family} ${suite.engine}`), suite);
}

async function runSuite(suite: VectorSuite, file: VectorFile): Promise<readonly CaseResult[]> {
  try {
    const results = await suite.run(file);
    if (results.length > 0) return results;
    return [{ name: 'file', differences: [{ field: 'cases', expected: 'at least one', actual: 'none' }] }];
  } catch (error) {
    return [{ name: 'file', differences: [{ field: 'error', expected: 'a result', actual: error }] }];
  }
}

function count(file: VectorFile, results: readonly CaseResult[], into: Tally, suite: VectorSuite) {
  for (const { name, differences } of results) {
    if (differences.length === 0) {
      into.passed += 1;
      continue;
    }
    into.failed += 1;
    console.log(`FAILED ${suite.family} ${suite.engine}: ${file.path}: ${name}`);
    for (const { field, expected, actual } of differences.slice(0, SHOWN))
      console.log(`  ${field}: expected ${show(expected)}, got ${show(actual)}`);
    if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`);
  }
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const text =
    JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function tally(tallies: Map<string, Tally>, key: string): Tally {
  const found = tallies.get(key) ?? { passed: 0, failed: 0 };
  tallies.set(key, found);
  return found;
}

function report(tallies: ReadonlyMap<string, Tally>): number {
  for (const [key, { passed, failed }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${key} ${passed} passed, ${failed} failed`);
  const all = [...tallies.values()];
  const failed = all.reduce((sum, t) => sum + t.failed, 0);
  console.log(`${all.reduce((sum, t) => sum + t.passed, 0)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
