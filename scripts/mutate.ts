/** `pnpm mutate [PACKAGE...] [--json]`: changes the code of a package, mutant by mutant, and counts what no test notices. */
import { buildChoiceParser, buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import { workspacePackages } from './lib/workspacePackages.ts';
import { mutatePackage, type PackageMutants } from './mutate/mutatePackage.ts';

/** What runs without a name: the mathematics and the secrets. */
const DEFAULT_PACKAGES = ['fixed', 'dtao', 'yuma', 'keys'];
const NAMES = workspacePackages().map(({ name }) => name.replace('@taokit/', ''));

const command = buildCommand({
  docs: {
    brief: 'What no test of a package would notice: mutants of its code killed, survived, without coverage.',
    fullDescription: `Runs StrykerJS over the named packages, with the tests of the package alone: two minutes for fixed, hours for dtao.

Lists every mutant left by file and line; of those in scripts/mutate/equivalents.ts it says why no test can notice them.
Exit code 0: it ran; 1: StrykerJS failed; 2: a wrong argument.`,
  },
  parameters: {
    positional: {
      kind: 'array',
      parameter: {
        parse: buildChoiceParser(NAMES),
        placeholder: 'PACKAGE',
        brief: `some of ${NAMES.join(', ')} (default: ${DEFAULT_PACKAGES.join(', ')})`,
      },
    },
    flags: { json: { kind: 'boolean', default: false, brief: 'the counts and every mutant left, as JSON' } },
  },
  async func(this: CommandLine, { json }: { readonly json: boolean }, ...names: string[]) {
    const results: PackageMutants[] = [];
    for (const name of names.length === 0 ? DEFAULT_PACKAGES : names) results.push(await mutatePackage(name));
    console.log(json ? JSON.stringify(results, null, 2) : results.map(summary).join('\n\n'));
  },
});

process.exitCode = await runCommandLine(command, 'pnpm mutate', process.argv.slice(2));

function summary({ name, killed, survived, noCoverage, invalid, left }: PackageMutants): string {
  const valid = killed + survived + noCoverage;
  const percent = valid === 0 ? 100 : (100 * killed) / valid;
  const counts = `${killed} killed, ${survived} survived, ${noCoverage} without coverage, ${invalid} invalid`;
  return [
    `${name}: ${percent.toFixed(1)} % of ${valid} mutants killed (${counts})`,
    ...left.map(
      ({ file, line, mutator, status, replacement, why }) =>
        `  ${file}:${line} ${mutator} (${why ?? status}): ${replacement.replace(/\s+/g, ' ')}`,
    ),
  ].join('\n');
}
