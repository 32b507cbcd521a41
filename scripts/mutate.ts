/** `pnpm mutate [PACKAGE...] [--json]`: changes the code of a package, mutant by mutant, and counts what no test notices. */
import { parseArgs } from 'node:util';
import { workspacePackages } from './lib/workspacePackages.ts';
import { mutatePackage, type PackageMutants } from './mutate/mutatePackage.ts';

/** What runs without a name: the mathematics and the secrets. */
const DEFAULT_PACKAGES = ['fixed', 'dtao', 'yuma', 'keys'];

const USAGE = `usage: pnpm mutate [PACKAGE...] [--json]

Runs StrykerJS over the named packages (${DEFAULT_PACKAGES.join(', ')} without a name), tests of the package only.
Minutes for a small package, hours for a large one.

  --json   the counts and every mutant left, as JSON
  --help   this text

Exit code 0: it ran; 1: StrykerJS failed; 2: a wrong argument.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (typeof parsed === 'string') {
    console.error(parsed);
    return 2;
  }
  if (parsed.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const results: PackageMutants[] = [];
    for (const name of parsed.packages) results.push(await mutatePackage(name));
    console.log(parsed.json ? JSON.stringify(results, null, 2) : results.map(summary).join('\n\n'));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    const known = workspacePackages().map(({ name }) => name.replace('@taokit/', ''));
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) return `There is no package ${unknown}. Name some of: ${known.join(', ')}.`;
    return { ...values, packages: positionals.length === 0 ? DEFAULT_PACKAGES : positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message : error} See pnpm mutate --help.`;
  }
}

function summary({ name, killed, survived, noCoverage, invalid, left }: PackageMutants): string {
  const valid = killed + survived + noCoverage;
  const percent = valid === 0 ? 100 : (100 * killed) / valid;
  const counts = `${killed} killed, ${survived} survived, ${noCoverage} without coverage, ${invalid} invalid`;
  return [
    `${name}: ${percent.toFixed(1)} % of ${valid} mutants killed (${counts})`,
    ...left.map(
      ({ file, line, mutator, status, replacement }) =>
        `  ${file}:${line} ${mutator} (${status}): ${replacement.replace(/\s+/g, ' ')}`,
    ),
  ].join('\n');
}
