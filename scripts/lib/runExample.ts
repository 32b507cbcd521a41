import { runCommandLine } from '@taokit/command-line';
import { runCommand } from './runCommand.ts';

/** A command, as `runCommandLine` takes it. */
type Command = Parameters<typeof runCommandLine>[0];

/**
 * Runs an example's command on builds of the packages it needs, as its users would; what changed of them is built first.
 *
 * @param command - the example's definition, which needs no build itself
 * @param name - how it is called, `pnpm start`
 * @param project - the package that refers to all others the example needs
 */
export function runExample(command: Command, name: string, project: string): Promise<number> {
  return runCommandLine(command, name, process.argv.slice(2), { prepare: () => buildChanged(project) });
}

function buildChanged(project: string): void {
  const { isTTY } = process.stderr;
  if (isTTY) process.stderr.write('building what changed');
  const { status, output } = runCommand('tsc', ['-b', project]);
  if (isTTY) process.stderr.write('\r\u001b[2K');
  if (status !== 0) throw new Error(`${project} does not build:\n${output}`);
}
