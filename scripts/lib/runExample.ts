import { runCommand } from './runCommand.ts';

/** An example's entry: takes the arguments, answers with an exit code. */
export interface Example {
  main(args: readonly string[]): number | Promise<number>;
}

/**
 * Builds what changed of the packages an example needs, then runs it on the builds, as its users would.
 *
 * @param project - the package that refers to all others the example needs
 * @param load - imports the example, after the build
 * @param args - the command line
 */
export async function runExample(
  project: string,
  load: () => Promise<Example>,
  args: readonly string[],
): Promise<number> {
  if (process.stderr.isTTY) process.stderr.write('building what changed');
  const build = runCommand('tsc', ['-b', project]);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  if (build.status !== 0) {
    process.stderr.write(build.output);
    return build.status;
  }
  const { main } = await load();
  return main(args);
}
