import { CommandLineError, runCommandLine } from '@taokit/command-line';
import { buildPackages } from './buildPackages.ts';

/** A command, as `runCommandLine` takes it. */
type Command = Parameters<typeof runCommandLine>[0];

/**
 * Runs an example's command on builds of the packages it needs, as its users would; what changed of them is built first.
 *
 * @param command - the example's definition, which needs no build itself
 * @param name - how it is called, `pnpm start`
 */
export function runExample(command: Command, name: string): Promise<number> {
  return runCommandLine(command, name, process.argv.slice(2), { prepare: buildChanged });
}

async function buildChanged(): Promise<void> {
  const { isTTY } = process.stderr;
  process.stderr.write(`building what changed${isTTY ? '' : '\n'}`);
  const builds = await buildPackages();
  if (isTTY) process.stderr.write('\r\u001b[2K');
  if (!builds) throw new CommandLineError('The packages do not build.');
}
