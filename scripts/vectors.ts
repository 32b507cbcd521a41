/** `pnpm vectors [DIR...]`: runs every golden-vector file below DIR on every engine that implements its family. */
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  existingPath,
  runCommandLine,
} from '@taokit/command-line';
import {
  type CaseResult,
  describeValue,
  readVectors,
  runSuite,
  type VectorFile,
  type VectorSuite,
  vectorFamily,
} from '@taokit/testing';
import { saveVectorResults, VECTOR_RESULTS } from './vectors/results.ts';

/** How many differences of one case are printed. */
const SHOWN = 5;

interface Tally {
  passed: number;
  failed: number;
}

const command = buildCommand({
  docs: { brief: 'Runs golden vectors on every engine that implements them.' },
  parameters: {
    flags: {
      save: {
        kind: 'boolean',
        withNegated: false,
        brief: `also writes ${VECTOR_RESULTS}, of which tables are made`,
        default: false,
      },
    },
    positional: {
      kind: 'array',
      parameter: { parse: existingPath, placeholder: 'DIR', brief: 'a folder, or a file (default: vectors)' },
    },
  },
  async func(this: CommandLine, { save }: { readonly save: boolean }, ...dirs: string[]) {
    if (save && dirs.length > 0)
      throw new CommandLineError('--save is of all vectors: leave out the folders.');
    const below = dirs.length === 0 ? [existingPath('vectors')] : dirs;
    const files = below.flatMap(vectorsBelow);
    if (files.length === 0) throw new CommandLineError(`There is no .json file below ${below.join(', ')}.`);
    const { loadSuites } = await import('./vectors/suites.ts');
    const suites = await loadSuites();
    const tallies = new Map<string, Tally>();
    for (const file of files) await runFile(file, suites, tallies);
    this.exitCode = report(tallies);
    if (save) saveVectorResults(tallies);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm vectors', process.argv.slice(2));

/** A file that cannot be read is the caller's to mend: one line, not a trace. */
function vectorsBelow(path: string): readonly VectorFile[] {
  try {
    return readVectors(path);
  } catch (error) {
    throw new CommandLineError((error as Error).message);
  }
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
