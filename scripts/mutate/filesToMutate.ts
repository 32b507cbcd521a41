import { relative, sep } from 'node:path';
import { CommandLineError } from '@taokit/command-line';
import { filesBelow } from '@taokit/testing/files';

/** What of a package is mutated. */
export interface FilesToMutate {
  /** Name of the package, without `@taokit/`. */
  readonly name: string;
  /** Paths from the repository, in their order. */
  readonly files: readonly string[];
  /** Which test files run, as patterns of paths from the repository. */
  readonly tests: readonly string[];
}

/** What of the packages is meant, by paths that exist; none, for everything. */
export interface ChosenPaths {
  /** Code, by files and folders. */
  readonly file?: readonly string[];
  /** Tests, by files and folders. */
  readonly test?: readonly string[];
}

/**
 * What is mutated of the named packages: all their code with all their tests, or what of either is at or below the paths.
 *
 * @param names - packages, without `@taokit/`; none, for those the code is of
 * @param chosen - what of them
 * @throws CommandLineError for a path that is of none of the packages, and for code that is only tests or generated data
 */
export function filesToMutate(
  names: readonly string[],
  { file = [], test = [] }: ChosenPaths,
): readonly FilesToMutate[] {
  const code = file.map(fromRepository);
  for (const path of code) checkOfPackages(path, names, '/src');
  const packages = names.length > 0 ? names : [...new Set(code.map((path) => path.split('/')[1]!))];
  const tests = test.map(fromRepository);
  for (const path of tests) checkOfPackages(path, packages, '');
  const found = packages.map((name) => {
    const files = sourcesOf(name);
    const wanted = code.length === 0 ? files : files.filter((source) => code.some(holds(source)));
    return { name, files: wanted, tests: testsOf(name, tests) };
  });
  checkFound(code, found);
  return found.filter(({ files }) => files.length > 0);
}

function fromRepository(path: string): string {
  return relative('.', path).split(sep).join('/');
}

function checkOfPackages(path: string, names: readonly string[], folder: string): void {
  const folders = (names.length > 0 ? names : ['[^/]+']).map((name) => `packages/${name}${folder}`);
  if (folders.some((wanted) => new RegExp(`^${wanted}(/|$)`).test(path))) return;
  throw new CommandLineError(`${path} is not in ${folders.join(' or ').replace('[^/]+', 'PACKAGE')}.`);
}

function checkFound(code: readonly string[], found: readonly FilesToMutate[]): void {
  const sources = found.flatMap(({ files }) => files);
  const empty = code.find((path) => !sources.some((source) => holds(source)(path)));
  if (empty !== undefined)
    throw new CommandLineError(`${empty} has no code to mutate: tests and generated data have none.`);
}

function testsOf(name: string, chosen: readonly string[]): readonly string[] {
  if (chosen.length === 0) return [`packages/${name}/{src,test}/**/*.test.ts`];
  return chosen
    .filter((path) => path.startsWith(`packages/${name}/`) || path === `packages/${name}`)
    .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
}

/** Whether a path is the file, or a folder of it. */
function holds(file: string): (path: string) => boolean {
  return (path) => file === path || file.startsWith(`${path}/`);
}

/** The code of a package: neither tests nor what a command has written. */
function sourcesOf(name: string): readonly string[] {
  const folder = `packages/${name}/src`;
  return filesBelow(folder)
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !/\.(test|test-d|generated)\.ts$|\/generated\//.test(file));
}
