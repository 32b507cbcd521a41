import { buildCommand, type Command, createProgressLine, existingPath } from '@taokit/command-line';
import { readVectors, runSuite, type VectorFile, type VectorSuite, vectorFamily } from '@taokit/testing';
import type { CliContext } from '../CliContext.ts';
import { CliError, wrongInput } from '../exit/CliError.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { show } from '../output/show.ts';
import { jsonFlag } from '../profile/settingsParameters.ts';

interface Counted {
  readonly family: string;
  readonly engine: string;
  passed: number;
  failed: number;
  readonly differences: { readonly file: string; readonly case: string; readonly field: string }[];
}

/** `taokit vectors PATH...`: golden vectors, on every engine that has their family. */
export const vectorsCommand: Command<CliContext> = buildCommand<
  { readonly json: boolean },
  readonly string[],
  CliContext
>({
  docs: {
    brief: 'Runs golden vectors on the packages that are installed; exit code 1 where a value differs.',
    fullDescription: `Runs golden vectors on the packages that are installed.

Consensus, its rules and weight checks run on the TypeScript and the WebAssembly engine, Dynamic TAO (pools, emission, dividends, costs,
baskets, life cycle, blocks of mainnet) and fixed point on theirs. What only the repository can run is counted as left out: traces of a
runtime, and tables of functions that no package exports.`,
  },
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: existingPath, placeholder: 'PATH', brief: 'a file, or a folder of files' },
    },
    flags: jsonFlag as never,
  },
  func: async function (this: CliContext, flags: { readonly json: boolean }, ...paths: string[]) {
    const files = paths.flatMap(vectorsBelow);
    if (files.length === 0) throw wrongInput(`There is no .json file below ${paths.join(', ')}.`);
    const suites = await suitesOf();
    const counted = new Map<string, Counted>();
    const line = createProgressLine(this.io.stderr);
    for (const [at, file] of files.entries()) {
      line.show({ text: 'files', done: at + 1, total: files.length });
      await count(file, suites, counted);
    }
    line.clear();
    if ([...counted.values()].every(({ passed, failed }) => passed + failed === 0))
      throw wrongInput(`No golden vector that can be run here is below ${paths.join(', ')}.`);
    const all = [...counted.values()];
    await show(this.io, flags.json ? all : all.map(({ differences: _, ...row }) => row), flags);
    const failed = all.flatMap(({ differences }) => differences);
    for (const { file, case: name, field } of failed.slice(0, 10))
      this.io.stderr.write(`differs: ${file}: ${name}: ${field}\n`);
    this.exitCode = failed.length > 0 ? EXIT_CODES.foundSomething : EXIT_CODES.done;
  } as never,
});

function vectorsBelow(path: string): readonly VectorFile[] {
  try {
    return readVectors(path);
  } catch (cause) {
    const message = cause instanceof SyntaxError ? cause.message : `${path} cannot be read.`;
    throw new CliError(message, { code: 'cli/bad-file', cause });
  }
}

/** Every family that the packages can run by their own entries. */
async function suitesOf(): Promise<readonly VectorSuite[]> {
  const [{ loadWasmEngine }, { referenceEngine }, epochs, { dtaoSuites }, { fixedTableSuites }] =
    await Promise.all([
      import('@taokit/yuma'),
      import('@taokit/yuma/reference'),
      import('@taokit/testing/epochs'),
      import('@taokit/testing/dtao'),
      import('@taokit/testing/fixed'),
    ]);
  const ofEngines = [referenceEngine, await loadWasmEngine()].flatMap((engine) => [
    ...epochs.epochSuites(engine),
    ...epochs.newerEpochSuites(engine),
    epochs.epochRulesSuite(engine),
  ]);
  return [...ofEngines, epochs.weightsChecksSuite, ...dtaoSuites, ...fixedTableSuites];
}

async function count(
  file: VectorFile,
  suites: readonly VectorSuite[],
  into: Map<string, Counted>,
): Promise<void> {
  const family = vectorFamily(file);
  if (family === undefined) return;
  const mine = suites.filter((suite) => suite.family === family);
  if (mine.length === 0) {
    countFor(into, family, 'left out');
    return;
  }
  for (const suite of mine) {
    const tally = countFor(into, family, suite.engine);
    for (const { name, differences } of await runSuite(suite, file)) {
      if (differences.length === 0) tally.passed++;
      else tally.failed++;
      tally.differences.push(...differences.map(({ field }) => ({ file: file.path, case: name, field })));
    }
  }
}

function countFor(into: Map<string, Counted>, family: string, engine: string): Counted {
  const key = `${family} ${engine}`;
  const found = into.get(key) ?? { family, engine, passed: 0, failed: 0, differences: [] };
  into.set(key, found);
  return found;
}
