/** `pnpm mutate [PACKAGE...] [--file PATH...] [--json]`: changes code mutant by mutant, and counts what no test notices. */
import {
  buildChoiceParser,
  buildCommand,
  type CommandLine,
  existingPath,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { workspacePackages } from './lib/workspacePackages.ts';
import { type ChosenPaths, filesToMutate } from './mutate/filesToMutate.ts';
import { type MutateOptions, mutatePackage, type PackageMutants } from './mutate/mutatePackage.ts';

interface Flags extends MutateOptions, ChosenPaths {
  readonly json: boolean;
}

/** What runs without a name: the mathematics and the secrets. */
const DEFAULT_PACKAGES = ['fixed', 'dtao', 'yuma', 'keys'];
const NAMES = workspacePackages().map(({ name }) => name.replace('@taokit/', ''));

const command = buildCommand({
  docs: {
    brief: 'What no test of a package would notice: mutants of its code killed, survived, without coverage.',
    fullDescription: `Runs StrykerJS over the named packages, or over some files of theirs, with the tests of the package alone, loaded once: a mutant takes as long
as the tests that run its code, the quickest first, until one fails. For a folder with the tests beside it that is a minute. A run that is stopped loses nothing: the next one goes on where it was, in node_modules/.cache/taokit.
A mutant that a test noticed stays noticed until that test or the code of its file changes; every other one is run again
as soon as any test of the package does. Of changes elsewhere, such as in what a test reads, it knows nothing: --again.

Lists every mutant left by file and line; of those in scripts/mutate/equivalents.ts it says why no test can notice them.
One that ran the same code ten times as often as all tests did before has no end, and counts as noticed; one that was only not done
in ten seconds more than half as long again as usual does not: the machine may have been busy.
Exit code 0: it ran; 1: StrykerJS failed; 2: a wrong argument.`,
  },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: buildChoiceParser(NAMES),
        placeholder: 'PACKAGE',
        brief: `some of ${NAMES.join(', ')} (default: those of --file, or ${DEFAULT_PACKAGES.join(', ')})`,
      },
    },
    flags: {
      file: {
        kind: 'parsed',
        parse: existingPath,
        variadic: true,
        optional: true,
        placeholder: 'PATH',
        brief: 'only this file of the package, or what is below this folder; again for more',
      },
      test: {
        kind: 'parsed',
        parse: existingPath,
        variadic: true,
        optional: true,
        placeholder: 'PATH',
        brief:
          'only this test file, or those below this folder: what they notice is kept, so that fewer are left for all tests',
      },
      workers: {
        kind: 'parsed',
        parse: wholeNumber(1, 64),
        default: '2',
        placeholder: 'N',
        brief: 'how many mutants run at a time',
      },
      withoutStatic: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'leave out mutants that run while modules load: each takes all tests of the package',
      },
      again: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'run again what an earlier run has answered',
      },
      json: { kind: 'boolean', default: false, brief: 'the counts and every mutant left, as JSON' },
    },
  },
  async func(this: CommandLine, { json, ...flags }: Flags, ...names: string[]) {
    const named = names.length === 0 && flags.file === undefined ? DEFAULT_PACKAGES : names;
    const results: PackageMutants[] = [];
    for (const files of filesToMutate(named, flags)) results.push(await mutatePackage(files, flags));
    console.log(json ? JSON.stringify(results, null, 2) : results.map(summary).join('\n\n'));
  },
});

process.exitCode = await runCommandLine(command, 'pnpm mutate', process.argv.slice(2));

function summary(mutants: PackageMutants): string {
  const { name, files, killed, endless, timedOut, survived, noCoverage, notRun, invalid, left } = mutants;
  const valid = killed + endless + timedOut + survived + noCoverage;
  const percent = valid === 0 ? 100 : (100 * (killed + endless)) / valid;
  const counts = [
    `${killed} by a test`,
    `${endless} without end`,
    `${timedOut} not done in time`,
    `${survived} survived`,
    `${noCoverage} without coverage`,
    `${notRun} not run`,
    `${invalid} invalid`,
  ];
  return [
    `${name}: ${percent.toFixed(1)} % of ${valid} mutants killed (${counts.join(', ')}; ${files} files)`,
    ...left.map(
      ({ file, line, mutator, status, replacement, why }) =>
        `  ${file}:${line} ${mutator} (${why ?? status}): ${replacement.replace(/\s+/g, ' ')}`,
    ),
  ].join('\n');
}
