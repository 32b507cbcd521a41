/** `pnpm vectors [DIR...]`: runs every golden-vector file below DIR on every engine that implements its family. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CaseResult,
  describeValue,
  readVectors,
  runSuite,
  type VectorFile,
  type VectorSuite,
  vectorFamily,
} from '@taokit/testing';
import { loadSuites } from './vectors/suites.ts';

/** How many differences of one case are printed. */
const SHOWN = 5;

interface Tally {
  passed: number;
  failed: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(dirs: readonly string[]): Promise<number> {
  const missing = dirs.filter((dir) => !existsSync(dir));
  if (missing.length > 0) {
    console.error(`No such file or directory: ${missing.join(', ')}. Name one that holds golden vectors.`);
    return 2;
  }
  const files = (dirs.length === 0 ? ['vectors'] : dirs).flatMap((dir) => readVectors(resolve(dir)));
  if (files.length === 0) {
    console.error(
      `No .json file below ${dirs.join(', ') || 'vectors'}: name a directory that holds golden vectors.`,
    );
    return 2;
  }
  const suites = await loadSuites();
  const tallies = new Map<string, Tally>();
  for (const file of files) await runFile(file, suites, tallies);
  return report(tallies);
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

function count(file: VectorFile, results: readonly CaseResult[], into: Tally, suite: VectorSuite) {
  for (const { name, differences } of results) {
    if (differences.length === 0) {
      into.passed += 1;
      continue;
    }
    into.failed += 1;
    console.log(`FAILED ${suite.family} ${suite.engine}: ${file.path}: ${name}`);
    for (const { field, expected, actual } of differences.slice(0, SHOWN))
      console.log(`  ${field}: expected ${describeValue(expected)}, got ${describeValue(actual)}`);
    if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`);
  }
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
